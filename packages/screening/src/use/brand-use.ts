import type { Use } from "@touchstone/interface";
import { isDisguised, type SignReading } from "../context/read-signs.js";

/** Where signs of one brand are used in several ways, the earlier of these speaks for the listing. */
const PRECEDENCE: readonly Use[] = [
  "compatible",
  "offer",
  "uncertain",
  "reference",
  "ordinary_word",
];

/**
 * How a listing as a whole uses a brand's signs. A claim in the brand field or a disguise that
 * offers settles it; then the title speaks before all other fields.
 */
export function brandUse(signs: readonly SignReading[]): Use {
  const firm = signs.filter((sign) => sign.firm);
  if (firm.length === 0)
    return signs.every((sign) => sign.use.use === "ordinary_word") ? "ordinary_word" : "uncertain";
  const offers = firm.some(
    (sign) => sign.use.use === "offer" && (sign.field === "brandClaim" || isDisguised(sign.match)),
  );
  if (offers) return "offer";
  const inTitle = firm.filter((sign) => sign.field === "title");
  const speaking = inTitle.length > 0 ? inTitle : firm;
  return PRECEDENCE.find((use) => speaking.some((sign) => sign.use.use === use)) ?? "uncertain";
}
