import { brand } from "./en/brand.js";
import { common } from "./en/common.js";
import { enter } from "./en/enter.js";
import { manager } from "./en/manager.js";
import { operator } from "./en/operator.js";
import { pictures } from "./en/pictures.js";
import { safety } from "./en/safety.js";
import { seller } from "./en/seller.js";
import { terms } from "./en/terms.js";

/** English is the measure: another language has these keys, no fewer and no more. */
export const english = {
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

/** The same tree with other words. Texts may have the plural endings of their own language. */
export type Same<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Same<Tree[Key]>;
};
