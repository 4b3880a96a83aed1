import type { Listing } from "@touchstone/interface";
import { z } from "zod";
import { KINDS } from "../catalogue/kinds.js";
import type { Words } from "./words/words.js";

/** The fields of the form as they were written. */
export interface FormTexts {
  readonly title: string;
  readonly description: string;
  readonly price: string;
  readonly quantity: string;
  readonly category: string;
  readonly condition: string;
  readonly brand: string;
}

/** What is wrong with each field that is wrong, as a key of the page's words. */
export type FormFaults = Partial<Record<keyof FormTexts, keyof Words["formFaults"]>>;

export const EMPTY_FORM: FormTexts = {
  title: "",
  description: "",
  price: "",
  quantity: "1",
  category: "Bags",
  condition: "new",
  brand: "",
};

/** What a seller can say of a listing; the shop adds the rest. */
export type SellersWords = Pick<
  Listing,
  "title" | "description" | "price" | "quantity" | "category" | "condition" | "brandClaim"
>;

const categories: ReadonlySet<string> = new Set(Object.values(KINDS).map((kind) => kind.category));

const formSchema = z.object({
  title: z.string().trim().min(3).max(200),
  description: z.string().trim().max(5000),
  price: z
    .string()
    .trim()
    .transform((price) => price.replace(",", "."))
    .pipe(z.string().regex(/^\d{1,7}(\.\d{1,2})?$/)),
  quantity: z
    .string()
    .trim()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().max(100_000)),
  category: z.string().refine((name) => categories.has(name)),
  condition: z.enum(["new", "used", "refurbished", "unknown"]),
  brand: z.string().trim().max(200),
});

export function textsOf(form: URLSearchParams): FormTexts {
  const names = Object.keys(EMPTY_FORM) as (keyof FormTexts)[];
  const given = names.map((name) => [name, form.get(name) ?? EMPTY_FORM[name]]);
  return { ...EMPTY_FORM, ...Object.fromEntries(given) };
}

export function textsOfListing(listing: Listing): FormTexts {
  return {
    title: listing.title,
    description: listing.description ?? "",
    price: listing.price?.amount ?? "",
    quantity: `${listing.quantity ?? 1}`,
    category: listing.category ?? EMPTY_FORM.category,
    condition: listing.condition ?? EMPTY_FORM.condition,
    brand: listing.brandClaim ?? "",
  };
}

export function readForm(
  texts: FormTexts,
): { ok: true; words: SellersWords } | { ok: false; faults: FormFaults } {
  const parsed = formSchema.safeParse(texts);
  if (parsed.success) {
    const { price, brand, ...rest } = parsed.data;
    const words = { ...rest, price: { amount: price, currency: "EUR" } };
    return { ok: true, words: brand === "" ? words : { ...words, brandClaim: brand } };
  }
  const fields = parsed.error.issues.map((issue) => issue.path[0] as keyof FormTexts);
  const faults = fields.map((field) => [
    field,
    field === "category" || field === "condition" ? "choice" : field,
  ]);
  return { ok: false, faults: Object.fromEntries(faults) };
}
