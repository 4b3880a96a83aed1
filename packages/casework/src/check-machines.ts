import { caseEventSchema } from "./case-event.js";
import { handledEvents } from "./fold/fold.js";
import { checkMachine } from "./machine.js";
import { MACHINES } from "./machines.js";

/** What is wrong with this package's tables, one sentence each: for the check at start. */
export function checkMachines(): string[] {
  const handled = handledEvents();
  const types = caseEventSchema.options.map((option) => option.shape.type.value);
  const unhandled = types.filter((type) => !handled.has(type));
  return [
    ...MACHINES.flatMap(checkMachine),
    ...unhandled.map((type) => `case: nothing handles the event ${type}`),
  ];
}
