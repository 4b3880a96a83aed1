import { DESCRIPTION_LIMIT, type Listing, type Notice, TITLE_LIMIT } from "@touchstone/interface";

/** A text of a listing in which signs are looked for. `name` is the mention's `field`. */
export interface Field {
  readonly name: string;
  readonly text: string;
  /** Where it was read, for a line of writing in a picture. */
  readonly picture?: {
    readonly image: string;
    readonly box: readonly [number, number, number, number];
    readonly confidence: number;
  };
}

/** Attributes read of one listing; more are ignored, so that no listing costs without bound. */
const ATTRIBUTE_LIMIT = 200;

/** The texts of a listing in the order in which they are read, cut to their limits. */
export function fieldsOf(listing: Listing): readonly Field[] {
  const fields: Field[] = [{ name: "title", text: cut(listing.title, TITLE_LIMIT) }];
  if (listing.brandClaim)
    fields.push({ name: "brandClaim", text: cut(listing.brandClaim, TITLE_LIMIT) });
  if (listing.description)
    fields.push({ name: "description", text: cut(listing.description, DESCRIPTION_LIMIT) });
  if (listing.seller?.name)
    fields.push({ name: "seller.name", text: cut(listing.seller.name, TITLE_LIMIT) });
  if (listing.attributes) {
    for (const [key, value] of Object.entries(listing.attributes).slice(0, ATTRIBUTE_LIMIT)) {
      if (typeof value === "string")
        fields.push({ name: `attributes.${key}`, text: cut(value, TITLE_LIMIT) });
    }
  }
  return fields;
}

/** Says which texts were longer than what is read of them. */
export function truncationNotices(listing: Listing): Notice[] {
  const notices: Notice[] = [];
  if (listing.title.length > TITLE_LIMIT)
    notices.push(truncated("/title", listing.title.length, TITLE_LIMIT));
  const description = listing.description?.length ?? 0;
  if (description > DESCRIPTION_LIMIT)
    notices.push(truncated("/description", description, DESCRIPTION_LIMIT));
  return notices;
}

function truncated(pointer: string, length: number, limit: number): Notice {
  return {
    code: "text_truncated",
    pointer,
    detail: `Only the first ${limit} of ${length} UTF-16 code units were read.`,
  };
}

/** The first `limit` code units, never half a surrogate pair. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit);
}
