import { reasonCodeSchema } from "@touchstone/interface";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDocument } from "./check-document.js";
import { type AcceptedDocument, coversListing } from "./covers-listing.js";
import type { VaultDocument } from "./vault-document.js";

const AT = "2026-12-01T09:00:00.000Z";
const INVOICE: VaultDocument = {
  kind: "invoice",
  issuedOn: "2026-08-31",
  validFrom: null,
  validTo: null,
  quantity: 60,
  signedByBoth: true,
  serials: null,
  listings: [],
  gtins: ["4006381333931"],
  words: ["Alba Samba OG"],
  files: 1,
};
const LETTER: VaultDocument = {
  ...INVOICE,
  kind: "letter_of_authorisation",
  issuedOn: null,
  validFrom: "2026-01-01",
  validTo: "2026-12-31",
  quantity: null,
};

function check(document: VaultDocument, at = AT) {
  return checkDocument(document, { at, brandName: "Alba" });
}

describe("what is said of a document in the vault", () => {
  it("names what speaks for an invoice that has everything, and nothing against it", () => {
    expect(check(INVOICE)).toEqual({
      strengths: [
        "recent",
        "quantity_above_usual",
        "signed_by_both",
        "names_gtins",
        "names_products",
      ],
      weaknesses: [],
      coversFrom: "2026-08-31T00:00:00.000Z",
      coversUntil: "2027-02-28T23:59:59.999Z",
    });
  });

  it.each<[string, Partial<VaultDocument>, string[]]>([
    ["no file", { files: 0 }, ["file_missing"]],
    ["no day", { issuedOn: null }, ["date_missing"]],
    ["a day to come", { issuedOn: "2026-12-02" }, ["date_in_future"]],
    ["a day more than six months ago", { issuedOn: "2026-05-31" }, ["too_old"]],
    ["no quantity", { quantity: null }, ["quantity_missing"]],
    ["a sample's quantity", { quantity: 20 }, ["quantity_low"]],
    ["one signature", { signedByBoth: false }, ["not_signed_by_both"]],
    ["no goods", { gtins: [], words: [] }, ["goods_missing"]],
    ["a misread item number", { gtins: ["4006381333932"] }, ["gtin_wrong"]],
    ["the brand's name for goods", { words: ["ALBA"] }, ["words_too_general"]],
  ])("an invoice with %s shows that weakness and no other", (_, change, weaknesses) => {
    expect(check({ ...INVOICE, ...change }).weaknesses).toEqual(weaknesses);
  });

  it.each<[string, Partial<VaultDocument>, string, string[]]>([
    ["before it begins", {}, "2025-12-31T23:59:59.999Z", ["not_yet_valid"]],
    ["in its first instant", {}, "2026-01-01T00:00:00.000Z", []],
    ["in its last instant", {}, "2026-12-31T23:59:59.999Z", []],
    ["after its end", {}, "2027-01-01T00:00:00.000Z", ["no_longer_valid"]],
    ["without an end", { validTo: null }, AT, ["end_missing"]],
  ])("a letter is weighed by the time of the notice: %s", (_, change, at, weaknesses) => {
    expect(check({ ...LETTER, ...change }, at).weaknesses).toEqual(weaknesses);
  });

  it("an invoice speaks for goods to the end of the day six months on, and not an instant longer", () => {
    expect(check(INVOICE, "2027-02-28T23:59:59.999Z").weaknesses).toEqual([]);
    expect(check(INVOICE, "2027-03-01T00:00:00.000Z").weaknesses).toEqual(["too_old"]);
  });
});

const ACCEPTED: AcceptedDocument = {
  kind: "invoice",
  quantity: 60,
  listings: ["L-1"],
  gtins: ["4006381333931"],
  words: ["Alba Samba OG"],
  coversFrom: "2026-08-31T00:00:00.000Z",
  coversUntil: "2027-02-28T23:59:59.999Z",
};
const LISTING = { id: "L-9", title: "Shoes", gtin: null, quantity: 5 };
const NOTICE = { at: AT, brandName: "Alba", reasonCode: "TM_COUNTERFEIT_FEATURES" } as const;

describe("which listings an accepted document covers", () => {
  it.each([
    ["its id", { ...LISTING, id: "L-1" }, "listing"],
    ["its item number, however it is written", { ...LISTING, gtin: "04006381333931" }, "gtin"],
    ["the product's name in its title", { ...LISTING, title: "ALBA samba, og — new" }, "words"],
    ["nothing", LISTING, null],
    ["a part of the product's name", { ...LISTING, title: "Alba samba" }, null],
    ["more pieces than were bought", { ...LISTING, id: "L-1", quantity: 61 }, null],
  ])("a listing that shows %s", (_, listing, by) => {
    expect(coversListing(ACCEPTED, listing, NOTICE)).toBe(by);
  });

  it("the brand's name alone covers no listing, whatever its title", () => {
    const wide = { ...ACCEPTED, listings: [], gtins: [], words: ["Alba", "a", "ALBA alba"] };
    fc.assert(
      fc.property(fc.string(), (title) => {
        const listing = { ...LISTING, title: `Alba ${title}` };
        expect(coversListing(wide, listing, NOTICE)).toBeNull();
      }),
    );
  });

  it("names written in Chinese are found in a title without spaces", () => {
    const chinese = { ...ACCEPTED, words: ["桑巴鞋"] };
    const listing = { ...LISTING, title: "全新正品桑巴鞋现货" };
    expect(coversListing(chinese, listing, NOTICE)).toBe("words");
  });

  it("serial numbers hold for the listings and item numbers that they name, not for a title", () => {
    const serials: AcceptedDocument = { ...ACCEPTED, kind: "serial_range" };
    const named = { ...LISTING, title: "Alba Samba OG" };
    expect(coversListing(serials, named, NOTICE)).toBeNull();
    expect(coversListing(serials, { ...named, id: "L-1" }, NOTICE)).toBe("listing");
  });

  it("an invoice says nothing against a shop's name, a letter does", () => {
    const listing = { ...LISTING, id: "L-1" };
    const notice = { ...NOTICE, reasonCode: "TM_STORE_NAME" } as const;
    expect(coversListing(ACCEPTED, listing, notice)).toBeNull();
    const letter: AcceptedDocument = { ...ACCEPTED, kind: "letter_of_authorisation" };
    expect(coversListing(letter, listing, notice)).toBe("listing");
  });

  it("outside its time a document covers nothing, for whatever reason", () => {
    const before = "2026-08-30T23:59:59.999Z";
    const after = "2027-03-01T00:00:00.000Z";
    fc.assert(
      fc.property(
        fc.constantFrom(before, after),
        fc.constantFrom(null, ...reasonCodeSchema.options),
        (at, reasonCode) => {
          const listing = { ...LISTING, id: "L-1" };
          expect(coversListing(ACCEPTED, listing, { ...NOTICE, at, reasonCode })).toBeNull();
        },
      ),
    );
  });
});
