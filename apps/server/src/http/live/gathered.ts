import type { Change, Topic } from "../../signals/change.js";

/** What one event of a stream says. */
export interface Told {
  readonly topics: readonly Topic[];
  readonly cases: readonly string[];
}

/** Above this a reader does better to read its lists again than to look for each. */
const MOST_CASES = 50;

/** Several changes in one: each topic and case once. */
export function gathered(changes: readonly Change[]): Told {
  const topics = new Set(changes.flatMap((change) => change.topics));
  const cases = new Set(changes.flatMap(({ case: id }) => (id === undefined ? [] : [id])));
  return { topics: [...topics], cases: [...cases].slice(0, MOST_CASES) };
}
