import { loadLogoModels } from "@touchstone/runtime";
import { describeMachine } from "../../screen/report.js";
import { suiteWithOptions } from "../../suite-with-options.js";
import { ceQuality } from "../ce/ce-quality.js";
import { copyQuality } from "../copies/copy-quality.js";
import { copyQualityLines } from "../copies/copy-quality-lines.js";
import { logoQuality } from "../logos/logo-quality.js";
import { wordQuality } from "../words/word-quality.js";
import { ceQualityLines } from "./ce-quality-lines.js";
import { cutPieces } from "./cut-pieces.js";
import { logoQualityLines } from "./logo-quality-lines.js";
import { imageOptions } from "./options.js";
import { NO_PHOTOGRAPHS, photographFolder } from "./photograph-folder.js";
import { wordQualityLines } from "./word-quality-lines.js";

/** What each part says, line by line. @param photographs a folder */
const PARTS: Readonly<Record<string, (photographs: string) => Promise<readonly string[]>>> = {
  copies: async (photographs) => copyQualityLines(await copyQuality(await cutPieces(photographs))),
  words: async (photographs) => wordQualityLines(await wordQuality(photographs)),
  ce: async (photographs) => ceQualityLines(await ceQuality(photographs)),
  logos: async () => logoQualityLines(await logoQuality(await loadLogoModels(), LOGOS)),
};

/** Icons of this half were never looked at while networks and thresholds were made. */
const LOGOS = { positives: 320, negatives: 320, indexed: 500, seed: 1, half: "report" } as const;

const HELP = `Usage: bench image-quality [--photographs DIR] [--only ${Object.keys(PARTS).join("|")}]

How well pictures are looked at, on pictures that a generator makes and that nothing was tuned on: edits of
photographs, lines of writing, CE markings in every version, listings with logos that no network saw. The data are
synthetic: figures compare versions, and say little of a marketplace.

  --photographs DIR   JPEG and PNG files (default: installed wallpaper packages of Debian)
  --only PART         one part
`;

export const imageQualitySuite = suiteWithOptions({
  name: "bench image-quality",
  summary: "pictures: recall and false alarms of copies, words, CE markings and logos",
  help: HELP,
  parse: imageOptions(Object.keys(PARTS)),
  async run({ photographs, only }) {
    const folder = photographFolder(photographs);
    if (folder === undefined) {
      process.stderr.write(NO_PHOTOGRAPHS);
      return 2;
    }
    process.stdout.write(`${describeMachine()}\n`);
    for (const [name, measure] of Object.entries(PARTS)) {
      if (only !== undefined && only !== name) continue;
      process.stderr.write(`measuring ${name}\n`);
      const lines = await measure(folder);
      process.stdout.write(`\n${name}\n${lines.map((line) => `  ${line}\n`).join("")}`);
    }
    return 0;
  },
});
