import { element } from "../elements.js";
import {
  ANY_TIME_COURT,
  NO_CLOCKS,
  NO_CONTEST_ELEMENTS,
  OTHER_SETTLEMENT,
  type Profile,
  SIX_MONTHS,
} from "../profile.js";

/**
 * Electronic Commerce (EC Directive) Regulations 2002, regulations 19 and 22; Intellectual Property
 * (Unjustified Threats) Act 2017.
 */
export const UK: Profile = {
  draft: true,
  rights: "all",
  territories: ["GB"],
  businessOnly: false,
  timeZone: "Europe/London",
  law: { en: "the law in force in the United Kingdom", zh: "英国现行法律" },
  duty: {
    en: "It acts expeditiously once it has actual knowledge, as regulation 19 of the Electronic Commerce (EC Directive) Regulations 2002 provides.",
    zh: "平台依照英国《2002年电子商务（欧共体指令）条例》第19条，在实际知悉后迅速采取行动。",
  },
  notice: {
    elements: [
      element("text", "sender", "the sender's full name and address", "发送人的姓名全称和地址"),
      element("case", "location", "where the listing is", "商品的位置"),
      element("text", "unlawful_nature", "why it is unlawful", "违法之处"),
    ],
    namesSender: null,
    cureWith: [],
    caution: {
      en: "A notice on a mark, a patent or a design can be an unjustified threat. State only that the right exists and the facts of the listing; demand nothing and threaten nothing, and have a lawyer read it where the seller neither makes nor imports the goods.",
      zh: "针对商标、专利或外观设计的通知可能构成不当威胁。请仅陈述权利的存在和商品的事实，不提出要求，不作威胁；如卖家既非制造者也非进口者，请由律师审阅。",
    },
  },
  contest: {
    name: { en: "complaint", zh: "投诉" },
    form: "complaint",
    deadline: SIX_MONTHS,
    citation: "The marketplace's terms (no last day named)",
    ...NO_CONTEST_ELEMENTS,
  },
  ...NO_CLOCKS,
  outOfCourt: OTHER_SETTLEMENT,
  judicial: ANY_TIME_COURT,
};
