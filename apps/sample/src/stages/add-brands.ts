import type { ReferencePrice } from "@touchstone/interface";
import { type Brand, drawLogo, SAMPLE_BRANDS } from "@touchstone/sample-world";
import { reviewerOf } from "../accounts.js";
import { accept, type Caller, signIn } from "../api/person.js";
import { atOnce } from "../at-once.js";
import type { Progress } from "../progress.js";
import { SHOPS } from "../shops.js";
import type { House } from "./house.js";
import { register } from "./register.js";
import type { Operator } from "./set-up-operator.js";

/** Passwords are slow to hash on purpose; more than the cores at once gains nothing. */
const AT_ONCE = 3;

export interface JoinedBrand {
  readonly brand: Brand;
  readonly id: string;
  /** Signs in when it is first asked for. */
  readonly reviewer: () => Promise<Caller>;
}

/** Each brand invited, checked, its marks registered and verified, its prices known. */
export async function addBrands(
  house: House,
  operator: Operator,
  progress: Progress,
): Promise<JoinedBrand[]> {
  const brands = SAMPLE_BRANDS.slice(0, house.state.brands);
  let added = 0;
  return atOnce(brands, AT_ONCE, async (brand, place) => {
    const joined = await addBrand(house, operator, brand, place);
    added += 1;
    progress.at(added, brands.length);
    return joined;
  });
}

async function addBrand(
  { url, diary }: House,
  { admin, managers }: Operator,
  brand: Brand,
  place: number,
): Promise<JoinedBrand> {
  const { email } = reviewerOf(brand);
  const { brand: made, invitation } = await diary.once(`brand/${brand.id}`, () =>
    admin.call<{ brand: { id: string }; invitation: { link: string } }>("POST", "/v1/brands", {
      name: brand.name,
      contactEmail: email,
      accountManagerId: managers[place % managers.length],
    }),
  );
  const reviewer = lazily(() => signIn(url, email));
  await diary.once(`brand/${brand.id}/joined`, async () => {
    await accept(url, invitation.link, "Brand reviewer");
    await admin.ensure("POST", `/v1/brands/${made.id}/identity`, {
      outcome: "confirmed",
      note: "Invented for the sample; nobody was called.",
    });
    const own = await reviewer();
    await own.call("PUT", `/v1/brands/${made.id}/profile`, profileOf(brand, place));
    for (const right of await marksOf(own, brand, place)) await register(admin, own, right);
  });
  return { brand, id: made.id, reviewer };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** Each sign as a word mark, and the logo as a figurative one. */
async function marksOf(reviewer: Caller, brand: Brand, place: number): Promise<unknown[]> {
  const logo = await reviewer.upload(drawLogo(brand), "image/svg+xml");
  const marks = [
    ...brand.signs.map((text) => ({ kind: "word_mark", text })),
    { kind: "figurative_mark", images: [logo] },
  ];
  return marks.map((mark, at) => ({
    ...mark,
    niceClasses: brand.niceClasses,
    territories: ["EU", "CN"],
    // No register gives such numbers.
    number: `SAMPLE-${String(place * 10 + at).padStart(6, "0")}`,
    office: "EM",
    holder: brand.name,
    registeredOn: "2019-04-02",
  }));
}

/** The lowest price of genuine goods, a good deal below what the shops ask. */
const HARDLY_EVER = 0.6;
/** Yuan for a euro, in the sample. */
const RATE = 8;

function profileOf({ signs, prices }: Brand, place: number) {
  const ranges = Object.values(prices);
  const low = Math.round(Math.min(...ranges.map(([least]) => least)) * HARDLY_EVER);
  const middle = ranges.reduce((sum, [least, most]) => sum + (least + most) / 2, 0);
  const typical = Math.round(middle / ranges.length);
  const price = (product: string, currency: string, rate: number): ReferencePrice => ({
    product,
    condition: "new",
    currency,
    low: `${low * rate}.00`,
    typical: `${typical * rate}.00`,
  });
  return {
    authorisedSellers: authorisedBy(place),
    referencePrices: signs.flatMap((sign) => [price(sign, "EUR", 1), price(sign, "CNY", RATE)]),
  };
}

/** Every third brand names one seller in each shop: one of those that the smallest sample has, too. */
function authorisedBy(place: number): string[] {
  if (place % 3 !== 0) return [];
  return SHOPS.map(({ id }) => `${id}:s-0${2 + (place % 2)}`);
}
