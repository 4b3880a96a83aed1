import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

export type TaskKind =
  | "endpoint_parked"
  | "contest_open"
  | "request_expired"
  | "right_to_review"
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
