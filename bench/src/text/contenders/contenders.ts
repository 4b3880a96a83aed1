import { ahoCorasick } from "./aho-corasick.js";
import type { Contender } from "./contender.js";
import { obscenity } from "./obscenity.js";
import { regexp } from "./regexp.js";
import { symSpell } from "./symspell.js";
import { tableLoop } from "./table-loop.js";
import { encoderAlone, touchstone } from "./touchstone.js";

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  touchstone,
  encoder: encoderAlone,
  "table loop": tableLoop,
  "modern-ahocorasick": ahoCorasick,
  RegExp: regexp,
  obscenity,
  "SymSpell d=1": symSpell,
};
