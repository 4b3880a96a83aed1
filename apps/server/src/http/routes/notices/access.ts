import type { Access } from "../../../access/access.js";

const EVERY_ROLE = ["admin", "reviewer", "submitter", "auditor", "read_only"] as const;
const SENDERS = ["admin", "reviewer", "submitter"] as const;

/** Who gives notices: the brand's side alone. */
export const NOTICE_SENDERS: Access = {
  members: [
    { kind: "brand", roles: SENDERS },
    { kind: "agent", roles: SENDERS },
  ],
};

export const NOTICE_READERS: Access = {
  members: [
    { kind: "brand", roles: EVERY_ROLE },
    { kind: "agent", roles: EVERY_ROLE },
    { kind: "operator", roles: EVERY_ROLE },
  ],
};
