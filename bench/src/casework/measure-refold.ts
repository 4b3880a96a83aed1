import { caseEventSchema, caseRows, foldCase } from "@touchstone/casework";
import { inventHistories } from "./histories.js";

/** Cases whose events are invented; they are folded over and over until there were enough events. */
const CASES = 4_000;

export interface RefoldSpeed {
  readonly name: string;
  readonly events: number;
  /** Of CPU time, of this one thread. */
  readonly eventsPerSecond: number;
}

/** How fast events become rows: alone, and with the check of every event that is read from the store. */
export function measureRefold(events: number): RefoldSpeed[] {
  const histories = inventHistories(CASES);
  const read = histories.map((history) => JSON.parse(JSON.stringify(history)) as unknown[]);
  return [
    speed("fold to rows", events, (n) => {
      const history = histories[n % CASES] ?? [];
      return caseRows(foldCase(history)).case.version;
    }),
    speed("check, fold to rows", events, (n) => {
      const history = (read[n % CASES] ?? []).map((event) => caseEventSchema.parse(event));
      return caseRows(foldCase(history)).case.version;
    }),
  ];
}

/** @param fold one case; gives back how many events it has */
function speed(name: string, events: number, fold: (n: number) => number): RefoldSpeed {
  // So that it is compiled, as it is in a refold of many.
  for (let n = 0; n < CASES; n += 1) fold(n);
  const before = process.cpuUsage();
  let folded = 0;
  for (let n = 0; folded < events; n += 1) folded += fold(n);
  const { user, system } = process.cpuUsage(before);
  return { name, events: folded, eventsPerSecond: folded / ((user + system) / 1e6) };
}
