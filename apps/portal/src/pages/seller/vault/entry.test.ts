import { expect, it } from "vitest";
import { documentOf, EMPTY, type Entry, missingOf } from "./entry.js";

const INVOICE: Entry = {
  ...EMPTY,
  brand: " Norvane ",
  issuedOn: "2026-11-02",
  validFrom: "2026-01-01",
  quantity: "40",
  serialFrom: "A1",
  words: ["Norvane Tote"],
};

it("an invoice with brand, day, goods and a file misses nothing", () => {
  expect([...missingOf(INVOICE, 1)]).toEqual([]);
});

it.each<[string, Partial<Entry>, number, string]>([
  ["brand", { brand: " " }, 1, "brand"],
  ["day", { issuedOn: "" }, 1, "day"],
  ["goods", { words: [] }, 1, "goods"],
  ["file", {}, 0, "files"],
  ["first day of a letter", { kind: "letter_of_authorisation", validFrom: "" }, 1, "day"],
  ["last number of a range", { kind: "serial_range" }, 1, "serials"],
])("without its %s it is not sent", (_, change, files, missing) => {
  expect([...missingOf({ ...INVOICE, ...change }, files)]).toEqual([missing]);
});

it("fields of another kind of document are not sent, whatever was written into them before", () => {
  const sent = documentOf({ ...INVOICE, validTo: "2027-01-01" }, ["k"]);
  expect(sent).toMatchObject({
    brand: "Norvane",
    quantity: 40,
    validFrom: null,
    validTo: null,
    serials: null,
    note: null,
  });
});
