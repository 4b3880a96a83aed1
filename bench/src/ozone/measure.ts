import { setTimeout as pause } from "node:timers/promises";
import type { Contender, Intake } from "./contender.js";
import type { OzoneOptions } from "./options.js";

/** Longer than any back-off of either by its own clock (ms). */
const COMES_WITHIN = 90_000;
const DOWN = 3;

export interface Figures {
  readonly name: string;
  readonly intakes: readonly { readonly name: string; readonly perSecond: number }[];
  /** Confirmed one after the other: from the request to whoever has to act (ms). */
  readonly told: readonly number[];
  readonly confirmsPerSecond: number;
  readonly outage: {
    readonly polls: number;
    readonly confirmed: number;
    readonly delivered: number;
    /** From the moment it was there again to the last that came (ms); `null` when none came. */
    readonly last: number | null;
  };
}

export async function measure(contender: Contender, options: OzoneOptions): Promise<Figures> {
  const { name, intakes } = contender;
  const { clients, intake, confirms, polls } = options;
  const taken: { readonly name: string; readonly perSecond: number }[] = [];
  for (const one of intakes) {
    taken.push({ name: one.name, perSecond: await intakePerSecond(one, intake, clients) });
  }
  await contender.prepare(2 * confirms + DOWN);
  const told: number[] = [];
  for (let subject = 0; subject < confirms; subject += 1) {
    const begun = performance.now();
    await contender.confirm(subject);
    told.push((await contender.told(subject)) - begun);
  }
  const begun = performance.now();
  await sideBySide(clients, confirms, (index) => contender.confirm(confirms + index));
  const confirmsPerSecond = (confirms / (performance.now() - begun)) * 1_000;
  for (let index = 0; index < confirms; index += 1) await contender.told(confirms + index);
  return {
    name,
    intakes: taken,
    told,
    confirmsPerSecond,
    outage: await outage(contender, 2 * confirms, polls),
  };
}

async function outage(contender: Contender, first: number, polls: number) {
  await contender.goDown();
  const subjects = Array.from({ length: DOWN }, (_, index) => first + index);
  for (const subject of subjects) await contender.confirm(subject);
  await contender.wait(polls);
  await contender.goUp();
  const up = performance.now();
  await contender.wait(2);
  const came = () => subjects.map((subject) => contender.toldAt(subject)).filter(isNumber);
  while (came().length < DOWN && performance.now() - up < COMES_WITHIN) await pause(100);
  const last = came().length === 0 ? null : Math.max(...came()) - up;
  return { polls, confirmed: DOWN, delivered: came().length, last };
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}

async function intakePerSecond(intake: Intake, items: number, clients: number): Promise<number> {
  const requests = Math.max(clients, Math.ceil(items / intake.perRequest));
  const begun = performance.now();
  await sideBySide(clients, requests, (index) => intake.send(index));
  return ((requests * intake.perRequest) / (performance.now() - begun)) * 1_000;
}

async function sideBySide(
  clients: number,
  count: number,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}
