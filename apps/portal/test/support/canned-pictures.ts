import type { Answers } from "./canned.js";

const PHOTOGRAPH = "ab".repeat(32);
const SNAPSHOT = "11111111-1111-4111-8111-111111111111";

/** The whole photograph, mirrored and turned by a quarter, in the middle of the listing's picture. */
export const REGION = [
  [500, 600],
  [500, 200],
  [200, 200],
  [200, 600],
] as const;
const WHOLE = [
  [0, 0],
  [400, 0],
  [400, 300],
  [0, 300],
] as const;
export const LISTING = { width: 800, height: 900 };

const drawn = (width: number, height: number, colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`;

function me(kind: "brand" | "operator") {
  const organisation = { id: "o-1", kind, name: "Norvane" };
  return {
    person: { id: "p-1", name: "Mara Lind", email: "mara@brand.test" },
    member: { memberId: "m-1", role: "admin" },
    organisation,
    memberships: [],
    secondFactor: true,
  };
}

const IMAGE = "https://market.test/a.jpg";
const COPY = {
  rightId: "r-1",
  image: IMAGE,
  reference: PHOTOGRAPH,
  confidence: 0.94,
} as const;
const LINE = { image: IMAGE, box: [40, 700, 500, 40] } as const;

const finding = {
  brand: "o-1",
  risk: 0.93,
  prior: -3,
  use: "offer",
  mentions: [
    {
      ...LINE,
      rightId: "r-2",
      field: "picture",
      start: 4,
      end: 11,
      text: "N0rvane",
      form: "leet",
      confidence: 0.9,
      read: "New N0rvane bag",
    },
  ],
  pictures: [{ ...COPY, match: "photo_copy", box: [200, 200, 300, 400] }],
  signals: [
    {
      name: "photo_copy",
      weight: 4.2,
      detail: {
        ...COPY,
        means: "features",
        mirrored: true,
        rotated: 90,
        inliers: 43,
        region: REGION,
        referenceRegion: WHOLE,
      },
    },
    { name: "shared_pictures", weight: 0.6, detail: { sellers: 3, pictures: 5 } },
  ],
  counterEvidence: [],
  wouldSettle: { code: "own_photograph", text: "a photograph" },
};

const request = {
  id: "c-1",
  version: 1,
  finding,
  risk: 0.93,
  exposure: "0",
  exposureCurrency: null,
  requestState: "opened",
  alike: 1,
  earlier: null,
  pending: null,
  testBuys: [],
  dueAt: null,
  snoozedUntil: null,
  answer: null,
  decision: null,
  restrictionState: null,
  contestState: null,
  listingEnded: false,
  listingChanged: false,
  answeredAt: null,
  listingId: "L-1",
  brand: { id: "o-1", name: "Norvane" },
  marketplace: { id: "harbour", name: "Harbour", mode: "live", profile: "eu" },
  snapshot: {
    id: SNAPSHOT,
    revision: 1,
    createdAt: "2026-03-01T10:00:00.000Z",
    body: { id: "L-1", title: "Leather tote bag" },
  },
  pictures: [
    { position: 0, url: IMAGE, state: "stored", width: null, height: null, detail: null },
    {
      position: 1,
      url: "https://market.test/b.jpg",
      state: "stored",
      width: null,
      height: null,
      detail: null,
    },
  ],
  rights: [
    {
      id: "r-2",
      kind: "word_mark",
      text: "Norvane",
      number: "1",
      territories: [],
      niceClasses: [],
    },
  ],
  reasons: [],
  referencePrice: null,
  allowed: { answers: ["genuine", "not_ours"], undo: false, moves: [] },
  effects: {},
  answers: [],
  contests: [],
};

const PICTURES: Answers = {
  [`GET /v1/pictures/${SNAPSHOT}/0`]: drawn(LISTING.width, LISTING.height, "#d8c0b0"),
  [`GET /v1/pictures/${SNAPSHOT}/1`]: drawn(1000, 700, "#20242a"),
  [`GET /v1/files/${PHOTOGRAPH}`]: drawn(400, 300, "#8b4a2b"),
};

/** What a brand is told about one listing that shows its photograph. */
export const BRAND: Answers = {
  ...PICTURES,
  "GET /v1/me": me("brand"),
  "GET /v1/requests": { items: [], next: null },
  "GET /v1/requests/summary": {
    waiting: 0,
    atStake: [],
    answeredToday: 0,
    settles: [],
    byMarketplace: [],
    oldestSince: null,
  },
  "GET /v1/requests/c-1": request,
  "GET /v1/requests/c-1/cluster": { key: null, listings: 1, sellers: 1, exposure: [], items: [] },
  "GET /v1/saved-searches": { items: [] },
  "GET /v1/rights": { items: [{ id: "r-1", images: [PHOTOGRAPH] }], next: null },
  "POST /v1/picture-comparisons": {
    match: false,
    confidence: null,
    mirrored: false,
    rotated: 0,
    region: null,
    referenceRegion: null,
    steps: [
      { name: "quality", value: 80, bar: 50, passed: true },
      { name: "hash", value: 96, bar: 58, passed: false },
      { name: "features", value: 5, bar: 12, passed: false },
      { name: "geometry", value: null, bar: 0.3, passed: false },
    ],
  },
};

const safetyCase = {
  id: "s-1",
  marketplace: { id: "harbour", name: "Harbour" },
  listing: { id: "L-2", title: "USB charger" },
  state: "open",
  openedAt: "2026-03-01T10:00:00.000Z",
  answerBy: "2026-03-04T23:59:59.999Z",
  updatedAt: "2026-03-01T10:00:00.000Z",
  hint: "needs_ce",
  picture: { snapshot: SNAPSHOT, position: 0 },
  seller: { id: "s-01" },
  category: "Chargers",
  url: "https://market.test/l/2",
  markings: [
    {
      image: IMAGE,
      position: 0,
      grade: "non_conforming",
      box: [200, 360, 250, 180],
      measurements: { widthToHeight: 1.16, gapToHeight: 0.06, heightPixels: 84, other: 0.5 },
      overlay: drawn(LISTING.width, LISTING.height, "none"),
    },
  ],
  events: [
    {
      at: "2026-03-01T10:00:00.000Z",
      kind: "opened",
      member: null,
      note: null,
      outcome: null,
    },
  ],
  version: 3,
};

/** What the operator is told. */
export const OPERATOR: Answers = {
  ...PICTURES,
  "GET /v1/me": me("operator"),
  "GET /v1/overview/deliveries": { items: [] },
  "GET /v1/safety-cases": { items: [{ ...safetyCase, markings: 1 }], next: null },
  "GET /v1/safety-cases/s-1": safetyCase,
  "POST /v1/safety-cases/s-1/close": { ...safetyCase, state: "closed" },
  "POST /v1/picture-search": {
    looked: 18_240,
    matches: [
      {
        marketplace: { id: "harbour", name: "Harbour" },
        listing: { id: "L-1", title: "Leather tote bag" },
        seller: { id: "s-01" },
        picture: { snapshot: SNAPSHOT, position: 0 },
        confidence: 0.94,
        mirrored: true,
        rotated: 90,
        region: REGION,
        queryRegion: WHOLE,
        caseId: "c-1",
      },
    ],
  },
  "GET /v1/seller-clusters": {
    items: [
      {
        id: "k-1",
        marketplace: { id: "harbour", name: "Harbour" },
        sellers: [
          { id: "s-01", listings: 4 },
          { id: "s-02", listings: 2 },
        ],
        pictures: [{ snapshot: SNAPSHOT, position: 0, sellers: 2 }],
        sharedPictures: 1,
        updatedAt: "2026-03-01T10:00:00.000Z",
      },
    ],
    next: null,
  },
};
