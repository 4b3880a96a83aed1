import type { Task } from "../../api/tasks.js";

/** Where the next step of a task is taken. */
export type TaskPlace =
  | { readonly to: "/operator/cases/$case"; readonly params: { readonly case: string } }
  | { readonly to: "/operator/deliveries"; readonly search: { readonly marketplace: string } }
  | {
      readonly to: "/manager/brands/$brand";
      readonly params: { readonly brand: string };
      readonly search?: { readonly right: string };
    }
  | { readonly to: "/operator" }
  | { readonly to: "/operator/vault" }
  | { readonly to: "/operator/notices" }
  | {
      readonly to: "/operator/public-notices/$notice";
      readonly params: { readonly notice: string };
    }
  | { readonly to: "/manager/brands" };

export function placeOf(task: Task): TaskPlace {
  const { kind, subject, brand } = task;
  switch (kind) {
    case "endpoint_parked":
      return { to: "/operator/deliveries", search: { marketplace: subject } };
    case "contest_open":
    case "contest_arrival_unproven":
    case "owner_silent":
    case "contest_review_late":
    case "stay_standing":
    case "dispute_late":
      return { to: "/operator/cases/$case", params: { case: subject } };
    case "notices_to_review":
    case "notice_flood":
      return { to: "/operator/notices" };
    case "public_notice_to_read":
    case "public_notice_for_brand":
    case "public_notice_answered":
    case "public_notice_with_legal":
    case "public_notice_complaint":
      return { to: "/operator/public-notices/$notice", params: { notice: subject } };
    case "rule_demoted":
      return { to: "/operator" };
    case "vault_to_decide":
      return { to: "/operator/vault" };
    case "right_to_review":
    case "right_ending":
    case "renewal_to_confirm":
    case "transfer_to_confirm":
    case "right_disputed":
      return brand === undefined
        ? { to: "/manager/brands" }
        : { to: "/manager/brands/$brand", params: { brand }, search: { right: subject } };
    case "request_expired":
    case "silence_undated":
    case "silence_to_admin":
    case "identity_to_check":
      return { to: "/manager/brands/$brand", params: { brand: brand ?? subject } };
  }
}
