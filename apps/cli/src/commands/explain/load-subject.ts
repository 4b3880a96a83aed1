import { type Listing, parseListing } from "@touchstone/interface";
import { type Input, openInput, STANDARD } from "../../io/open-input.js";
import { type Loaded, loaded, notLoaded } from "../screen/loaded.js";
import type { ExplainOptions } from "./options.js";
import { readText } from "./read-text.js";

/** A text that is no marketplace's listing has to be named something all the same. */
const NOWHERE = { marketplace: "command-line", id: "text" };

const LISTING_FIELDS = ["category", "description", "brandClaim", "price", "condition"] as const;
const FLAGS: Readonly<Record<(typeof LISTING_FIELDS)[number], string>> = {
  category: "--category",
  description: "--description",
  brandClaim: "--brand-claim",
  price: "--price",
  condition: "--condition",
};

/** The listing that is to be explained: a whole one from a file, or a text with what options add to it. */
export async function loadSubject(
  text: string | undefined,
  options: ExplainOptions,
): Promise<Loaded<Listing>> {
  if (options.listing !== undefined) return fromFile(text, options.listing, options);
  if (text === undefined && process.stdin.isTTY) {
    return notLoaded('there is no text to explain; give it in quotes, or pipe it in: "new tote"');
  }
  const title = text === undefined || text === STANDARD ? await fromInput() : loaded(text);
  if (!title.ok) return title;
  if (title.value.trim() === "") return notLoaded("the text is empty; there is nothing to explain");
  return checked({ ...NOWHERE, title: title.value, ...given(options) }, "");
}

async function fromFile(
  text: string | undefined,
  path: string,
  options: ExplainOptions,
): Promise<Loaded<Listing>> {
  if (text !== undefined) return notLoaded("give a text or --listing, not both");
  const clash = LISTING_FIELDS.find((name) => options[name] !== undefined);
  if (clash !== undefined) {
    return notLoaded(`${FLAGS[clash]} belongs to a text; with --listing it stands in the file`);
  }
  const input = openInput("--listing", path);
  if (!input.ok) return notLoaded(input.complaint);
  const read = await readText(input.value);
  if (!read.ok) return notLoaded(read.complaint);
  return parsed(input.value, read.value);
}

function parsed({ name }: Input, text: string): Loaded<Listing> {
  try {
    return checked(JSON.parse(text.replace(/^\uFEFF/, "")), `${name}: `);
  } catch (error) {
    return notLoaded(`${name}: is not one JSON object: ${(error as SyntaxError).message}`);
  }
}

/** One text from standard input; the line end behind it is not part of it. */
async function fromInput(): Promise<Loaded<string>> {
  const input = openInput("the text", STANDARD);
  if (!input.ok) return notLoaded(input.complaint);
  const read = await readText(input.value);
  if (!read.ok) return notLoaded(read.complaint);
  return loaded(read.value.replace(/^\uFEFF/, "").replace(/\r?\n$/, ""));
}

function given({ category, description, brandClaim, condition, price }: ExplainOptions): object {
  const [amount, currency] = price?.trim().split(/\s+/) ?? [];
  return {
    ...(category !== undefined && { category }),
    ...(description !== undefined && { description }),
    ...(brandClaim !== undefined && { brandClaim }),
    ...(condition !== undefined && { condition }),
    ...(price !== undefined && { price: { amount, currency: currency?.toUpperCase() } }),
  };
}

function checked(value: unknown, place: string): Loaded<Listing> {
  const listing = parseListing(value);
  if (listing.ok) return loaded(listing.value);
  const { pointer, detail } = listing.fault;
  return notLoaded(`${place}invalid_listing${pointer === "" ? "" : ` ${pointer}`}: ${detail}`);
}
