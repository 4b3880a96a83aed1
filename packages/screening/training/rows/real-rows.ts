import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMAINS } from "../world/domains.js";
import type { Mark } from "../world/marks.js";
import { type Part, partOf } from "./part.js";
import type { Row } from "./row.js";

/** Rows of one source at most, so that no source outweighs the others. */
const LIMIT = 4_000;

/** A real title that offers a brand, and the part its brand belongs to. */
export interface RealRow extends Row {
  readonly part: Part;
}

/** Marks that data say in titles, by brand: one brand is one mark, whatever it is met in. */
type MarkOf = (brand: string, domain: string) => Mark;

/**
 * Honest offers out of a folder of labelled titles, where somebody has one. They are read where they
 * lie and go nowhere; without them the model is fitted on made-up rows alone.
 */
export function readRealRows(folder: string): readonly RealRow[] {
  const known = new Map<string, Mark>();
  const markOf: MarkOf = (brand, domainName) => {
    const key = brand.toLowerCase();
    const mark = known.get(key) ?? realMark(brand, domainName);
    known.set(key, mark);
    return mark;
  };
  return [
    ...englishRows(folder, "en_myntra_brand.dev.jsonl", markOf),
    ...englishRows(folder, "en_thredup_genuine_used.dev.jsonl", markOf),
    ...hanziRows(folder, markOf),
  ];
}

function realMark(brand: string, domainName: string): Mark {
  const domain = DOMAINS.find(({ name }) => name === domainName) ?? DOMAINS[0];
  if (domain === undefined) throw new Error("there are no trades");
  return {
    brand,
    text: brand,
    alias: undefined,
    domain,
    kind: "name",
    lines: [],
    profiled: false,
    ordinary: [],
  };
}

function englishRows(folder: string, file: string, markOf: MarkOf): RealRow[] {
  return readLines(folder, file).flatMap((row) => {
    const { title, brand, category } = row as { title: string; brand?: string; category?: string };
    if (!brand || !title.toLowerCase().includes(brand.toLowerCase())) return [];
    return [realRow(title, markOf(brand, "clothing"), "latin", false, category)];
  });
}

/** What makes a title with a brand no offer of it, or may do so. */
const PERHAPS_COMPATIBLE = /适用|适配|兼容|专用|通用|配件|改装|替换|for/iu;

function hanziRows(folder: string, markOf: MarkOf): RealRow[] {
  return readLines(folder, "zh_taobao_brandspans.dev.jsonl").flatMap((row) => {
    const { title, brand_spans } = row as {
      title: string;
      brand_spans: [number, number, string][];
    };
    const [span] = brand_spans;
    if (span === undefined || span[2].length < 2 || PERHAPS_COMPATIBLE.test(title)) return [];
    return [realRow(title, markOf(span[2], "clothing"), "hanzi", true, undefined)];
  });
}

function realRow(
  title: string,
  mark: Mark,
  language: Row["language"],
  classless: boolean,
  category: string | undefined,
): RealRow {
  const listing = {
    marketplace: "real",
    id: "row",
    title,
    ...(category !== undefined && { category }),
  };
  return {
    listing,
    mark,
    use: "offer",
    language,
    kind: "real_offer",
    classless,
    part: partOf(mark.brand),
  };
}

function readLines(folder: string, file: string): unknown[] {
  const place = path.join(folder, file);
  if (!existsSync(place)) return [];
  return readFileSync(place, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .slice(0, LIMIT)
    .map((line): unknown => JSON.parse(line));
}
