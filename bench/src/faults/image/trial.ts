import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { type HostilePicture, hostilePictures } from "../../hostile/hostile-pictures.js";
import { type Measurement, measureProcess } from "../../measure/measure-process.js";
import type { PictureFaultsOptions } from "./options.js";

const COMMAND = fileURLToPath(new URL("../../../../apps/cli/bin/touchstone.mjs", import.meta.url));
/** Decoding is given up after 5 s; of a drawing that cannot be interrupted, with its process. */
const SECONDS_EACH = 15;
const MOST_BYTES = 2.5 * 1024 ** 3;

export interface PictureTrial {
  readonly files: number;
  readonly looked: number;
  readonly refused: number;
  readonly measured: Measurement;
  readonly wrong: readonly string[];
}

interface OutputLine {
  readonly listing?: { readonly id: string };
  readonly notices?: readonly { readonly code: string; readonly detail: string }[];
}

/** Screens honest and hostile pictures together, and the honest ones alone, and says what does not hold. */
export async function runPictureTrial({ honest }: PictureFaultsOptions): Promise<PictureTrial> {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-faults-"));
  try {
    const hostile = await hostilePictures();
    for (const { name, bytes } of hostile) writeFileSync(join(folder, name), bytes);
    for (let i = 0; i < honest; i += 1)
      writeFileSync(join(folder, `honest-${i}.jpg`), await honestPicture(i));
    const right = { id: "r", brand: "Kestrovelle", kind: "word_mark", text: "Kestrovelle" };
    writeFileSync(join(folder, "rights.ndjson"), `${JSON.stringify(right)}\n`);
    const alone = await screen(folder, "alone", listingsOf(honest, []));
    const together = await screen(folder, "together", listingsOf(honest, hostile));
    const lines = new Map(together.lines.map((line) => [idOf(line), line]));
    const ends = hostile.map(({ name }) => parse(lines.get(name)));
    const refused = ends.filter((end) => (end?.notices?.length ?? 0) > 0).length;
    return {
      files: hostile.length,
      looked: ends.length - refused,
      refused,
      measured: together.measured,
      wrong: [
        ...hostile.flatMap(({ name }) => wrongEnd(name, parse(lines.get(name)))),
        ...alone.lines
          .filter((line) => lines.get(idOf(line)) !== line)
          .map((line) => `${idOf(line)}: another answer than without hostile files`),
        ...wrongMeasure(together.measured, hostile.length),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrongEnd(name: string, end: OutputLine | undefined): string[] {
  if (end?.listing === undefined) return [`${name}: no assessment`];
  return (end.notices ?? [])
    .filter(({ code, detail }) => code !== "image_unreadable" || detail.length < 10)
    .map(({ code, detail }) => `${name}: ${code}: ${detail}`);
}

function wrongMeasure({ wallSeconds, peakBytes }: Measurement, files: number): string[] {
  const wrong: string[] = [];
  if (wallSeconds > files * SECONDS_EACH) wrong.push(`it took ${wallSeconds.toFixed(0)} s`);
  if (peakBytes > MOST_BYTES) wrong.push(`it took ${(peakBytes / 1024 ** 2).toFixed(0)} MB`);
  return wrong;
}

/** Hostile listings stand between honest ones. */
function listingsOf(honest: number, hostile: readonly HostilePicture[]): string[] {
  const each = Math.max(1, Math.floor(hostile.length / honest));
  const listings: string[] = [];
  const add = (id: string, image: string) =>
    listings.push(JSON.stringify({ marketplace: "plaza", id, title: "handbag", images: [image] }));
  for (const [i, { name }] of hostile.entries()) {
    const place = i / each;
    if (Number.isInteger(place) && place < honest) add(`honest-${place}`, `honest-${place}.jpg`);
    add(name, name);
  }
  for (let i = Math.ceil(hostile.length / each); i < honest; i += 1)
    add(`honest-${i}`, `honest-${i}.jpg`);
  return listings;
}

async function honestPicture(i: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="hsl(${i * 37} 30% 80%)"/><circle cx="${100 + i * 5}" cy="200" r="90" fill="hsl(${i * 53} 60% 40%)"/><text x="200" y="330" font-family="sans-serif" font-size="40">KESTROVELLE</text></svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

async function screen(folder: string, name: string, listings: readonly string[]) {
  const [input, output] = [join(folder, `${name}.ndjson`), join(folder, `${name}-out.ndjson`)];
  writeFileSync(input, listings.map((line) => `${line}\n`).join(""));
  const rights = join(folder, "rights.ndjson");
  const measured = await measureProcess([
    ...[COMMAND, "screen", "--rights", rights, "--listings", input, "--images", folder],
    ...["--out", output, "--threads", "2", "--quiet"],
  ]);
  return { measured, lines: readFileSync(output, "utf8").trimEnd().split("\n") };
}

function idOf(line: string): string {
  return parse(line)?.listing?.id ?? "";
}

function parse(line: string | undefined): OutputLine | undefined {
  return line === undefined ? undefined : (JSON.parse(line) as OutputLine);
}
