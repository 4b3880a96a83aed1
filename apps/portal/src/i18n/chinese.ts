import type { english, Same } from "./words.js";
import { account } from "./zh/account.js";
import { answers } from "./zh/answers.js";
import { brand } from "./zh/brand.js";
import { common } from "./zh/common.js";
import { contests } from "./zh/contests.js";
import { enter } from "./zh/enter.js";
import { health } from "./zh/health.js";
import { manager } from "./zh/manager.js";
import { notices } from "./zh/notices.js";
import { operator } from "./zh/operator.js";
import { pictures } from "./zh/pictures.js";
import { publicNotice } from "./zh/public-notice.js";
import { rights } from "./zh/rights.js";
import { rules } from "./zh/rules.js";
import { safety } from "./zh/safety.js";
import { seller } from "./zh/seller.js";
import { settings } from "./zh/settings.js";
import { terms } from "./zh/terms.js";
import { vault } from "./zh/vault.js";

export const chinese: Same<typeof english> = {
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
