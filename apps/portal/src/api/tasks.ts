import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

export type TaskKind =
  | "endpoint_parked"
  | "contest_open"
  | "contest_arrival_unproven"
  | "owner_silent"
  | "contest_review_late"
  | "stay_standing"
  | "dispute_late"
  | "rule_demoted"
  | "vault_to_decide"
  | "notices_to_review"
  | "notice_flood"
  | "public_notice_to_read"
  | "public_notice_for_brand"
  | "public_notice_answered"
  | "public_notice_with_legal"
  | "public_notice_complaint"
  | "request_expired"
  | "silence_undated"
  | "silence_to_admin"
  | "right_to_review"
  | "right_ending"
  | "renewal_to_confirm"
  | "transfer_to_confirm"
  | "right_disputed"
  | "identity_to_check";

/** Something that waits for the operator's staff. */
export interface Task {
  readonly kind: TaskKind;
  /** Id of the marketplace, case, brand or right that it is about. */
  readonly subject: string;
  readonly since: string;
  readonly detail: string;
  readonly brand?: string;
  /** How many of them: requests that are overdue. */
  readonly count: number;
}

export const tasksQuery = queryOptions({
  queryKey: ["tasks", "list"],
  queryFn: ({ signal }) => member.get<{ items: Task[] }>("/v1/tasks", {}, signal),
});
