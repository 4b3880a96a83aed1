import {
  createEncoder,
  isPlain,
  type Matcher,
  type SignForm,
  type SignMatch,
} from "@touchstone/text";
import { FIRM } from "./measure-recall.js";

export interface FalseReports {
  readonly marks: number;
  readonly titles: number;
  /** Titles with at least one report. */
  readonly reported: number;
  /** Reports by form. */
  readonly byForm: Readonly<Partial<Record<SignForm, number>>>;
}

export interface FalseReport {
  readonly title: string;
  readonly match: SignMatch;
}

/** Firm matches in titles that name no mark by whole words: each is a report that nothing plain backs. */
export function measureFalseReports(
  marks: number,
  titles: readonly string[],
  match: Matcher,
): { figures: FalseReports; reports: FalseReport[] } {
  const encode = createEncoder();
  const reports: FalseReport[] = [];
  const byForm: Partial<Record<SignForm, number>> = {};
  let reported = 0;
  for (const title of titles) {
    const firm = match(encode(title)).filter(
      ({ confidence, form }) => confidence >= FIRM && !isPlain(form),
    );
    if (firm.length > 0) reported += 1;
    for (const it of firm) {
      byForm[it.form] = (byForm[it.form] ?? 0) + 1;
      reports.push({ title, match: it });
    }
  }
  return { figures: { marks, titles: titles.length, reported, byForm }, reports };
}
