import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeMachine } from "../../screen/report.js";
import { suiteWithOptions } from "../../suite-with-options.js";
import { formatTable } from "../../table.js";
import { copySpeed } from "../copies/copy-speed.js";
import { writePictureInput } from "../screen/picture-listings.js";
import {
  type MeasuredPictureCase,
  measurePictureCase,
  type PictureCase,
} from "../screen/screen-pictures.js";
import { imageOptions } from "./options.js";
import { NO_PHOTOGRAPHS, photographFolder } from "./photograph-folder.js";

const PARTS = ["copies", "screen"] as const;

const HELP = `Usage: bench image [--photographs DIR] [--listings N] [--full N] [--only copies|screen]

How fast pictures are looked at. copies: the cheap tier beside sharp's decoding alone, PDQ hashes a second, look-up
among a million hashes, all in the same run. screen: touchstone screen over listings with a picture each, by tier
plan, with one and two threads, whole processes. Pictures are cut from photographs: a folder's, or those of Debian's
wallpaper packages.

  --photographs DIR   JPEG and PNG files (default: installed wallpaper packages)
  --listings N        listings for the cheap plans (default 5000)
  --full N            listings for the plan that looks at everything closely (default 150)
  --only PART         one part
`;

export const imageSuite = suiteWithOptions({
  name: "bench image",
  summary: "pictures: cheap tier beside decoding, look-up, touchstone screen by tier plan",
  help: HELP,
  parse: imageOptions(PARTS),
  async run({ photographs, listings, full, only }) {
    const folder = photographFolder(photographs);
    if (folder === undefined) {
      process.stderr.write(NO_PHOTOGRAPHS);
      return 2;
    }
    process.stdout.write(`${describeMachine()}\n\n`);
    if (only !== "screen") await speedOfCopies(folder);
    return only === "copies" ? 0 : screenAll(folder, { listings, fewer: full });
  },
});

/** On 800 × 600 JPEGs cut from the photographs, beside as many references. */
async function speedOfCopies(photographs: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  try {
    await writePictureInput(folder, photographs, { listings: 60, fewer: 1 });
    reportCopies(await copySpeed(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reportCopies(speed: Awaited<ReturnType<typeof copySpeed>>): void {
  const { decode, cheap, ratio, pdqPerSecond, lookUp, insert, hashes } = speed;
  process.stdout.write(
    `sharp to 224 px ${decode.toFixed(1)} ms a picture, cheap tier ${cheap.toFixed(1)} ms: ${ratio.toFixed(2)} times
PDQ end to end ${pdqPerSecond.toFixed(0)} pictures/s
look-up within 31 bits among ${hashes} hashes ${lookUp.toFixed(2)} ms, insert ${insert.toFixed(4)} ms\n\n`,
  );
}

async function screenAll(
  photographs: string,
  counts: { readonly listings: number; readonly fewer: number },
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-bench-"));
  try {
    const input = await writePictureInput(folder, photographs, counts);
    const results: MeasuredPictureCase[] = [];
    for (const it of CASES) {
      results.push(await measurePictureCase(it, input));
      process.stderr.write(`measured ${results.length} of ${CASES.length}\n`);
    }
    const size = (it: PictureCase) => (it.listings === "fewer" ? counts.fewer : counts.listings);
    process.stdout.write(reportCases(results, size));
    return isSameWithThreads(results) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CASES: readonly PictureCase[] = ([1, 2] as const).flatMap((threads): PictureCase[] => [
  { name: "off", pictures: "off", share: 0, threads, listings: "listings" },
  { name: "cheap alone", pictures: "tiered", share: 0, threads, listings: "listings" },
  { name: "everything closely", pictures: "full", share: 1, threads, listings: "fewer" },
]);

function reportCases(
  results: readonly MeasuredPictureCase[],
  size: (it: PictureCase) => number,
): string {
  const seconds = ({ measured, fixed }: MeasuredPictureCase) =>
    Math.max(0.01, measured.wallSeconds - fixed.wallSeconds);
  const speed = (it: MeasuredPictureCase) => (size(it) - 1) / seconds(it);
  const rows = results.map((it) => [
    `${it.name}, ${it.threads} thread${it.threads === 1 ? "" : "s"}`,
    `${size(it)}`,
    speed(it).toFixed(1),
    ((1000 * (it.measured.cpuSeconds - it.fixed.cpuSeconds)) / (size(it) - 1)).toFixed(1),
    it.fixed.wallSeconds.toFixed(1),
    `${it.asked}`,
    (it.measured.peakBytes / 1024 ** 2).toFixed(0),
  ]);
  const header = ["", "listings", "listings/s net", "ms CPU each", "fixed s", "asked", "peak MB"];
  const gains = results
    .filter(({ threads }) => threads === 2)
    .map((two) => {
      const one = results.find(({ name, threads }) => name === two.name && threads === 1);
      const times = one === undefined ? Number.NaN : speed(two) / speed(one);
      return `${two.name}: two threads ${times.toFixed(2)} times one`;
    });
  return `${formatTable([header, ...rows])}\n\n${gains.join("\n")}\n`;
}

function isSameWithThreads(results: readonly MeasuredPictureCase[]): boolean {
  const byName = new Map<string, string>();
  for (const { name, outputHash } of results) {
    if ((byName.get(name) ?? outputHash) !== outputHash) {
      process.stderr.write(`bench image: ${name}: the output depends on the threads\n`);
      return false;
    }
    byName.set(name, outputHash);
  }
  return true;
}
