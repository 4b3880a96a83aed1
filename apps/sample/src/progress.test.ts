import { PassThrough } from "node:stream";
import type { WriteStream } from "node:tty";
import { expect, it } from "vitest";
import { beginStage } from "./progress.js";

function screen(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: "utf8" }), { isTTY });
  return { out: stream as unknown as WriteStream, words: () => `${stream.read() ?? ""}` };
}

it("on a terminal it is one line with a bar and the time that is left", () => {
  const { out, words } = screen(true);
  let now = 0;
  const progress = beginStage(out, "Brands", () => now);
  now = 10_000;
  progress.at(45, 180);
  const drawn = words();
  expect(drawn).toContain("25 %");
  expect(drawn).toContain("30 s left");
  expect(drawn).not.toContain("\n");
  progress.end();
  expect(words()).toMatch(/done in 10 s\n$/);
});

it("elsewhere it is a line now and then, and none without news", () => {
  const { out, words } = screen(false);
  let now = 0;
  const progress = beginStage(out, "Brands", () => now);
  expect(words()).toBe("Brands …\n");
  for (now = 0; now <= 9_000; now += 1_000) progress.at(now / 1_000, 10);
  progress.end();
  expect(words()).toBe("  6 of 10\n  done in 10 s\n");
});
