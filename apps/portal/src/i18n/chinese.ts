import type { english, Same } from "./words.js";
import { brand } from "./zh/brand.js";
import { common } from "./zh/common.js";
import { enter } from "./zh/enter.js";
import { manager } from "./zh/manager.js";
import { operator } from "./zh/operator.js";
import { pictures } from "./zh/pictures.js";
import { safety } from "./zh/safety.js";
import { seller } from "./zh/seller.js";
import { terms } from "./zh/terms.js";

export const chinese: Same<typeof english> = {
  common,
  terms,
  enter,
  brand,
  manager,
  operator,
  seller,
  pictures,
  safety,
};
