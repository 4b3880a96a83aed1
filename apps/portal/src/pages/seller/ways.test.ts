import { expect, it } from "vitest";
import type { ContestElement, ContestForm, Regime } from "../../api/contest-file.js";
import { statedFor, unstated, waysOf } from "./ways.js";

const WORDS = { en: "w", zh: "w" };

function element(code: string, kind: ContestElement["kind"]): ContestElement {
  return { code, kind, words: WORDS };
}

function regime(profile: string, form: ContestForm, elements: ContestElement[] = []): Regime {
  const law = { draft: true, name: WORDS, citation: "c", contestUntil: "2027-05-20T00:00:00Z" };
  const puts = {
    putBack: form === "complaint" ? null : "c",
    disclosesSeller: form !== "complaint",
  };
  return { profile, form, elements, ...law, ...puts };
}

const DMCA = regime("US_DMCA", "counter_notice", [
  element("signature", "text"),
  element("removed_material", "case"),
  element("perjury_mistake", "declaration"),
]);
const ECL = regime("CN_ECL", "declaration", [element("prima_facie_evidence", "files")]);

it("what puts a listing back by itself stands first, and a complaint is open under every law", () => {
  const forms = (regimes: Regime[]) => waysOf(regimes).map(({ form }) => form);
  expect(forms([regime("EU_DSA", "complaint")])).toEqual(["complaint"]);
  expect(forms([regime("EU_DSA", "complaint"), DMCA])).toEqual(["counter_notice", "complaint"]);
  expect(forms([ECL])).toEqual(["declaration", "complaint"]);
});

it("each thing that a form demands is missed until it is stated in its own way", () => {
  const [way] = waysOf([DMCA, ECL]);
  const [, declaration] = waysOf([DMCA, ECL]);
  if (way === undefined || declaration === undefined) throw new Error("a form is missing");
  const nothing = { ticked: [], written: { signature: " " }, files: 0 };
  expect(unstated(way, nothing)).toEqual(["signature", "perjury_mistake"]);
  const said = { ticked: ["perjury_mistake"], written: { signature: "A. Seller" }, files: 0 };
  expect(unstated(way, said)).toEqual([]);
  expect(unstated(declaration, said)).toEqual(["prima_facie_evidence"]);
  expect(unstated(declaration, { ...said, files: 1 })).toEqual([]);
});

it("what was ticked or written for another form is not sent", () => {
  const complaint = waysOf([regime("EU_DSA", "complaint"), DMCA]).at(-1);
  if (complaint === undefined) throw new Error("a form is missing");
  const said = { ticked: ["perjury_mistake"], written: { signature: "A. Seller" } };
  expect(statedFor(complaint, said)).toEqual({ elements: [], statements: {} });
});
