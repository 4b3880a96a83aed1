import type { Source } from "./make-value.js";

/**
 * Bodies that a route takes where one made by chance would hardly ever be whole: members depend on each other in ways
 * that no schema says.
 */
export const HONEST_BODIES: Readonly<Record<string, (source: Source) => object>> = {
  "POST /v1/requests/{case}/answer": ({ chance, known, text }) => ({
    answer: chance.pick(["counterfeit", "genuine", "not_ours", "cannot_tell"]),
    rightId: known("rightId"),
    reasonCode: "TM_OBFUSCATED",
    declarationId: known("declarationId"),
    comment: text(),
  }),
  "POST /v1/notices": ({ known, text }) => ({
    rightId: known("rightId"),
    reasonCode: "TM_STORE_NAME",
    declarationId: known("declarationId"),
    messageToSeller: text(),
    items: [{ marketplace: known("marketplace"), listing: known("listing") }],
  }),
  "POST /v1/public/notices": ({ chance, known, text }) => ({
    marketplace: known("marketplace") ?? "harbour",
    name: text(),
    email: `office-${chance.whole(1, 1e6)}@rights.test`,
    items: [{ listing: known("listing"), url: "https://harbour.test/items/L-1" }],
    right: { kind: "word_mark", number: "018123456", office: "EM" },
    reasonCode: "TM_OBFUSCATED",
    explanation: `${text()} is spelt with digits in the place of letters.`,
    statement: "1",
  }),
  "POST /v1/seller/cases/{case}/contests": ({ text, known }) => ({
    kind: "first_sale",
    message: text(),
    files: [known("files")],
  }),
  "POST /v1/seller/vault": ({ text, known }) => ({
    kind: "letter_of_authorisation",
    brand: text(),
    validFrom: "2026-01-01",
    words: [text()],
    files: [known("files")],
  }),
  "POST /v1/vault/{id}/decision": ({ chance, text }) => ({
    outcome: chance.pick(["accepted", "rejected"]),
    message: text(),
  }),
  "POST /v1/rights": ({ chance, text }) => ({
    kind: "word_mark",
    text: text(),
    niceClasses: [18, 25],
    territories: ["EU"],
    number: `01${chance.whole(1_000_000, 9_999_999)}`,
    office: "EM",
    holder: text(),
    registeredOn: "2020-05-01",
  }),
  "POST /v1/rights/{id}/documents": ({ known }) => ({ kind: "other", file: known("files") }),
  "POST /v1/rights/{id}/review": ({ chance, text }) =>
    chance.of(0.5) ? { outcome: "verified" } : { outcome: "rejected", reason: text() },
  "POST /v1/rights/{id}/dispute": ({ text }) => ({ claimant: text(), reason: text() }),
  "POST /v1/rights/{id}/settle": ({ text }) => ({ outcome: "kept", reason: text() }),
  "POST /v1/rights/{id}/renew": ({ known }) => ({
    expiresOn: "2039-01-01",
    document: known("files"),
  }),
  "POST /v1/cases/{case}/contest/decision": ({ chance, text }) => ({
    outcome: chance.pick(["upheld", "rejected"]),
    message: text(),
  }),
  "POST /v1/requests/{case}/contest/reply": ({ chance, text }) => ({
    outcome: chance.pick(["maintains", "withdraws"]),
    message: text(),
  }),
  "POST /v1/cases/{case}/stays": () => ({ kind: "court_action", reference: "1/26" }),
  "POST /v1/cases/{case}/disputes": ({ text }) => ({ body: text(), reference: text() }),
  "POST /v1/requests/{case}/move": ({ chance }) => ({
    move: chance.pick(["open", "investigate", "back"]),
  }),
};
