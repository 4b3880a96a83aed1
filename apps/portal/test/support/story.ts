import { declare, measured, putInRight, send } from "../../../server/test/support/house.js";
import { expectStatus } from "../../../server/test/support/people.js";
import { request, type TestRequest } from "../../../server/test/support/request.js";
import { openPortalHouse, type PortalHouse, putUp, requestAbout } from "./portal-house.js";
import { sellerSession } from "./visit.js";

/** A house in which everything has happened once, and the cases by what became of them. */
export interface StoryHouse extends PortalHouse {
  /** A right to an ordinary word, which loses some of its disguises, and one that is not handed in yet. */
  readonly word: string;
  readonly draft: string;
  /** Of the seller of all these cases. */
  readonly seller: string;
  readonly cases: {
    readonly waiting: string;
    readonly genuine: string;
    readonly removed: string;
    readonly contested: string;
    readonly reversed: string;
    readonly upheld: string;
  };
}

const LISTINGS = {
  removed: {
    title: "N0rv4ne leather tote bag, full grain, with dust bag and papers",
    price: "64.00",
  },
  contested: { title: "N.o.r.v.a.n.e crossbody bag 1:1 replica", price: "29.50" },
  reversed: {
    title: "N0rvane shopper, second hand, bought in the shop at the harbour",
    price: "180",
  },
  upheld: { title: "Norvаne weekender, mirror quality", price: "45.00" },
  genuine: { title: "N0rvane wallet", price: "120.00" },
  waiting: { title: "n0rv4n3 backpack, new season, AAA quality", price: "38.90" },
} as const;

const DESCRIPTION =
  "Soft grained leather, brass fittings, inner pocket with zip. Comes with dust bag. Quality like N0rv4ne.\nSent within two days.";

export async function openStoryHouse(): Promise<StoryHouse> {
  const house = await openPortalHouse({ sellers: 4, listings: 24 });
  for (const [id, listing] of Object.entries(LISTINGS)) {
    await putUp(house.market, { id: `L-${id}`, description: DESCRIPTION, ...listing });
  }
  const ids = Object.keys(LISTINGS) as (keyof typeof LISTINGS)[];
  const entries: [string, string][] = [];
  for (const id of ids) entries.push([id, await requestAbout(house, `L-${id}`)]);
  const cases = Object.fromEntries(entries) as unknown as StoryHouse["cases"];

  const declarationId = await declare(house, house.brand);
  const notice = {
    answer: "counterfeit",
    rightId: house.right,
    reasonCode: "TM_OBFUSCATED",
    declarationId,
  };
  const answer = (id: string, body: unknown) =>
    send(house.server, house.brand, { path: `/v1/requests/${id}/answer`, body }, 200);
  for (const id of ["removed", "contested", "reversed", "upheld"] as const) {
    await answer(cases[id], notice);
  }
  await answer(cases.genuine, { answer: "genuine" });

  const seller = await sellerSession(house);
  for (const id of ["contested", "reversed", "upheld"] as const) {
    await asSeller(house, seller, {
      path: `/v1/seller/cases/${cases[id]}/contests`,
      body: {
        kind: "purchased_from_owner",
        message:
          "I bought it in the brand's own shop in March. The receipt shows the number of the bag.",
        files: [],
      },
    });
  }
  await layDocumentsDown(house, seller);
  const decide = (id: string, outcome: string, message: string) => {
    const path = `/v1/cases/${id}/contest/decision`;
    return send(house.server, house.operator, { path, body: { outcome, message } }, 200);
  };
  await decide(cases.reversed, "reversed", "The receipt settles it. We are sorry for the trouble.");
  await decide(cases.upheld, "upheld", "The receipt is for another model and an earlier year.");
  // What waits for the operator: rights to look at, one of them an ordinary word with what clean titles make of
  // its disguises, and a brand that nobody has called yet.
  await putInRight(house, house.brand, "Norvane Atelier");
  const word = await putInRight(house, house.brand, "Waterproof");
  await measured(house, word);
  const put = { path: "/v1/rights", body: { kind: "word_mark", text: "Norvane Home" } };
  const { id: draft } = await send(house.server, house.brand, put, 201);
  const invited = { name: "Tarnbeck", contactEmail: "tarnbeck@brand.test" };
  await send(house.server, house.operator, { path: "/v1/brands", body: invited }, 201);
  return { ...house, seller, cases, word, draft };
}

/** An invoice that waits, a letter that was accepted, and a sample's invoice that was not. */
async function layDocumentsDown(house: PortalHouse, seller: string): Promise<void> {
  const pdf = { "content-type": "application/pdf" };
  const upload = { path: "/v1/files", body: "%PDF-1.4\n%%EOF\n", headers: pdf };
  const { key } = await asSeller(house, seller, upload);
  const today = new Date().toISOString().slice(0, 10);
  const about = { brand: "Norvane", words: ["Norvane Weekender"], files: [key] };
  const invoice = { kind: "invoice", issuedOn: today, quantity: 60, signedByBoth: true, ...about };
  const letter = { kind: "letter_of_authorisation", validFrom: today, ...about };
  const sample = { ...invoice, quantity: 2, signedByBoth: false, note: "Bought at a fair." };
  const path = "/v1/seller/vault";
  const [, second, third] = [
    await asSeller(house, seller, { path, body: invoice }),
    await asSeller(house, seller, { path, body: letter }),
    await asSeller(house, seller, { path, body: sample }),
  ];
  for (const [id, outcome, message] of [
    [second.id, "accepted", "The brand's office knows the letter."],
    [third.id, "rejected", "Two pieces are a sample. Send the invoice of the whole order."],
  ]) {
    const body = { outcome, message };
    await send(house.server, house.operator, { path: `/v1/vault/${id}/decision`, body }, 200);
  }
}

async function asSeller(house: PortalHouse, key: string, sent: TestRequest) {
  // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
  return expectStatus(await request(house.url, { key, ...sent }), 201).body;
}
