import type { Access } from "../../../access/access.js";

const EVERY_ROLE = ["admin", "reviewer", "submitter", "auditor", "read_only"] as const;

/** Members of brands, of their agents, and of the operator read. */
export const READERS: Access = {
  members: [
    { kind: "brand", roles: EVERY_ROLE },
    { kind: "agent", roles: EVERY_ROLE },
    { kind: "operator", roles: EVERY_ROLE },
  ],
};

/** Only the brand side answers: the operator's staff never act as a brand. */
export const ANSWERERS: Access = {
  members: [
    { kind: "brand", roles: ["admin", "reviewer"] },
    { kind: "agent", roles: ["admin", "reviewer"] },
  ],
};

export const OPERATOR_READERS: Access = { members: [{ kind: "operator", roles: EVERY_ROLE }] };
export const OPERATOR_DECIDERS: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer"] }],
};
