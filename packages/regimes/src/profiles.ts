import type { Language } from "@touchstone/interface";
import { CALENDARS } from "./calendar.js";
import { addDeadline, type Deadline } from "./deadline.js";

type Words = Readonly<Record<Language, string>>;

/** What one legal order asks of a restriction. Every profile is a draft that a lawyer must confirm. */
interface Profile {
  readonly draft: true;
  /** Where the law that the listing is measured by is in force. */
  readonly law: Words;
  /** What the marketplace acts on when it follows a notice. */
  readonly duty: Words;
  readonly contest: {
    /** The seller's way to contest, as the profile calls it. */
    readonly name: Words;
    readonly deadline: Deadline;
    /** Legal ground of the way and of its time. */
    readonly citation: string;
  };
  readonly outOfCourt: Words;
  readonly judicial: Words;
}

const SIX_MONTHS: Deadline = {
  trigger: "seller_informed",
  n: 6,
  unit: "MONTHS",
  calendar: "WEEKDAYS",
  rollForward: false,
};

const OTHER_SETTLEMENT = {
  en: "You may agree with whoever gave the notice to have the matter settled out of court, for example by mediation.",
  zh: "您可以与通知人协商通过调解等诉讼外方式解决争议。",
} as const;

/**
 * Only the Digital Services Act names a last day for the seller's answer. Where the law names none, the
 * draft gives the same six months, so that no seller has less time than the strictest law asks for.
 */
export const PROFILES = {
  EU_DSA: {
    draft: true,
    law: { en: "the law in force in the European Union", zh: "欧盟现行法律" },
    duty: {
      en: "It acts on notices as Articles 6 and 16 of Regulation (EU) 2022/2065 (Digital Services Act) provide, and gives these reasons under Article 17.",
      zh: "平台依照欧盟第2022/2065号条例（《数字服务法》）第6条和第16条处理通知，并依第17条说明理由。",
    },
    contest: {
      name: { en: "complaint", zh: "投诉" },
      deadline: SIX_MONTHS,
      citation: "Regulation (EU) 2022/2065, Article 20(1)",
    },
    outOfCourt: {
      en: "You may take the dispute to any out-of-court dispute settlement body certified under Article 21 of Regulation (EU) 2022/2065.",
      zh: "您可以将争议提交任何依欧盟第2022/2065号条例第21条获得认证的诉讼外争议解决机构。",
    },
    judicial: {
      en: "You may at any time bring the matter before a court that has jurisdiction.",
      zh: "您可以随时向有管辖权的法院提起诉讼。",
    },
  },
  CN_ECL: {
    draft: true,
    law: { en: "the law of the People's Republic of China", zh: "中华人民共和国法律" },
    duty: {
      en: "It takes the necessary measures on notices of right holders as Article 42 of the E-Commerce Law and Article 1195 of the Civil Code provide.",
      zh: "平台依照《中华人民共和国电子商务法》第四十二条和《中华人民共和国民法典》第一千一百九十五条，根据权利人的通知采取必要措施。",
    },
    contest: {
      name: { en: "declaration of non-infringement", zh: "不存在侵权行为的声明" },
      deadline: SIX_MONTHS,
      citation: "E-Commerce Law of the People's Republic of China, Article 43 (no last day named)",
    },
    outOfCourt: {
      en: "You may ask for mediation, or turn to the competent administrative authority.",
      zh: "您可以申请调解，也可以向有关主管部门投诉。",
    },
    judicial: {
      en: "You may bring an action before a people's court.",
      zh: "您可以向人民法院提起诉讼。",
    },
  },
  US_DMCA: {
    draft: true,
    law: { en: "the copyright law of the United States", zh: "美国版权法" },
    duty: {
      en: "It acts on notices as 17 USC 512(c) provides.",
      zh: "平台依照《美国法典》第17编第512条(c)款处理通知。",
    },
    contest: {
      name: { en: "counter-notification", zh: "反通知" },
      deadline: SIX_MONTHS,
      citation: "17 USC 512(g)(3) (no last day named)",
    },
    outOfCourt: OTHER_SETTLEMENT,
    judicial: {
      en: "You may bring the matter before a court that has jurisdiction.",
      zh: "您可以向有管辖权的法院提起诉讼。",
    },
  },
  US_TM: {
    draft: true,
    law: { en: "the law in force in the United States", zh: "美国现行法律" },
    duty: {
      en: "It acts promptly on notices that name a specific listing.",
      zh: "平台收到指明具体商品的通知后及时处理。",
    },
    contest: {
      name: { en: "counter-notice", zh: "反通知" },
      deadline: SIX_MONTHS,
      citation: "The marketplace's terms (no statute)",
    },
    outOfCourt: OTHER_SETTLEMENT,
    judicial: {
      en: "You may bring the matter before a court that has jurisdiction.",
      zh: "您可以向有管辖权的法院提起诉讼。",
    },
  },
  OPERATOR: {
    draft: true,
    law: {
      en: "the law of the places where the listing is offered",
      zh: "商品销售地的法律",
    },
    duty: {
      en: "It acts on notices of rights holders as its own rules provide.",
      zh: "平台依照自身规则处理权利人的通知。",
    },
    contest: {
      name: { en: "complaint", zh: "申诉" },
      deadline: SIX_MONTHS,
      citation: "The marketplace's terms",
    },
    outOfCourt: OTHER_SETTLEMENT,
    judicial: {
      en: "You may bring the matter before a court that has jurisdiction.",
      zh: "您可以向有管辖权的法院提起诉讼。",
    },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

export const profileNames = Object.freeze(Object.keys(PROFILES) as [ProfileName, ...ProfileName[]]);

/** The profile of that name. An unknown name is a fault: settings are checked against `profileNames`. */
export function profileNamed(name: string): Profile {
  const profile: Profile | undefined = Object.hasOwn(PROFILES, name)
    ? PROFILES[name as ProfileName]
    : undefined;
  if (profile === undefined) throw new Error(`there is no legal profile named ${name}`);
  return profile;
}

export interface ContestWindow {
  readonly profile: string;
  /** Last instant at which the seller can contest. */
  readonly until: string;
}

/** How long a seller who was informed at `informedAt` can contest under a profile. */
export function contestWindow(
  profile: string,
  informedAt: string,
  timeZone: string,
): ContestWindow {
  const { deadline } = profileNamed(profile).contest;
  return { profile, until: addDeadline(deadline, informedAt, timeZone, CALENDARS) };
}
