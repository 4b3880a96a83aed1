import { combined } from "./combined.js";
import { confusable } from "./confusable.js";
import { embedded } from "./embedded.js";
import { folded } from "./folded.js";
import { homophone } from "./homophone.js";
import { initial } from "./initial.js";
import { invisible } from "./invisible.js";
import { leet } from "./leet.js";
import { masked } from "./masked.js";
import type { Operator } from "./operator.js";
import { pinyin } from "./pinyin.js";
import { repeated } from "./repeated.js";
import { separated } from "./separated.js";
import { traditional } from "./traditional.js";
import { typo } from "./typo.js";

/** All classes of disguises, in the order in which reports name them. */
export const OPERATORS: readonly Operator[] = [
  folded,
  invisible,
  traditional,
  separated,
  confusable,
  leet,
  typo,
  masked,
  embedded,
  repeated,
  combined,
  pinyin,
  homophone,
  initial,
];
