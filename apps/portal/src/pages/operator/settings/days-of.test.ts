import { describe, expect, it } from "vitest";
import { daysOf } from "./days-of.js";

describe("days that are written or pasted", () => {
  it("are taken one a line, in their order, each once", () => {
    expect(daysOf("2027-05-01\n2027-01-01\r\n2027-05-01\n")).toEqual({
      days: ["2027-01-01", "2027-05-01"],
      wrong: [],
    });
  });

  it("may stand in a table, with their names beside them", () => {
    expect(daysOf("2027-05-01,May Day\n2027-10-03;Unity").days).toEqual([
      "2027-05-01",
      "2027-10-03",
    ]);
  });

  it("are named where they are none", () => {
    expect(daysOf("day\n2027-02-30\n1/5/2027\n2028-02-29")).toEqual({
      days: ["2028-02-29"],
      wrong: ["day", "2027-02-30", "1/5/2027"],
    });
  });
});
