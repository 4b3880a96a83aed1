import type { Answers } from "./canned.js";
import { BRAND, OPERATOR } from "./canned-pictures.js";

/** Keys of uploaded files. */
export const FRONT = "c1".repeat(32);
const SIDE = "c2".repeat(32);
const LOGO = "c3".repeat(32);

const drawn = (width: number, height: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`;
const bag = (colour: string) =>
  `<rect width="100%" height="100%" fill="#efe9df"/><path d="M80 130h240l26 150H54z" fill="${colour}"/><path d="M140 130c0-80 120-80 120 0" fill="none" stroke="${colour}" stroke-width="14"/>`;

const right = {
  brand: { id: "o-1", name: "Norvane" },
  text: null,
  aliases: [],
  images: [],
  niceClasses: [],
  niceEdition: null,
  licensed: false,
  territories: [],
  number: null,
  office: null,
  holder: "Norvane",
  filedOn: null,
  registeredOn: null,
  expiresOn: null,
  verifiedAt: null,
  state: "submitted",
  updatedAt: "2026-03-01T10:00:00.000Z",
  budget: null,
  warnings: [],
  documents: [],
  proposals: [],
  disputes: [],
  history: [],
};

/** The brand's own photographs, which no register knows. */
const photographs = { ...right, id: "r-5", kind: "copyright_image", images: [FRONT, SIDE] };

const logo = {
  ...right,
  id: "r-6",
  kind: "figurative_mark",
  images: [LOGO],
  state: "verified",
  office: "EM",
  number: "018123456",
  registeredOn: "2019-05-02",
  territories: ["EU"],
  niceClasses: [18, 25],
};

const design = { ...logo, id: "r-7", kind: "design", number: "005123456", niceClasses: [] };

const RIGHTS: Answers = {
  "GET /v1/rights": { items: [photographs, logo, design], next: null },
  "GET /v1/rights/r-5": photographs,
  "GET /v1/rights/r-6": logo,
  "GET /v1/rematches": { items: [], next: null },
  "GET /v1/right-transfers": { items: [], next: null },
  [`GET /v1/files/${FRONT}`]: drawn(400, 300, bag("#8b4a2b")),
  [`GET /v1/files/${SIDE}`]: drawn(300, 400, bag("#31475e")),
  [`GET /v1/files/${LOGO}`]: drawn(320, 120, '<circle cx="160" cy="60" r="52" fill="#101418"/>'),
};

/** A brand with rights that are shown by pictures. */
export const BRAND_RIGHTS: Answers = {
  ...BRAND,
  ...RIGHTS,
  "POST /v1/files": { key: FRONT, media: "image/png", size: 70, width: 1, height: 1 },
  "POST /v1/rights": photographs,
  "POST /v1/rights/r-5/submit": photographs,
};

/** What the server says of a file that it cannot open. */
export const UNREADABLE = {
  status: 400,
  code: "invalid_request",
  title: "Send a picture that can be opened.",
  errors: [],
};

/** The account manager of that brand. */
export const MANAGER: Answers = {
  ...OPERATOR,
  ...RIGHTS,
  "GET /v1/tasks": { items: [] },
  "GET /v1/rights/r-5/estimate": {
    by: "pictures",
    unknown: 12,
    at: "2026-02-03T10:00:00.000Z",
    stored: 400,
    lookedAt: 388,
    sampled: false,
    listings: 9,
    projected: 9,
    sellers: 4,
    share: 0.0225,
    wide: false,
    yearsOfUse: 1,
    warnings: [],
    categories: [{ name: "Bags", listings: 9 }],
    examples: [{ marketplace: "harbour", id: "L-7", title: "Leather tote" }],
  },
  "GET /v1/brands/o-1": {
    id: "o-1",
    name: "Norvane",
    accountManager: null,
    identity: { state: "confirmed", note: null, checkedAt: null },
    onboarding: [],
    createdAt: "2026-02-01T10:00:00.000Z",
  },
  "GET /v1/overview/brands": { items: [] },
  "GET /v1/requests": { items: [], next: null },
  "GET /v1/members": { items: [], next: null },
  "GET /v1/invitations": { items: [], next: null },
};
