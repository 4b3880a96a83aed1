import { element } from "../elements.js";
import {
  ANY_TIME_COURT,
  NO_CLOCKS,
  NO_CONTEST_ELEMENTS,
  type Profile,
  SIX_MONTHS,
} from "../profile.js";

/** Regulation (EU) 2019/1150: reasons on a durable medium and a complaint system for business sellers. */
export const EU_P2B: Profile = {
  draft: true,
  rights: "all",
  territories: ["EU"],
  businessOnly: true,
  timeZone: "UTC",
  law: { en: "the law in force in the European Union", zh: "欧盟现行法律" },
  duty: {
    en: "It gives business users its reasons on a durable medium before or when a restriction takes effect, as Article 4 of Regulation (EU) 2019/1150 provides.",
    zh: "平台依照欧盟第2019/1150号条例第4条，在限制措施生效之前或生效之时，以持久载体向商业用户说明理由。",
  },
  notice: {
    elements: [
      element("text", "reasons", "the reasons for the notice", "通知的理由"),
      element("case", "exact_location", "which listing is meant", "所指商品"),
    ],
    namesSender: null,
    cureWith: [],
    caution: null,
  },
  contest: {
    name: { en: "complaint as a business user", zh: "商业用户投诉" },
    form: "complaint",
    // The law names no last day: as much time as under the Digital Services Act.
    deadline: SIX_MONTHS,
    citation: "Regulation (EU) 2019/1150, Article 11 (no last day named)",
    ...NO_CONTEST_ELEMENTS,
  },
  ...NO_CLOCKS,
  outOfCourt: {
    en: "You may turn to one of the mediators that the marketplace names under Article 12 of Regulation (EU) 2019/1150.",
    zh: "您可以求助于平台依欧盟第2019/1150号条例第12条指定的调解人。",
  },
  judicial: ANY_TIME_COURT,
};
