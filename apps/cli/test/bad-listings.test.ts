import { describe, expect, it } from "vitest";
import { touchstone } from "./touchstone.js";
import { createWorkspace, listing, ndjson, type OutputLine, parseLines } from "./workspace.js";

const { rights } = createWorkspace();

async function screen(
  input: string | Uint8Array,
): Promise<{ lines: OutputLine[]; status: number | null }> {
  const { stdout, status } = await touchstone(["screen", "--rights", rights, "--listings", "-"], {
    input,
  });
  return { lines: parseLines(stdout), status };
}

describe("touchstone screen and bad listings", () => {
  it("answers each line of a wholly good input with an assessment", async () => {
    const { lines, status } = await screen(ndjson(listing(1), listing(2)));
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    for (const [i, line] of lines.entries()) {
      expect(line.listing).toEqual({ marketplace: "plaza", id: `${i + 1}` });
      expect(line.recommendation).toMatch(/^(clear|ask_brand|remove)$/);
      for (const list of [line.findings, line.compliance, line.notices]) {
        expect(list).toBeInstanceOf(Array);
      }
    }
  });

  it("points at what is wrong in every kind of bad line, and reads on", async () => {
    const price = (amount: unknown) => listing(1, { price: { amount, currency: "USD" } });
    const cases: [line: string | Buffer, pointer: string, detail?: RegExp][] = [
      [JSON.stringify(price("-1")), "/price/amount", /not negative/],
      [JSON.stringify(price(21.7)), "/price/amount"],
      [JSON.stringify(price("1e3")), "/price/amount"],
      [JSON.stringify(listing(1, { title: 7 })), "/title"],
      [JSON.stringify(listing(1, { seller: { name: "no id" } })), "/seller/id"],
      [JSON.stringify(listing(1, { images: ["a.jpg", 5] })), "/images/1"],
      [JSON.stringify(listing(1, { attributes: { "a/b": {} } })), "/attributes/a~1b"],
      [JSON.stringify({ marketplace: "plaza", title: "no id" }), "/id"],
      ["[]", ""],
      ["null", ""],
      ['"text"', ""],
      ["", "", /blank/],
      [" \t ", "", /blank/],
      ["{", "", /one line/],
      ['{"marketplace": "plaza", "id": ', "", /not JSON/],
      [Buffer.from([0x7b, 0xff, 0x7d]), "", /byte 2 is wrong/],
    ];
    const newline = Buffer.from("\n");
    const input = Buffer.concat(cases.flatMap(([line]) => [Buffer.from(line), newline]));
    const { lines, status } = await screen(Buffer.concat([input, Buffer.from(ndjson(listing(9)))]));
    expect(status).toBe(1);
    expect(lines).toHaveLength(cases.length + 1);
    for (const [i, [text, pointer, detail]] of cases.entries()) {
      expect(lines[i], `${text}`).toMatchObject({
        line: i + 1,
        error: { code: "invalid_listing", pointer },
      });
      expect(lines[i]?.error?.detail).toMatch(detail ?? /./);
    }
    expect(lines.at(-1)).toMatchObject({ listing: { id: "9" } });
  });

  it("gives a line for each line when half of them are bad", async () => {
    const input = Array.from({ length: 4_000 }, (_, i) =>
      i % 2 === 0 ? ndjson(listing(i)) : `{"id": "${i}"}\n`,
    );
    const { lines, status } = await screen(input.join(""));
    expect(status).toBe(1);
    expect(lines).toHaveLength(4_000);
    for (const [i, line] of lines.entries()) {
      if (i % 2 === 0) expect(line.listing?.id).toBe(`${i}`);
      else expect(line.line).toBe(i + 1);
    }
  });

  it("keeps and ignores unknown fields, and reads the same listing twice", async () => {
    const odd = listing(1, { colour: { deep: ["down"] }, "": null, constructor: 1, toString: "x" });
    const text = ndjson(odd, odd).replaceAll('"colour"', '"__proto__":{"title":7},"colour"');
    const { lines, status } = await screen(text);
    expect(status).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toEqual(lines[0]);
  });

  it("reads a title of 10 MB", async () => {
    const long = listing(2, { title: `Lumora ${"很长".repeat(1_700_000)}` });
    const { lines, status } = await screen(ndjson(listing(1), long, listing(3)));
    expect(status).toBe(0);
    expect(lines.map((line) => line.listing?.id)).toEqual(["1", "2", "3"]);
  });

  it("skips a line of more than 64 MiB", async () => {
    const input = Buffer.concat([
      Buffer.from(ndjson(listing(1))),
      Buffer.alloc(64 * 1024 * 1024 + 1, 0x20),
      Buffer.from(`\n${ndjson(listing(3))}`),
    ]);
    const { lines, status } = await screen(input);
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatchObject({ line: 2, error: { code: "invalid_listing", pointer: "" } });
    expect(lines[1]?.error?.detail).toMatch(/64 MiB/);
    expect(lines[2]?.listing?.id).toBe("3");
  });

  it("takes a BOM, CRLF line ends and a last line without a newline", async () => {
    const text = `\ufeff${ndjson(listing(1), listing(2)).replaceAll("\n", "\r\n")}`;
    const { lines, status } = await screen(text + JSON.stringify(listing(3)));
    expect(status).toBe(0);
    expect(lines.map((line) => line.listing?.id)).toEqual(["1", "2", "3"]);
  });

  it("gives nothing for an empty input", async () => {
    for (const input of ["", "\ufeff"])
      expect(await screen(input)).toEqual({ lines: [], status: 0 });
  });
});
