import { RULE } from "./automation/rule-machine.js";
import { caseEventSchema } from "./case-event.js";
import { handledEvents } from "./fold/fold.js";
import { checkMachine, type Machine } from "./machine.js";
import { MACHINES } from "./machines.js";
import { PUBLIC_NOTICE } from "./public-notice/public-notice-machine.js";
import { AUTHORISATION } from "./rights/authorisation-machine.js";
import { RIGHT } from "./rights/right-machine.js";

/** Those of cases, and those of what is no case's. */
export const ALL_MACHINES: readonly Machine[] = [
  ...MACHINES,
  PUBLIC_NOTICE,
  RIGHT,
  AUTHORISATION,
  RULE,
];

/** What is wrong with this package's tables, one sentence each: for the check at start. */
export function checkMachines(): string[] {
  const handled = handledEvents();
  const types = caseEventSchema.options.map((option) => option.shape.type.value);
  const unhandled = types.filter((type) => !handled.has(type));
  return [
    ...ALL_MACHINES.flatMap(checkMachine),
    ...unhandled.map((type) => `case: nothing handles the event ${type}`),
  ];
}
