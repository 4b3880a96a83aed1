import type { Access } from "../../src/access/access.js";
import type { FuzzCaller } from "./tenants.js";

/** Whether a route is for this caller, as the document says. */
export function letsIn(access: Access, { kind, role, scope }: FuzzCaller): boolean {
  if (access.public) return true;
  if (kind === "nobody") return false;
  if (kind === "seller") return access.seller === true;
  if (kind === "key") return access.key !== undefined && access.key === scope;
  if (access.anyMember) return true;
  return (access.members ?? []).some(
    (members) => members.kind === kind && members.roles.some((it) => it === role),
  );
}
