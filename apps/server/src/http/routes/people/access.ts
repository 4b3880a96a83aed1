import type { Access } from "../../../access/access.js";
import { EVERY_ROLE } from "../../../usecases/people/roles.js";

/** Administrators of any organisation, each for their own. */
export const ADMINS: Access = {
  members: [
    { kind: "operator", roles: ["admin"] },
    { kind: "brand", roles: ["admin"] },
    { kind: "agent", roles: ["admin"] },
  ],
};

export const OPERATOR_ADMINS: Access = { members: [{ kind: "operator", roles: ["admin"] }] };

export const OPERATORS: Access = { members: [{ kind: "operator", roles: EVERY_ROLE }] };

export const BRAND_ADMINS: Access = { members: [{ kind: "brand", roles: ["admin"] }] };

export const AGENT_ADMINS: Access = { members: [{ kind: "agent", roles: ["admin"] }] };

export const EVERYONE: Access = { anyMember: true };
