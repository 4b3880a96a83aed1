import { expect, it } from "vitest";
import { BARE } from "./cases.js";
import { figuresOf } from "./figures.js";

const run = (wallSeconds: number, cpuSeconds: number) => ({
  wallSeconds,
  cpuSeconds,
  peakBytes: 1_000,
  standardError: "",
});
const result = (name: string, full: ReturnType<typeof run>, fixed: ReturnType<typeof run>) => ({
  of: { name, marks: 0, threads: 1, command: () => [] },
  full: [full],
  fixed: [fixed],
  outputHash: "",
});

it("takes the fixed cost off for net figures, the bare loop's as well", () => {
  const results = [result(BARE, run(1, 3), run(0.5, 1)), result("screen", run(4, 9), run(2, 1))];
  const [, screen] = figuresOf(results, 1_000);
  expect(screen).toMatchObject({
    listingsPerSecond: 250,
    netListingsPerSecond: 500,
    cpuMicrosecondsPerListing: 9_000,
    netCpuMicrosecondsPerListing: 8_000,
    cpuToBare: 3,
    netCpuToBare: 4,
  });
});
