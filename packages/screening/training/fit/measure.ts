import type { Use } from "@touchstone/interface";
import type { UseModel } from "../../src/use/fitted-model.js";
import {
  leadOf,
  marginOf,
  scoreUse,
  WEIGHED_USES,
  type WeighedUse,
} from "../../src/use/use-model.js";
import type { Example } from "../rows/read-examples.js";

/** How often each use was taken for each. */
export type Confusion = Readonly<Record<WeighedUse, Record<Use, number>>>;

export const USES: readonly Use[] = [...WEIGHED_USES, "uncertain"];

export function confuse(examples: readonly Example[], model: UseModel): Confusion {
  const empty = (): Record<Use, number> => ({
    offer: 0,
    compatible: 0,
    reference: 0,
    ordinary_word: 0,
    uncertain: 0,
  });
  const confusion: Confusion = {
    offer: empty(),
    compatible: empty(),
    reference: empty(),
    ordinary_word: empty(),
  };
  for (const { row, features } of examples) confusion[row.use][judge(features, model)]++;
  return confusion;
}

export function addConfusion(a: Confusion, b: Confusion): Confusion {
  const row = (use: WeighedUse) =>
    Object.fromEntries(USES.map((each) => [each, a[use][each] + b[use][each]]));
  return Object.fromEntries(WEIGHED_USES.map((use) => [use, row(use)])) as Confusion;
}

export function judge(features: Example["features"], model: UseModel): Use {
  const score = scoreUse(features, model);
  return leadOf(score) < marginOf(score, model)
    ? "uncertain"
    : (WEIGHED_USES[score.first] ?? "uncertain");
}

/** The share of one use's cases that fall into some of the answers. */
export function share(confusion: Confusion, use: WeighedUse, answers: readonly Use[]): number {
  const cases = confusion[use];
  const all = USES.reduce((sum, each) => sum + cases[each], 0);
  return all === 0 ? 0 : answers.reduce((sum, each) => sum + cases[each], 0) / all;
}
