import type { Language } from "@touchstone/interface";

/** What a member declares once a sitting before giving notices. A new wording is a new version. */
export interface DeclarationText {
  readonly version: string;
  readonly text: Readonly<Record<Language, string>>;
}

export type DeclarationKind = "good_faith" | "good_faith_copyright";

/** The second follows 17 USC 512(c)(3)(A)(v) and (vi); where it is signed it serves for every right. */
export const DECLARATIONS: Readonly<Record<DeclarationKind, DeclarationText>> = {
  good_faith: {
    version: "1",
    text: {
      en: "I believe in good faith that each use I report in this sitting is not permitted by the owner of the right, by anybody acting for the owner, or by law. What I state is accurate and complete to the best of my knowledge. I am entitled to act for the owner of the right. I know that knowingly false notices have consequences for whoever gives them.",
      zh: "本人善意相信，本次操作中所通知的每一项使用均未经权利人、其代理人或法律许可。就本人所知，所述内容准确、完整。本人有权代表权利人行事，并知悉故意作出虚假通知须承担相应后果。",
    },
  },
  good_faith_copyright: {
    version: "1",
    text: {
      en: "I believe in good faith that each use I report in this sitting is not authorised by the copyright owner, by its agent, or by law. The information in my notices is accurate. Under penalty of perjury, I state that I am authorised to act on behalf of the owner of the exclusive right that is said to be infringed. I know that knowingly false notices have consequences for whoever gives them.",
      zh: "本人善意相信，本次操作中所通知的每一项使用均未经著作权人、其代理人或法律许可。通知所载信息准确。本人声明获授权代表所称被侵犯的专有权利的权利人行事，如有虚假，愿承担伪证责任。本人知悉故意作出虚假通知须承担相应后果。",
    },
  },
};
