import { setTimeout as pause } from "node:timers/promises";
import type { Caller } from "../house/caller.js";
import { verifyRight } from "../house/open-house.js";
import type { AssessedListings } from "./assessed-listings.js";
import type { Form, ListingFlow, Sent } from "./listing-flow.js";

/** Longer than it takes until all rights are compiled together again, so that runs do not overlap. */
const BETWEEN_RUNS = 3_000;
const LOOK_EVERY = 100;
const GIVE_UP_AFTER = 60_000;

export interface NewRight {
  readonly id: string;
  readonly word: string;
}

/** Milliseconds, one of each form for each right, and of each listing that was sent while no right was new. */
export interface RightsTimes {
  readonly exact: readonly number[];
  readonly folded: readonly number[];
  readonly ordinary: readonly number[];
}

/** Verifies one right after the other while listings flow. `brand` is the name of theirs. */
export async function measureRights(
  operator: Caller,
  flow: ListingFlow,
  assessed: AssessedListings,
  { brand, rights }: { readonly brand: string; readonly rights: readonly NewRight[] },
): Promise<RightsTimes> {
  const times = { exact: [] as number[], folded: [] as number[] };
  await warmUp(flow, assessed, brand);
  const quiet: { readonly from: number; readonly to: number }[] = [];
  for (const { id, word } of rights) {
    flow.name(word);
    const from = performance.now();
    await pause(BETWEEN_RUNS);
    quiet.push({ from, to: performance.now() });
    await verifyRight(operator, id);
    const acknowledged = performance.now();
    for (const form of ["exact", "folded"] as const) {
      const found = await firstFound({ flow, assessed, brand, word, form, after: acknowledged });
      times[form].push(found - acknowledged);
    }
  }
  await flow.stop();
  const all = await assessed.read(brand);
  const ordinary = flow.sent.flatMap(({ id, at }) => {
    const first = all.get(id)?.first;
    const counts = quiet.some(({ from, to }) => from <= at && first !== undefined && first <= to);
    return counts && first !== undefined ? [first - at] : [];
  });
  return { ...times, ordinary };
}

/** Threads load their code and all marks are compiled: until the listings of the start are done. */
async function warmUp(flow: ListingFlow, assessed: AssessedListings, brand: string): Promise<void> {
  for (;;) {
    await pause(BETWEEN_RUNS);
    const recent = flow.sent.filter(({ at }) => at > performance.now() - 1_000);
    const read = await assessed.read(
      brand,
      recent.map(({ id }) => id),
    );
    if (read.size > recent.length / 2) return;
  }
}

interface Search {
  readonly flow: ListingFlow;
  readonly assessed: AssessedListings;
  readonly brand: string;
  readonly word: string;
  readonly form: Form;
  readonly after: number;
}

/** When the first listing that was sent after that is assessed with a finding of the brand. */
async function firstFound({ flow, assessed, ...asked }: Search): Promise<number> {
  const { brand, after } = asked;
  const isMeant = ({ names, at }: Sent) =>
    at >= after && names?.word === asked.word && names.form === asked.form;
  while (performance.now() < after + GIVE_UP_AFTER) {
    await pause(LOOK_EVERY);
    const meant = flow.sent.filter(isMeant).map(({ id }) => id);
    const read = await assessed.read(brand, meant);
    const found = [...read.values()].flatMap((listing) => listing.found ?? []);
    // A listing of a later request can be ahead by a moment: what was found so far is the first.
    if (found.length > 0) return Math.min(...found);
  }
  throw new Error(`no listing that names ${asked.word} (${asked.form}) was found in a minute`);
}
