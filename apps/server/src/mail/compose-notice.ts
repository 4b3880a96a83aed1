/** What the sender of a public notice is told by mail. */
export const NOTICE_MAIL_KINDS = [
  "public_notice_confirm",
  "public_notice_receipt",
  "public_notice_question",
  "public_notice_decision",
  "public_notice_complaint",
  "public_notice_contested",
  "public_notice_lifted",
] as const;
export type NoticeMailKind = (typeof NOTICE_MAIL_KINDS)[number];

export interface NoticeMailFacts {
  /** As the sender signed; never part of a header. */
  readonly name: string;
  readonly reference: string;
  readonly link: string;
  /** The question, or the reasons of the decision. */
  readonly text: string | null;
  readonly outcome: "restricted" | "no_action" | null;
  /** RFC 3339; until when a complaint against the decision is taken. */
  readonly complaintUntil: string | null;
}

interface Words {
  readonly subject: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** Subject and text, in English and then in Chinese. */
export function composeNotice(
  kind: NoticeMailKind,
  facts: NoticeMailFacts,
): { readonly subject: string; readonly text: string } {
  const { subject, en, zh } = WORDS[kind](facts);
  const { name, link } = facts;
  const quoted = facts.text === null ? [] : [facts.text.replace(/^/gm, "> ")];
  const parts = [`Dear ${name},`, ...en, ...quoted, link, "– – –", `${name}，您好：`, ...zh, link];
  return { subject, text: `${parts.join("\n\n")}\n` };
}

const WORDS: Readonly<Record<NoticeMailKind, (facts: NoticeMailFacts) => Words>> = {
  public_notice_confirm: () => ({
    subject: "Confirm your notice · 请确认您的通知",
    en: [
      "Somebody, as we think you, wrote a notice of infringing listings and gave this address.",
      "It is not submitted yet. Open the link within 24 hours to submit it. If it was not you, do nothing: it goes by itself.",
    ],
    zh: [
      "有人（应当是您）填写了一份侵权商品通知，并留下了此邮箱地址。",
      "通知尚未提交。请在24小时内打开链接完成提交。若非您本人填写，无需处理，该通知会自动删除。",
    ],
  }),
  public_notice_receipt: ({ reference }) => ({
    subject: `We have your notice ${reference} · 已收到您的通知`,
    en: [
      `Your notice ${reference} was received. A person reads it and decides; nothing is decided by a program.`,
      "The link shows where it stands. Whoever has the link can read it: keep it to yourself.",
    ],
    zh: [
      `您的通知${reference}已收到，将由工作人员审阅并作出决定，不会由程序自动决定。`,
      "可通过链接查看进展。持有链接者即可查看，请妥善保管。",
    ],
  }),
  public_notice_question: ({ reference }) => ({
    subject: `A question about your notice ${reference} · 关于您的通知的问题`,
    en: ["To decide about your notice we have to know more. Answer by the link."],
    zh: ["为对您的通知作出决定，我们需要进一步了解情况。请通过链接答复。"],
  }),
  public_notice_complaint: ({ reference }) => ({
    subject: `We have your complaint on ${reference} · 已收到您的申诉`,
    en: [
      `Your complaint of the decision on your notice ${reference} was received. A person looks at it again, another one than before where the house has one. You will be told.`,
    ],
    zh: [
      `您对通知${reference}所作决定提出的申诉已收到，将由工作人员重新审查（如有条件，由另一人审查），结果会告知您。`,
    ],
  }),
  public_notice_contested: ({ reference }) => ({
    subject: `The seller contests your notice ${reference} · 卖家对您的通知提出异议`,
    en: [
      `The seller of a listing that was restricted on your notice ${reference} contests it. Read by the link what the seller says, and say whether you stand by your notice. Some laws put the listing back when you are silent or bring no action.`,
    ],
    zh: [
      `因您的通知${reference}而被限制的商品，其卖家提出了异议。请通过链接阅读卖家的陈述，并说明您是否坚持通知。如您未作答复或未提起诉讼，部分法律规定商品将恢复。`,
    ],
  }),
  public_notice_lifted: ({ reference }) => ({
    subject: `A restriction on your notice ${reference} was lifted · 限制已解除`,
    en: [
      `A listing that was restricted on your notice ${reference} is shown again. The link says why, and what you can do about it.`,
    ],
    zh: [`因您的通知${reference}而被限制的商品已恢复展示。原因及您可采取的措施请见链接。`],
  }),
  public_notice_decision: ({ reference, outcome, complaintUntil }) => ({
    subject: `Decided: your notice ${reference} · 您的通知已有决定`,
    en: [
      outcome === "restricted"
        ? "The listing is restricted. The reasons:"
        : "No action was taken. The reasons:",
      `You can complain of this free of charge until ${dayOf(complaintUntil)} by the link, turn to a certified out-of-court dispute settlement body, or go to court. The decision was made by a person.`,
    ],
    zh: [
      outcome === "restricted" ? "该商品已被限制。理由见上。" : "未采取措施。理由见上。",
      `您可以在${dayOf(complaintUntil)}之前通过链接免费提出申诉，也可以向经认证的庭外争议解决机构申请处理，或向法院起诉。本决定由工作人员作出。`,
    ],
  }),
};

function dayOf(at: string | null): string {
  return (at ?? "").slice(0, 10);
}
