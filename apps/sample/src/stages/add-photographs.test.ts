import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE_BRANDS } from "@touchstone/sample-world";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Caller } from "../api/person.js";
import { openDiary } from "../diary.js";
import { newState } from "../sample-state.js";
import type { JoinedBrand } from "./add-brands.js";
import { addPhotographs } from "./add-photographs.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "touchstone-sample-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Registered {
  readonly kind: string;
  readonly images: readonly string[];
  readonly holder: string;
}

/** A server that takes everything, until it is to be down. */
function serverOf(downFrom = Number.POSITIVE_INFINITY) {
  const registered: Registered[] = [];
  const steps: string[] = [];
  const caller: Caller = {
    async call<T>(method: string, path: string, body?: unknown) {
      steps.push(`${method} ${path}`);
      registered.push(body as Registered);
      return { id: `right-${registered.length}` } as T;
    },
    async ensure(method, path) {
      steps.push(`${method} ${path}`);
    },
    async upload(bytes, media) {
      if (registered.length >= downFrom) throw new Error("down");
      return `${media} of ${bytes.length}`;
    },
  };
  return { caller, registered, steps };
}

async function run(brands: number, { caller }: ReturnType<typeof serverOf>) {
  const state = newState({ listings: 10, brands }, { server: 1, shops: {} });
  const joined = SAMPLE_BRANDS.slice(0, brands).map(
    (brand): JoinedBrand => ({ brand, id: brand.id, reviewer: async () => caller }),
  );
  const told: (readonly [number, number])[] = [];
  const progress = { at: (done: number, of: number) => void told.push([done, of]), end() {} };
  const house = { url: "http://127.0.0.1:1", state, diary: await openDiary(folder) };
  await addPhotographs(house, { admin: caller, brands: joined }, progress);
  return told;
}

it("each brand registers photographs of its own, which are submitted and verified", async () => {
  const server = serverOf();
  const told = await run(15, server);
  expect(told.at(-1)).toEqual([15, 15]);
  expect(server.registered).toHaveLength(15);
  const images = server.registered.flatMap((right) => right.images);
  expect(new Set(images).size).toBe(images.length);
  expect(images.length).toBeGreaterThan(15);
  for (const { kind, holder } of server.registered) {
    expect(kind).toBe("copyright_image");
    expect(SAMPLE_BRANDS.map(({ name }) => name)).toContain(holder);
  }
  for (const step of ["submit", "review"]) {
    expect(server.steps.filter((path) => path.endsWith(step))).toHaveLength(15);
  }
});

it("what was broken off goes on with the brands that are missing", async () => {
  await expect(run(8, serverOf(3))).rejects.toThrow("down");
  const server = serverOf();
  const told = await run(8, server);
  expect(told.at(-1)).toEqual([8, 8]);
  expect(server.registered.length).toBeGreaterThan(0);
  expect(server.registered.length).toBeLessThan(8);
  const again = serverOf();
  await run(8, again);
  expect(again.registered).toEqual([]);
});
