import { element } from "../elements.js";
import {
  ANY_TIME_COURT,
  NO_CLOCKS,
  NO_CONTEST_ELEMENTS,
  type Profile,
  SIX_MONTHS,
} from "../profile.js";

/** Regulation (EU) 2022/2065, Digital Services Act. */
export const EU_DSA: Profile = {
  draft: true,
  rights: "all",
  territories: ["EU"],
  businessOnly: false,
  timeZone: "UTC",
  law: { en: "the law in force in the European Union", zh: "欧盟现行法律" },
  duty: {
    en: "It acts on notices as Articles 6 and 16 of Regulation (EU) 2022/2065 (Digital Services Act) provide, and gives these reasons under Article 17.",
    zh: "平台依照欧盟第2022/2065号条例（《数字服务法》）第6条和第16条处理通知，并依第17条说明理由。",
  },
  notice: {
    elements: [
      element(
        "text",
        "substantiated_explanation",
        "a sufficiently substantiated explanation why the listing is illegal",
        "充分说明该商品为何违法",
      ),
      element("case", "exact_location", "the exact electronic location", "准确的电子位置"),
      element("text", "name_and_email", "name and e-mail address", "姓名和电子邮箱"),
      element(
        "declaration",
        "bona_fide",
        "a statement in good faith that the notice is accurate and complete",
        "善意声明通知准确、完整",
      ),
    ],
    namesSender: "Regulation (EU) 2022/2065, Article 17(3)(b) and recital 54",
    cureWith: [],
    caution: null,
  },
  contest: {
    name: { en: "complaint", zh: "投诉" },
    form: "complaint",
    deadline: SIX_MONTHS,
    citation: "Regulation (EU) 2022/2065, Article 20(1)",
    ...NO_CONTEST_ELEMENTS,
  },
  ...NO_CLOCKS,
  dispute: {
    deadline: {
      trigger: "dispute_received",
      n: 90,
      max: 180,
      unit: "CALENDAR_DAYS",
      calendar: "EU_INSTITUTIONS",
      rollForward: false,
    },
    citation: "Regulation (EU) 2022/2065, Article 21(4)",
  },
  outOfCourt: {
    en: "You may take the dispute to any out-of-court dispute settlement body certified under Article 21 of Regulation (EU) 2022/2065.",
    zh: "您可以将争议提交任何依欧盟第2022/2065号条例第21条获得认证的诉讼外争议解决机构。",
  },
  judicial: ANY_TIME_COURT,
};
