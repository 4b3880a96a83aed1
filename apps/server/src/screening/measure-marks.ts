import type { Context } from "../context.js";
import type { ScreeningDesk } from "./desk.js";
import { readUnmeasured, type UnmeasuredMark } from "./read-unmeasured.js";
import { type MeasuredMark, storeBudgets } from "./store-budgets.js";

const SCOPE = { role: "jobs", job: "budgets" } as const;
/** Tried on the background together, in less than a second: what compiles rights waits for it. */
const AT_ONCE = 4;

/**
 * Measures some of the word marks that have no budget, and keeps what came of it. Two processes may measure
 * the same one: both find the same. False when none waits.
 *
 * @param unmeasurable ids of rights that ended the threads which tried them; added to
 */
export async function measureMarks(
  context: Context,
  desk: ScreeningDesk,
  unmeasurable: Set<string>,
): Promise<boolean> {
  const marks = await context.store.transaction(SCOPE, (tx) =>
    readUnmeasured(tx, AT_ONCE, unmeasurable),
  );
  if (marks.length === 0) return false;
  const measured = await measureTogether(context, desk, marks, unmeasurable);
  await context.store.transaction(SCOPE, (tx) => storeBudgets(tx, measured));
  return true;
}

async function measureTogether(
  context: Context,
  desk: ScreeningDesk,
  marks: readonly UnmeasuredMark[],
  unmeasurable: Set<string>,
): Promise<readonly MeasuredMark[]> {
  try {
    const texts = marks.map(({ text, aliases }) => ({ text, aliases: [...aliases] }));
    const budgets = await desk.live.measure(texts);
    return budgets.map((budget, at) => ({ mark: marks[at] as UnmeasuredMark, budget }));
  } catch (error) {
    const [first, ...others] = marks;
    if (first === undefined) return [];
    if (others.length > 0) {
      const each: MeasuredMark[] = [];
      for (const mark of marks) {
        each.push(...(await measureTogether(context, desk, [mark], unmeasurable)));
      }
      return each;
    }
    // It stays looked for plainly, until the next start.
    unmeasurable.add(first.id);
    context.log.error({ err: error, right: first.id }, "a mark could not be measured");
    return [];
  }
}
