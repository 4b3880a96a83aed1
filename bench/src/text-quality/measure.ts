import { compileSigns, createMatcher, type Matcher } from "@touchstone/text";
import { OPERATORS } from "../disguises/operators.js";
import { type Mark, plainKey, signsOf } from "../marks/mark.js";
import { marks as marksOf } from "../marks/marks.js";
import { SeededRandom } from "../random.js";
import { titlesOf } from "../titles/titles.js";
import { ENGLISH } from "../titles/words.js";
import { FALSE_REPORT_DEMANDS } from "./demands.js";
import { halfOf } from "./halves.js";
import {
  type FalseReport,
  type FalseReports,
  measureFalseReports,
} from "./measure-false-reports.js";
import { type Miss, measureRecall, type Recall } from "./measure-recall.js";
import type { QualityOptions } from "./options.js";
import { namesPlainly } from "./plain-mentions.js";
import { rowsOf } from "./rows.js";

const SEED = 90_125;

export interface Quality {
  readonly recalls: readonly Recall[];
  readonly falseReports: readonly FalseReports[];
  readonly misses: readonly Miss[];
  readonly reports: readonly FalseReport[];
}

export function measureQuality(options: QualityOptions): Quality {
  const titles = titlesOf(options.titles, options.clean, SEED).filter(
    (title) => halfOf("title", title) === options.half,
  );
  return { ...recallOf(options, titles), ...falseReportsOf(titles) };
}

function recallOf(options: QualityOptions, titles: readonly string[]) {
  const marks = marksOf(options.marks);
  const names = marks.flatMap(({ text, aliases }, mark) =>
    halfOf("mark", text) === options.half ? [text, ...aliases].map((name) => ({ mark, name })) : [],
  );
  const written = marks.flatMap(({ text, aliases }) => [text, ...aliases]);
  const taken = new Set([
    ...keysOf(marks),
    ...written.map((name) => name.toLowerCase()),
    ...Object.values(ENGLISH).flat(),
  ]);
  const match = matcherOf(marks);
  const measured = OPERATORS.map((operator) => {
    const random = new SeededRandom(SEED);
    const rows = rowsOf(operator, { names, titles, taken }, options.half, options.rows, random);
    return measureRecall(operator.name, rows, match);
  });
  return {
    recalls: measured.map(({ recall }) => recall),
    misses: measured.flatMap(({ misses }) => misses),
  };
}

function falseReportsOf(titles: readonly string[]) {
  const measured = Object.keys(FALSE_REPORT_DEMANDS).map((count) => {
    const marks = marksOf(Number(count));
    const keys = keysOf(marks);
    const clean = titles.filter((title) => !namesPlainly(title, keys));
    return measureFalseReports(marks.length, clean, matcherOf(marks));
  });
  return {
    falseReports: measured.map(({ figures }) => figures),
    reports: measured.flatMap(({ reports }) => reports),
  };
}

function matcherOf(marks: readonly Mark[]): Matcher {
  return createMatcher(compileSigns(signsOf(marks)));
}

function keysOf(marks: readonly Mark[]): Set<string> {
  return new Set(marks.flatMap(({ text, aliases }) => [text, ...aliases].map(plainKey)));
}
