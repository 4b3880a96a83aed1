import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Measurement, measureProcess } from "../../measure/measure-process.js";
import type { PictureInput } from "./picture-listings.js";

const COMMAND = fileURLToPath(new URL("../../../../apps/cli/bin/touchstone.mjs", import.meta.url));

/** A way of looking at pictures, and how many listings are screened in it. */
export interface PictureCase {
  readonly name: string;
  readonly pictures: "full" | "tiered" | "off";
  /** Of tiered: the share that is looked at closely whatever it looks like. */
  readonly share: number;
  readonly threads: 1 | 2;
  readonly listings: "listings" | "fewer";
}

export interface MeasuredPictureCase extends PictureCase {
  readonly measured: Measurement;
  /** The same over a single listing: start, models and references. */
  readonly fixed: Measurement;
  /** Listings that came to a brand. */
  readonly asked: number;
  readonly outputHash: string;
}

export async function measurePictureCase(
  it: PictureCase,
  input: PictureInput,
): Promise<MeasuredPictureCase> {
  const policy = join(input.images, "policy.json");
  writeFileSync(policy, JSON.stringify({ pictures: { fullFrom: 0.05, share: it.share } }));
  const command = (listings: string) => [
    ...[COMMAND, "screen", "--rights", input.rights, "--listings", listings],
    ...["--images", input.images, "--pictures", it.pictures, "--policy", policy],
    ...["--threads", `${it.threads}`, "--out", input.output, "--quiet"],
  ];
  const fixed = await measureProcess(command(input.single));
  const measured = await measureProcess(command(input[it.listings]));
  const output = readFileSync(input.output, "utf8");
  const asked = output.split("\n").filter((line) => line.includes('"ask_brand"')).length;
  const outputHash = createHash("sha256").update(output).digest("hex");
  return { ...it, measured, fixed, asked, outputHash };
}
