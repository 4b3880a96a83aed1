import { type Operator, operatorSchema } from "@touchstone/interface";
import type { MeasuredBudget } from "@touchstone/screening";

type Accident = MeasuredBudget["mentionSamples"][number];

/** An invented title in which a mark was found that it does not mean. */
export interface SampleTitle {
  readonly title: string;
  /** Where, in UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** What was found in clean titles when a mark was tried on them. */
export interface BudgetFound {
  /** Invented titles that were looked at. */
  readonly titles: number;
  /** Titles that hold the mark's words plainly: of an ordinary word there are many. */
  readonly mentions: { readonly count: number; readonly samples: SampleTitle[] };
  readonly operators: {
    readonly name: Operator;
    readonly watched: boolean;
    /** Titles that would have been taken for the mark, and such as would have been suspected. */
    readonly fired: number;
    readonly suspected: number;
    /** Both, in 1,000 titles. */
    readonly per1000: number;
    readonly samples: SampleTitle[];
  }[];
}

export function budgetFound({ texts, off, ...found }: MeasuredBudget): BudgetFound {
  return {
    titles: texts,
    mentions: { count: found.mentions, samples: found.mentionSamples.map(sampleOf) },
    operators: operatorSchema.options.map((name) => {
      const { fired, suspected, samples } = found.operators[name];
      return {
        name,
        watched: !off.includes(name),
        fired,
        suspected,
        per1000: Math.round(((fired + suspected) * 1_000_000) / Math.max(1, texts)) / 1_000,
        samples: samples.map(sampleOf),
      };
    }),
  };
}

function sampleOf({ text, ...where }: Accident): SampleTitle {
  return { title: text, ...where };
}
