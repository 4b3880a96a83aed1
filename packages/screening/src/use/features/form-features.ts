import { Gap } from "@touchstone/text";
import type { FeatureReader } from "./say.js";

const FIRM = 0.5;

/** Forms that an honest slip explains as well. */
const SLIPS: ReadonlySet<string> = new Set(["typo", "repeated", "transliterated"]);

/** iPhone, DeWalt: nobody writes a common word so. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** How the sign is spelt, and what was put behind it. */
export const formFeatures: FeatureReader = ({ text, match, disguised }, say) => {
  if (match.confidence < FIRM) say("suspected");
  else if (disguised) say(SLIPS.has(match.form) ? "respelt" : "disguised");
  if (match.form === "embedded") say("run_together");
  if (match.insideWord) say("inside_word");
  if (match.form === "exact" && INNER_CAPITAL.test(match.sign)) say("registered_case");
  if (match.form !== "folded" || text.fine[match.to - 1] !== 0x73) return;
  if (/s$/iu.test(match.sign)) return;
  say(text.gap[match.to - 1] === Gap.Apostrophe ? "possessive" : "plural");
};
