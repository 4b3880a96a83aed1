import { expect, it } from "vitest";
import { readOptions } from "./options.js";

it("without options it is the whole sample", () => {
  expect(readOptions([])).toEqual({
    kind: "start",
    options: {
      data: "touchstone-sample-data",
      fresh: false,
      storefronts: true,
      port: null,
      listings: 20_000,
      brands: 180,
    },
  });
});

it("help is shown whatever else is asked", () => {
  expect(readOptions(["--fresh", "--help"]).kind).toBe("help");
});

it.each([["--port", "eighty"], ["--brands", "181"], ["--listings", "1"], ["--unknown"]])(
  "%s %s is refused with a sentence",
  (...args) => {
    expect(readOptions(args)).toMatchObject({ kind: "wrong", detail: expect.stringMatching(/\w/) });
  },
);
