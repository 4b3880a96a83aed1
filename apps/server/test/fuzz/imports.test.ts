import { describe, expect, it } from "vitest";
import { readCsv as readNotices } from "../../src/usecases/notices/csv/read-csv.js";
import { decodeText } from "../../src/usecases/rights/import/decode-text.js";
import { readRecord } from "../../src/usecases/rights/import/import-record.js";
import { readCsv } from "../../src/usecases/rights/import/read-csv.js";
import { readXml } from "../../src/usecases/rights/import/read-xml.js";
import { Chance } from "./chance.js";
import { hostileTables, hostileXml, mutated, truncated, XML_SAMPLE } from "./hostile-files.js";

const TABLE = 'kind,text,number,office\r\nword_mark,"Norvane, the ""bag""",018123456,EM\r\n';
const NOTICES = 'marketplace,listing,comment\nharbour,L-1,"said, ""so"""\n';
const { TOUCHSTONE_FUZZ: asked } = process.env;
const { seed = 1, requests = 2_000 } = (asked === undefined ? {} : JSON.parse(asked)) as {
  seed?: number;
  requests?: number;
};

/** What reading one file came to: how many records, or why it was refused. Anything thrown is a fault. */
function readAs(kind: "csv" | "xml", bytes: Buffer): { records: number } | { code: string } {
  const text = decodeText(bytes);
  if (!text.ok) return { code: text.failure.code };
  const file = kind === "csv" ? readCsv(text.value) : readXml(text.value);
  if (!file.ok) return { code: file.failure.code };
  for (const record of file.value.records) readRecord(record);
  return { records: file.value.records.length };
}

function readAsNotices(bytes: Buffer): { records: number } | { code: string } {
  const read = readNotices(bytes);
  return read.ok ? { records: read.rows.length } : { code: read.fault.code };
}

/** A number of records within the limit, or a code. */
function isBounded(end: unknown): boolean {
  return typeof end === "string" || (typeof end === "number" && end <= 5_000);
}

describe("registers' files that were made to hurt", () => {
  it.each(hostileXml().map((file) => [file.name, file.bytes] as const))(
    "%s is read to its end or refused by a code",
    (_, bytes) => {
      const before = process.memoryUsage().rss;
      const end = readAs("xml", bytes);
      expect("records" in end ? end.records : end.code).toSatisfy(isBounded);
      expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 ** 2);
    },
  );

  it("nothing with a document type is taken, whatever it declares", () => {
    for (const { name, bytes } of hostileXml()) {
      if (!bytes.includes("<!DOCTYPE")) continue;
      expect([name, readAs("xml", bytes)]).toEqual([name, { code: "invalid_request" }]);
    }
  });

  it("a file that breaks off at any byte is refused as a whole", () => {
    for (const bytes of truncated(XML_SAMPLE)) {
      expect([bytes.length, "code" in readAs("xml", bytes)]).toEqual([bytes.length, true]);
    }
    expect(readAs("xml", Buffer.from(XML_SAMPLE))).toEqual({ records: 1 });
  });
});

describe("tables that were made to hurt", () => {
  it.each(hostileTables().map((file) => [file.name, file.bytes] as const))(
    "%s is read to its end or refused by a code, as rights and as notices",
    (_, bytes) => {
      for (const end of [readAs("csv", bytes), readAsNotices(bytes)]) {
        expect("records" in end ? end.records : end.code).toSatisfy(isBounded);
      }
    },
  );

  it("one that breaks off at any byte is read or refused", () => {
    for (const bytes of truncated(TABLE)) readAs("csv", bytes);
    for (const bytes of truncated(NOTICES)) readAsNotices(bytes);
    expect(readAs("csv", Buffer.from(TABLE))).toEqual({ records: 1 });
    expect(readAsNotices(Buffer.from(NOTICES))).toEqual({ records: 1 });
  });

  it("a text that cannot be stored is a fault of its row, and of no other", () => {
    const text = "marketplace,listing,comment\nharbour,L-1,a\0b\nharbour,L-2,whole\n";
    const read = readNotices(Buffer.from(text));
    expect(read.ok && read.rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ["unstorable_text"],
      [],
    ]);
  });
});

it(`${requests} mutants of honest files are read or refused (seed ${seed})`, () => {
  for (let index = 0; index < requests; index += 1) {
    const chance = new Chance(seed * 1_000_003 + index);
    const sample = chance.pick([XML_SAMPLE, TABLE, NOTICES]);
    const bytes = mutated(chance, sample);
    try {
      if (sample === NOTICES) readAsNotices(bytes);
      else readAs(sample === TABLE ? "csv" : "xml", bytes);
    } catch (error) {
      throw new Error(`seed ${seed}, file ${index}: ${JSON.stringify(bytes.toString("latin1"))}`, {
        cause: error,
      });
    }
  }
});
