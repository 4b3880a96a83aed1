import { describe, expect, it } from "vitest";
import { parseJsonLine } from "./json-line.js";

function detailOf(line: Uint8Array | string): string {
  const parsed = parseJsonLine(Buffer.from(line));
  if (parsed.ok) throw new Error("was read well");
  expect(parsed.fault.pointer).toBe("");
  return parsed.fault.detail;
}

describe("parseJsonLine", () => {
  it("reads a line with any line end", () => {
    for (const end of ["", "\n", "\r\n"]) {
      expect(parseJsonLine(Buffer.from(`{"title":"包"}${end}`))).toEqual({
        ok: true,
        value: { title: "包" },
      });
    }
  });

  it("says that a line is blank, also when it holds spaces only", () => {
    for (const blank of ["", "\n", " \t \r\n", "\u3000\n"])
      expect(detailOf(blank)).toMatch(/blank/);
  });

  it("tells which byte is not UTF-8", () => {
    expect(detailOf(Buffer.from([0x22, 0xff, 0x22]))).toMatch(/byte 2 is wrong/);
    const afterChinese = Buffer.concat([Buffer.from('"新款'), Buffer.from([0xe6, 0x22])]);
    expect(detailOf(afterChinese)).toMatch(/byte 8 is wrong/);
  });

  it("does not take a replacement character that stands in the text for a wrong byte", () => {
    const line = Buffer.concat([Buffer.from('"\ufffd\ufffd'), Buffer.from([0xef, 0xbf, 0x22])]);
    expect(detailOf(line)).toMatch(/byte 8 is wrong/);
  });

  it("says how to mend an array or object that is spread over lines", () => {
    expect(detailOf("[\n")).toMatch(/each object on one line/);
    expect(detailOf("{")).toMatch(/each object on one line/);
  });

  it("says what JSON lacks, without the line end in the sentence", () => {
    expect(detailOf('{"a":\n')).toBe("the line is not JSON: Unexpected end of JSON input");
    expect(detailOf('\u00a0{"a":1}\n')).toMatch(/around its JSON/);
  });

  it("reads deep nesting without running out of stack", () => {
    expect(parseJsonLine(Buffer.from("[".repeat(100_000) + "]".repeat(100_000))).ok).toBe(true);
  });
});
