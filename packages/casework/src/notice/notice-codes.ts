import { z } from "zod";

/** Why a notice waits for the operator's word instead of taking effect at once. */
export const reviewGroundSchema = z.enum([
  /** The marketplace has every notice reviewed. */
  "policy",
  /** Screening did not find this right in the listing. */
  "uncorroborated",
  /** The right was verified a short time ago. */
  "new_right",
  /** The listing was there before the right, as far as anybody knows. */
  "right_younger_than_listing",
  /** More notices than usual of one account, or against one seller. */
  "flood_account",
  "flood_seller",
  /** The brand wants two members for what is at stake, and one gave the notice. */
  "four_eyes",
]);
export type ReviewGround = z.infer<typeof reviewGroundSchema>;

/** Why a notice is refused by the operator, or by the clock that it was to be mended by. */
export const noticeRefusalSchema = z.enum([
  "right_not_shown",
  "right_not_valid",
  "permitted_use",
  "genuine_goods",
  "evidence_insufficient",
  "authority_missing",
  "abusive",
  "not_mended",
]);
export type NoticeRefusal = z.infer<typeof noticeRefusalSchema>;

/** How the sender mends what each reason names; said with every refusal. */
export const NOTICE_REFUSALS: Readonly<Record<NoticeRefusal, string>> = {
  right_not_shown: "Name the picture or the words that show the right, or another right.",
  right_not_valid: "Bring the right up to date, and give the notice again once it is verified.",
  permitted_use: "Say why this use is not a mere reference, a fitting part or a description.",
  genuine_goods: "Give what shows that these goods do not come from you, such as a test buy.",
  evidence_insufficient: "Add evidence: a comparison, a report or the original work.",
  authority_missing: "Send a power of attorney that is in force, then give the notice again.",
  abusive: "Ask the operator to look at your account before you give further notices.",
  not_mended: "Give the notice again with what was asked for.",
};
