import type { UseModel } from "../../src/use/fitted-model.js";
import { WEIGHED_USES } from "../../src/use/use-model.js";
import type { Example } from "../rows/read-examples.js";
import { type Confusion, confuse, judge, share, USES } from "./measure.js";

type Print = (line: string) => void;

/** The confusion table and the demands, on all of a part and by language; then what kinds go wrong. */
export function printReport(examples: readonly Example[], model: UseModel, print: Print): void {
  const languages = ["latin", "hanzi"] as const;
  printConfusion("all", confuse(examples, model), print);
  for (const language of languages) {
    const own = examples.filter(({ row }) => row.language === language);
    printConfusion(language, confuse(own, model), print);
  }
  print("");
  print("kind            cases   right   wrong  unsure");
  for (const kind of new Set(examples.map(({ row }) => row.kind))) {
    const own = examples.filter(({ row }) => row.kind === kind);
    const right = own.filter(({ row, features }) => judge(features, model) === row.use).length;
    const unsure = own.filter(({ features }) => judge(features, model) === "uncertain").length;
    const wrong = own.length - right - unsure;
    const shares = [right, wrong, unsure].map((count) => percent(count / own.length));
    print(`${kind.padEnd(14)} ${String(own.length).padStart(6)} ${shares.join(" ")}`);
  }
}

export function printConfusion(name: string, confusion: Confusion, print: Print): void {
  print("");
  print(`${name.padEnd(14)} ${USES.map((use) => use.padStart(13)).join("")}`);
  for (const use of WEIGHED_USES) {
    print(
      `${use.padEnd(14)} ${USES.map((answer) => String(confusion[use][answer]).padStart(13)).join("")}`,
    );
  }
  const offers = percent(share(confusion, "ordinary_word", ["offer"]));
  const compatible = percent(share(confusion, "compatible", ["offer", "uncertain"]));
  const others = percent(share(confusion, "offer", ["compatible", "reference", "ordinary_word"]));
  const unsure = percent(share(confusion, "offer", ["uncertain"]));
  print(
    `ordinary words called offer ${offers}, compatible use called offer or uncertain ${compatible}`,
  );
  print(`offers called something else ${others}, uncertain ${unsure}`);
}

export function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`.padStart(7);
}
