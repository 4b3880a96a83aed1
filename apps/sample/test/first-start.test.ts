import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../bin/touchstone-sample.mjs", import.meta.url));
const PASSWORD = "touchstone-sample";
const BRANDS = 8;
/** Few, and enough that brands answer, something is removed, and the seller contests. */
const LISTINGS = 1_000;

/** For three starts on a busy machine; an idle one needs a tenth. */
const PATIENCE_MS = 400_000;

let folder: string;
let data: string;
let running: Sample | null = null;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "touchstone-sample-"));
  data = join(folder, "data");
});
afterAll(async () => {
  await running?.end("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

it(
  "a first start that was killed goes on where it stopped, and a later one finds everything",
  async () => {
    const first = start();
    await until(() => diary().includes('"brand/ployro"'), first);
    await first.end("SIGKILL");

    const second = start();
    const url = await ready(second);
    const admin = await signIn(url, "operator@sample.example");
    const names = (await admin("/v1/brands?limit=200")).items.map(({ name }) => name);
    // None is there twice, though some were made before the kill and some after it.
    expect(new Set(names).size).toBe(BRANDS);
    expect(names).toHaveLength(BRANDS);
    const reviewer = await signIn(url, "ondreara@sample.example");
    const rights = (await reviewer("/v1/rights")).items.map(
      ({ kind, state }) => `${kind} ${state}`,
    );
    expect(new Set(rights)).toEqual(
      new Set(["copyright_image verified", "figurative_mark verified", "word_mark verified"]),
    );
    expect(rights).toHaveLength(3);
    const before = await whatIsThere(url);
    expect(before.targets).toContain("reversed");
    expect(await second.end("SIGTERM")).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();

    const third = start();
    expect(await whatIsThere(await ready(third))).toEqual(before);
    expect(third.words()).not.toContain("screened");
    expect(await third.end("SIGTERM")).toBe(0);
  },
  PATIENCE_MS,
);

interface Sample {
  readonly words: () => string;
  readonly exit: () => number | null;
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>;
}

function start(): Sample {
  const args = ["--data", data, "--brands", `${BRANDS}`, "--listings", `${LISTINGS}`];
  const child: ChildProcess = spawn(process.execPath, [BIN, ...args]);
  let words = "";
  child.stdout?.on("data", (chunk) => {
    words += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    words += chunk;
  });
  const exited = once(child, "exit");
  const sample: Sample = {
    words: () => words,
    exit: () => child.exitCode,
    async end(signal) {
      if (child.exitCode === null) child.kill(signal);
      await exited;
      running = null;
      return child.exitCode;
    },
  };
  running = sample;
  return sample;
}

function diary(): string {
  const path = join(data, "first-start.ndjson");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

async function until(fact: () => boolean, sample: Sample): Promise<void> {
  while (!fact()) {
    if (sample.exit() !== null) throw new Error(`the sample ended: ${sample.words()}`);
    await pause(50);
  }
}

async function ready(sample: Sample): Promise<string> {
  const address = /Touchstone is ready: (\S+)\n/;
  await until(() => address.test(sample.words()), sample);
  return address.exec(sample.words())?.[1] ?? "";
}

interface Page {
  readonly items: Readonly<Record<string, unknown>>[];
  readonly links: { readonly source: string; readonly target: string; readonly count: number }[];
}

async function signIn(url: string, email: string): Promise<(path: string) => Promise<Page>> {
  const answer = await fetch(`${url}/v1/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(";", 1)[0]);
  return async (path) => {
    const read = await fetch(`${url}${path}`, { headers: { cookie: cookie.join("; ") } });
    expect(read.status).toBe(200);
    return (await read.json()) as Page;
  };
}

/**
 * The operator's flow once every listing was looked at: every place that they came to. One whose pictures
 * have just been looked at is judged anew, and is not counted while it waits for that.
 */
async function whatIsThere(url: string) {
  const admin = await signIn(url, "operator@sample.example");
  for (;;) {
    const { links } = await admin("/v1/flow?hours=720");
    const first = links.filter(({ source }) => source === "listings");
    const screened = first.reduce((sum, { count }) => sum + count, 0);
    expect(screened).toBeLessThanOrEqual(LISTINGS);
    if (screened === LISTINGS) return { targets: links.map(({ target }) => target), links };
    await pause(200);
  }
}
