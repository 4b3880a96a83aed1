import { Gap } from "@touchstone/text";
import { foldClaim } from "../../context/listing-facts.js";
import type { FeatureReader } from "./say.js";

const BRAND_ATTRIBUTE =
  /^attributes\.(brand|brand.?name|manufacturer|marque|marca|marke|merk|бренд|品牌|品牌名称)$/iu;

/** The field and the place in it, and what the brand field says. */
export const placeFeatures: FeatureReader = (question, say) => {
  const { field, text, match, facts, claimed } = question;
  if (field === "description") say("in_description");
  else if (field !== "title")
    say(BRAND_ATTRIBUTE.test(field) ? "in_brand_attribute" : "in_attribute");
  const { from, to } = match;
  if (from === 0 && to === text.length) say("alone");
  else {
    if (field === "title" && to === text.length) say("last_in_title");
    if ((text.gap[from] as number) >= Gap.Symbol && (text.gap[to] as number) >= Gap.Symbol)
      say("set_apart");
  }
  if (question.productNamed && field === "title") say("product_named");
  if (claimed) say("claimed");
  else if (namesAnother(facts.brandClaim)) say("claims_other");
};

/** What sellers write into the brand field to say that there is none. */
const NO_BRAND: ReadonlySet<string> = new Set(
  [
    "no brand",
    "none",
    "na",
    "n/a",
    "generic",
    "unbranded",
    "nobrand",
    "other",
    "others",
    "无",
    "其他",
    "其它",
    "无品牌",
    "other/其他",
    "does not apply",
    "sin marca",
    "ohne marke",
    "sans marque",
    "markenlos",
  ].map(foldClaim),
);

function namesAnother(brandClaim: string): boolean {
  return brandClaim !== "" && !NO_BRAND.has(brandClaim);
}
