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
  | { readonly to: "/manager/brands" };

export function placeOf(task: Task): TaskPlace {
  const { kind, subject, brand } = task;
  switch (kind) {
    case "endpoint_parked":
      return { to: "/operator/deliveries", search: { marketplace: subject } };
    case "contest_open":
      return { to: "/operator/cases/$case", params: { case: subject } };
    case "right_to_review":
      return brand === undefined
        ? { to: "/manager/brands" }
        : { to: "/manager/brands/$brand", params: { brand }, search: { right: subject } };
    case "request_expired":
    case "identity_to_check":
      return { to: "/manager/brands/$brand", params: { brand: brand ?? subject } };
  }
}
