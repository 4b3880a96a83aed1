import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type ClamdMood, FakeClamd, MALWARE } from "../../test/support/fake-clamd.js";
import { createClamd } from "./clamd.js";
import type { ScannerAddress } from "./scanner.js";

/** Only of who never answers it is waited for. */
const LIMITS = { patience: 300, mostAnswer: 4_096 };
const PATIENT = { patience: 30_000, mostAnswer: 4_096 };
/** Of many chunks. */
const LONG = new Uint8Array(1_000_000).fill(7);

let folder: string;
let clamd: FakeClamd;
let address: ScannerAddress;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clamd-"));
  clamd = new FakeClamd();
  address = await clamd.openSocket(folder);
});
afterEach(async () => {
  await clamd.close();
  await rm(folder, { recursive: true, force: true });
});

it("a clean file is clean, however long it is", async () => {
  const scanner = createClamd(address, PATIENT);
  expect(await scanner.scan(LONG)).toEqual({ kind: "clean" });
  expect(await scanner.scan(new Uint8Array())).toEqual({ kind: "clean" });
  expect(clamd.scanned).toBe(2);
});

it("an infected file is named by what was found in it", async () => {
  const bytes = Buffer.concat([LONG, Buffer.from(MALWARE)]);
  const found = { kind: "infected", name: "Test.Malware" };
  expect(await createClamd(address, PATIENT).scan(bytes)).toEqual(found);
});

it("a scanner is reached over TCP too", async () => {
  const other = new FakeClamd();
  const scanner = createClamd(await other.openPort(), PATIENT);
  expect(await scanner.scan(LONG)).toEqual({ kind: "clean" });
  await other.close();
});

it.each<ClamdMood>(["hang", "leave", "refuse", "babble"])(
  "nothing is known of a file whose scanner is of the mood to %s",
  async (mood) => {
    clamd.mood = mood;
    const limits = mood === "hang" ? LIMITS : PATIENT;
    expect(await createClamd(address, limits).scan(LONG)).toMatchObject({ kind: "failed" });
  },
);

it("nothing is known where nobody listens", async () => {
  const path = join(folder, "nobody");
  const verdict = await createClamd({ path }, PATIENT).scan(LONG);
  expect(verdict).toEqual({ kind: "failed", detail: "ENOENT" });
});
