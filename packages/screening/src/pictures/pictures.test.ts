import {
  assessmentSchema,
  DEFAULT_POLICY,
  type Listing,
  type ScreenableRight,
} from "@touchstone/interface";
import { expect, it } from "vitest";
import { compileScreening, createScreener } from "../index.js";
import type { SeenPicture, Sighting } from "./seen-picture.js";

const BRAND = "Kestrovelle";
const compiled = compileScreening(
  [
    { id: "r-word", brand: BRAND, kind: "word_mark", text: BRAND },
    { id: "r-logo", brand: BRAND, kind: "figurative_mark", images: ["logo.svg"] },
    {
      id: "r-photo",
      brand: BRAND,
      kind: "copyright_image",
      images: ["p.jpg"],
      territories: ["EU"],
    },
    { id: "r-shape", brand: "Other", kind: "design", images: ["d.png"] },
  ],
  [{ brand: BRAND, authorisedSellers: ["m:shop"], referencePrices: [] }],
);
const screen = createScreener(compiled, DEFAULT_POLICY);
const PLAIN: Listing = { marketplace: "m", id: "1", title: "running shoes", images: ["a.jpg"] };

function seen(over: Partial<SeenPicture>): SeenPicture {
  return { image: "a.jpg", sightings: [], lines: [], markings: [], ...over };
}

function sighting(over: Partial<Sighting>): Sighting {
  return { rightId: "r-logo", match: "logo", confidence: 0.9, detail: {}, ...over };
}

function line(text: string, confidence = 0.97): SeenPicture["lines"][number] {
  return { text, confidence, box: [1, 2, 30, 8] };
}

const COPY = sighting({
  rightId: "r-photo",
  match: "photo_copy",
  reference: "p.jpg",
  box: [0, 0, 9, 9],
  detail: { mirrored: true },
});

it("asks the brand of a copied photograph that no word names, with both pictures in the evidence", () => {
  const assessment = screen(PLAIN, [], [seen({ sightings: [COPY] })]);
  expect(assessmentSchema.parse(assessment)).toEqual(assessment);
  expect(assessment.recommendation).toBe("ask_brand");
  const [finding] = assessment.findings;
  expect(finding).toMatchObject({
    brand: BRAND,
    use: "offer",
    pictures: [{ rightId: "r-photo", image: "a.jpg", match: "photo_copy", reference: "p.jpg" }],
    signals: [{ name: "photo_copy", detail: { reference: "p.jpg", mirrored: true } }],
  });
});

it("asks nobody of a photograph that a seller shows whom the brand authorised", () => {
  const assessment = screen(
    { ...PLAIN, seller: { id: "shop" } },
    [],
    [seen({ sightings: [COPY] })],
  );
  expect(assessment.recommendation).toBe("clear");
});

it("takes a photograph for no copy that the brand lets everybody use", () => {
  const rights: ScreenableRight[] = [
    { id: "r-photo", brand: BRAND, kind: "copyright_image", images: ["p.jpg"] },
    { id: "r-free", brand: BRAND, kind: "copyright_image", images: ["f.jpg"], licensed: true },
  ];
  const shown = [seen({ sightings: [COPY, { ...COPY, rightId: "r-free" }] })];
  const licensed = createScreener(compileScreening(rights, []), DEFAULT_POLICY);
  const { recommendation, findings } = licensed(PLAIN, [], shown);
  expect(recommendation).toBe("clear");
  expect(findings[0]?.counterEvidence.map(({ name }) => name)).toEqual(["licensed_photograph"]);
});

it("asks of a logo that no word names, and not of one that words name", () => {
  const shown = [seen({ sightings: [sighting({})] })];
  expect(screen(PLAIN, [], shown).recommendation).toBe("ask_brand");
  const named = screen({ ...PLAIN, title: `${BRAND} running shoes` }, [], shown);
  expect(named.recommendation).toBe("clear");
  expect(named.findings[0]?.pictures).toHaveLength(1);
});

it("finds word marks in a picture, with the line and its box", () => {
  const [finding] = screen(PLAIN, [], [seen({ lines: [line(`new ${BRAND} 2024`)] })]).findings;
  expect(finding?.mentions).toEqual([
    expect.objectContaining({
      field: "picture",
      image: "a.jpg",
      box: [1, 2, 30, 8],
      read: `new ${BRAND} 2024`,
      start: 4,
      end: 15,
      text: BRAND,
    }),
  ]);
  expect(finding?.signals.map(({ name }) => name)).toContain("sign_in_picture_only");
});

it("takes what is read wrong in a picture for no disguise", () => {
  const [finding] = screen(PLAIN, [], [seen({ lines: [line("KESTR0VELLE")] })]).findings;
  expect(finding?.signals.map(({ name }) => name)).not.toContain("sign_disguised");
});

it("counts words of the replica trade and addresses in pictures beside a sign, and accuses nobody without", () => {
  const lines = [line("1:1 replica"), line("WeChat: shop_8812")];
  const names = (title: string) =>
    screen({ ...PLAIN, title }, [], [seen({ lines })]).findings.flatMap(({ signals }) =>
      signals.map(({ name }) => name),
    );
  expect(names(`${BRAND} shoes`)).toEqual(["replica_vocabulary_in_picture", "contact_in_picture"]);
  expect(names("running shoes")).toEqual([]);
});

it("says nothing of sightings below one half, of rights that are not there and of what is held", () => {
  const unsure = sighting({ confidence: 0.49 });
  const foreign = sighting({ rightId: "r-none" });
  const held = sighting({ detail: { held: true } });
  const shown = [seen({ sightings: [unsure, foreign, held] })];
  expect(screen(PLAIN, [], shown).findings).toEqual([]);
});

it("counts against a photograph that its right does not hold where the goods are offered", () => {
  const abroad = screen({ ...PLAIN, offeredIn: ["US"] }, [], [seen({ sightings: [COPY] })]);
  expect(abroad.findings[0]?.counterEvidence.map(({ name }) => name)).toEqual([
    "outside_territory",
  ]);
});

it("reports a CE marking of no brand's and recommends nothing by it", () => {
  const marking = {
    grade: "non_conforming" as const,
    box: [1, 2, 3, 4] as [number, number, number, number],
    measurements: { gapToHeight: 0.1 },
  };
  const assessment = screen(PLAIN, [], [seen({ markings: [marking] })]);
  expect(assessment).toMatchObject({ recommendation: "clear", findings: [] });
  expect(assessment.compliance).toEqual([{ kind: "ce_marking", image: "a.jpg", ...marking }]);
});
