import { element } from "../elements.js";
import {
  COMPETENT_COURT,
  NO_CLOCKS,
  NO_CONTEST_ELEMENTS,
  OTHER_SETTLEMENT,
  type Profile,
  SIX_MONTHS,
} from "../profile.js";

/** Marks, designs and patents in the United States: no statute on notices, so the contract says how. */
export const US_TM: Profile = {
  draft: true,
  rights: "all_but_copyright",
  territories: ["US"],
  businessOnly: false,
  timeZone: "America/New_York",
  law: { en: "the law in force in the United States", zh: "美国现行法律" },
  duty: {
    en: "It acts promptly on notices that name a specific listing.",
    zh: "平台收到指明具体商品的通知后及时处理。",
  },
  notice: {
    elements: [
      element("text", "signature", "a signature", "签名"),
      element("text", "right", "which right is infringed", "被侵犯的权利"),
      element(
        "text",
        "registration_or_basis",
        "registration number, or the basis at common law",
        "注册号或普通法上的依据",
      ),
      element("case", "material", "the listing and where it is", "商品及其位置"),
      element("text", "contact", "contact of the complainant", "投诉人的联系方式"),
      element("declaration", "good_faith", "a good-faith belief", "善意相信"),
      element("declaration", "accuracy", "that the information is accurate", "信息准确"),
      element("declaration", "authority", "authority to act for the owner", "有权代表权利人行事"),
    ],
    namesSender: null,
    cureWith: [],
    caution: null,
  },
  contest: {
    name: { en: "counter-notice", zh: "反通知" },
    form: "counter_notice",
    deadline: SIX_MONTHS,
    citation: "The marketplace's terms (no statute)",
    ...NO_CONTEST_ELEMENTS,
  },
  ...NO_CLOCKS,
  review: {
    deadline: {
      trigger: "contest_received",
      n: 10,
      unit: "BUSINESS_DAYS",
      calendar: "US_FEDERAL",
      rollForward: false,
    },
    citation: "The marketplace's terms (no statute)",
  },
  outOfCourt: OTHER_SETTLEMENT,
  judicial: COMPETENT_COURT,
};
