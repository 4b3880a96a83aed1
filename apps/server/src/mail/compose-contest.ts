import type { Message } from "./message.js";

type Contest = Extract<Message, { kind: "contest_received" }>["data"];

/** A seller contests what the brand's notice led to: what happens when, and what the brand can do. */
export function composeContest({ brand, putBackAt, replyUntil, silencePutsBack }: Contest) {
  const asked = replyUntil === null ? null : minute(replyUntil);
  const back = putBackAt === null ? null : minute(putBackAt);
  return {
    subject: `${brand}: a seller contests your notice · 卖家对您的通知提出异议`,
    en: [
      `A seller contests the restriction that a notice of ${brand} led to. The contest is before you, with everything that the seller says.`,
      ...(asked === null
        ? []
        : [
            `Say by ${asked} whether you maintain your notice or take it back.${silencePutsBack ? " If you say nothing, the listing is shown again." : ""}`,
          ]),
      back === null
        ? "A person at the marketplace decides after that."
        : `The listing is shown again on ${back}, unless notice of a court or an authority arrives before.`,
    ],
    zh: [
      `卖家对${brand}的通知所导致的限制措施提出异议。异议及卖家的全部陈述已提交给您。`,
      ...(asked === null
        ? []
        : [
            `请在${asked}之前说明您坚持通知还是撤回通知。${silencePutsBack ? "逾期未答复的，该商品将恢复展示。" : ""}`,
          ]),
      back === null
        ? "此后由平台人员作出决定。"
        : `该商品将于${back}恢复展示，除非在此之前收到法院或主管部门的通知。`,
    ],
  };
}

/** `2026-12-08 23:59 UTC`. */
function minute(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
