import { element } from "../elements.js";
import {
  COMPETENT_COURT,
  NO_CLOCKS,
  OTHER_SETTLEMENT,
  type Profile,
  SIX_MONTHS,
} from "../profile.js";

/** 17 USC 512(c) and (g): copyright only. */
export const US_DMCA: Profile = {
  draft: true,
  rights: "copyright",
  territories: ["US"],
  businessOnly: false,
  timeZone: "America/New_York",
  law: { en: "the copyright law of the United States", zh: "美国版权法" },
  duty: {
    en: "It acts on notices as 17 USC 512(c) provides.",
    zh: "平台依照《美国法典》第17编第512条(c)款处理通知。",
  },
  notice: {
    elements: [
      element("text", "signature", "a physical or electronic signature", "手写或电子签名"),
      element("text", "work", "the work that is infringed", "被侵权的作品"),
      element("case", "material", "the material and where it is", "侵权内容及其位置"),
      element("text", "contact", "address, telephone and e-mail", "地址、电话和电子邮箱"),
      element(
        "declaration",
        "good_faith",
        "a good-faith belief that the use is not authorised",
        "善意相信该使用未经授权",
      ),
      element("declaration", "accuracy", "that the information is accurate", "信息准确"),
      element(
        "declaration",
        "authority_perjury",
        "under penalty of perjury, authority to act for the owner",
        "声明有权代表权利人行事，否则承担伪证责任",
      ),
    ],
    namesSender: "17 USC 512(g)(3)(D)",
    cureWith: ["work", "material", "contact"],
    caution: null,
  },
  contest: {
    name: { en: "counter-notification", zh: "反通知" },
    form: "counter_notice",
    deadline: SIX_MONTHS,
    citation: "17 USC 512(g)(3) (no last day named)",
    elements: [
      element("text", "signature", "your signature", "您的签名"),
      element(
        "case",
        "removed_material",
        "what was removed and where it stood",
        "被移除的内容及原位置",
      ),
      element(
        "declaration",
        "perjury_mistake",
        "under penalty of perjury, I believe in good faith that it was removed by mistake or misidentification",
        "本人善意相信该内容系因错误或误认而被移除，否则承担伪证责任",
      ),
      element("text", "contact", "your name, address and telephone", "您的姓名、地址和电话"),
      element(
        "declaration",
        "jurisdiction_consent",
        "I consent to the federal district court of my address or, outside the United States, of any district where the marketplace may be found",
        "本人接受所在地联邦地区法院的管辖；在美国境外的，接受平台所在任一司法区法院的管辖",
      ),
      element(
        "declaration",
        "accept_service",
        "I will accept service of process from whoever gave the notice",
        "本人同意接受通知人送达的法律文书",
      ),
    ],
    disclosesSeller: true,
  },
  ...NO_CLOCKS,
  putBack: {
    deadline: {
      trigger: "contest_received",
      n: 10,
      min: 10,
      max: 14,
      unit: "BUSINESS_DAYS",
      calendar: "US_FEDERAL",
      rollForward: false,
      stayedBy: ["court_action", "court_order"],
    },
    citation: "17 USC 512(g)(2)(C)",
  },
  outOfCourt: OTHER_SETTLEMENT,
  judicial: COMPETENT_COURT,
};
