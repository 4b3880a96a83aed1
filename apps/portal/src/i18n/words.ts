import { account } from "./en/account.js";
import { answers } from "./en/answers.js";
import { brand } from "./en/brand.js";
import { common } from "./en/common.js";
import { contests } from "./en/contests.js";
import { enter } from "./en/enter.js";
import { health } from "./en/health.js";
import { manager } from "./en/manager.js";
import { notices } from "./en/notices.js";
import { operator } from "./en/operator.js";
import { pictures } from "./en/pictures.js";
import { publicNotice } from "./en/public-notice.js";
import { rights } from "./en/rights.js";
import { rules } from "./en/rules.js";
import { safety } from "./en/safety.js";
import { seller } from "./en/seller.js";
import { settings } from "./en/settings.js";
import { terms } from "./en/terms.js";
import { vault } from "./en/vault.js";

/** English is the measure: another language has these keys, no fewer and no more. */
export const english = {
  account,
  answers,
  common,
  terms,
  enter,
  brand,
  health,
  manager,
  notices,
  operator,
  seller,
  settings,
  pictures,
  rules,
  safety,
  publicNotice,
  vault,
  contests,
  rights,
};

/** The same tree with other words. Texts may have the plural endings of their own language. */
export type Same<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Same<Tree[Key]>;
};
