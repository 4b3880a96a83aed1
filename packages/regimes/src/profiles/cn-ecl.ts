import { element } from "../elements.js";
import { NO_CLOCKS, type Profile, SIX_MONTHS } from "../profile.js";

/** E-Commerce Law of the People's Republic of China, Articles 41 to 45; Civil Code, 1194 to 1197. */
export const CN_ECL: Profile = {
  draft: true,
  rights: "all",
  territories: ["CN"],
  businessOnly: false,
  timeZone: "Asia/Shanghai",
  law: { en: "the law of the People's Republic of China", zh: "中华人民共和国法律" },
  duty: {
    en: "It takes the necessary measures on notices of right holders as Article 42 of the E-Commerce Law and Article 1195 of the Civil Code provide.",
    zh: "平台依照《中华人民共和国电子商务法》第四十二条和《中华人民共和国民法典》第一千一百九十五条，根据权利人的通知采取必要措施。",
  },
  notice: {
    elements: [
      element("files", "proof_of_right", "proof of the right", "权属证明"),
      element("text", "real_identity", "the right holder's real identity", "权利人真实身份信息"),
      element("case", "location", "where the listing is", "商品的准确位置"),
      element("files", "prima_facie_evidence", "prima facie evidence", "构成侵权的初步证据"),
      element("declaration", "truth_guarantee", "a guarantee of truth", "通知真实性的书面保证"),
    ],
    namesSender: "E-Commerce Law of the People's Republic of China, Article 42",
    cureWith: [],
    caution: null,
  },
  contest: {
    name: { en: "declaration of non-infringement", zh: "不存在侵权行为的声明" },
    form: "declaration",
    deadline: SIX_MONTHS,
    citation: "E-Commerce Law of the People's Republic of China, Article 43 (no last day named)",
    elements: [
      element("text", "real_identity", "your real identity and contact", "您的真实身份和联系方式"),
      element("case", "listings_to_restore", "which listings to restore", "请求恢复的商品"),
      element(
        "files",
        "prima_facie_evidence",
        "prima facie evidence that nothing is infringed",
        "不存在侵权行为的初步证据",
      ),
      element(
        "declaration",
        "truth_guarantee",
        "I guarantee that this declaration is true",
        "本人保证本声明内容真实",
      ),
    ],
    disclosesSeller: true,
  },
  ...NO_CLOCKS,
  putBack: {
    deadline: {
      trigger: "contest_reached",
      n: 15,
      unit: "CALENDAR_DAYS",
      calendar: "CN",
      rollForward: false,
      stayedBy: ["authority_complaint", "court_action", "court_order"],
    },
    citation: "E-Commerce Law of the People's Republic of China, Article 43(2)",
  },
  arrival: {
    deadline: {
      trigger: "contest_forwarded",
      n: 3,
      unit: "BUSINESS_DAYS",
      calendar: "CN",
      rollForward: false,
    },
    citation: "The marketplace's own practice: the law counts from an arrival that must be proven",
  },
  outOfCourt: {
    en: "You may ask for mediation, or turn to the competent administrative authority.",
    zh: "您可以申请调解，也可以向有关主管部门投诉。",
  },
  judicial: {
    en: "You may bring an action before a people's court.",
    zh: "您可以向人民法院提起诉讼。",
  },
};
