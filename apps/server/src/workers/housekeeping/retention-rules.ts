import type { Scope } from "../../store/store.js";
import type { Database } from "../../store/tables.js";

const DAY = 24 * 60 * 60_000;

/** How the rows of one table go once their time is over. */
export interface RetentionRule {
  readonly table: keyof Database;
  /** Columns of the primary key. */
  readonly key: readonly string[];
  /** Column of the instant at which it is over. */
  readonly until: string;
  /** Milliseconds that a row stays after that. */
  readonly after?: number;
  /** Column that is emptied where others count on the row; without it the row is deleted. */
  readonly blank?: string;
  /** Whoever may delete there: the tables of accounts are closed to jobs. */
  readonly scope: Scope;
}

const scope: Scope = { role: "jobs", job: "housekeeping" };

/** As `docs/reference/personal-data.md` says. */
export const RETENTION_RULES: readonly RetentionRule[] = [
  rule("personalData", { key: ["id"], until: "retainUntil", scope }),
  rule("idempotencyKeys", { key: ["caller", "key"], until: "expiresAt", scope }),
  rule("sellerLinks", { key: ["tokenHash"], until: "expiresAt", scope }),
  rule("sellerSessions", { key: ["tokenHash"], until: "expiresAt", scope }),
  // That a brand was invited is a step of its way in, whatever became of it.
  rule("invitations", { key: ["id"], until: "expiresAt", blank: "email", scope }),
  rule("answerFingerprints", { key: ["answerId"], until: "expiresAt", scope }),
  // Sent or not: no mail is of use for so long.
  rule("mailQueue", { key: ["id"], until: "createdAt", after: 30 * DAY, scope }),
  // Drafts that were never sent and notices whose address was never confirmed, with all that hangs on them.
  rule("publicNotices", { key: ["id"], until: "discardAt", scope }),
  rule("publicNoticeSenders", { key: ["noticeId"], until: "retainUntil", scope }),
  rule("publicNoticeMessages", { key: ["id"], until: "retainUntil", scope }),
  rule("publicNoticeRates", { key: ["kind", "key", "startsAt"], until: "expiresAt", scope }),
  rule("authSessions", { key: ["id"], until: "expiresAt", scope: { role: "auth" } }),
  rule("authChallenges", { key: ["hash"], until: "expiresAt", scope: { role: "auth" } }),
  rule("authProviderTrips", { key: ["stateHash"], until: "expiresAt", scope: { role: "auth" } }),
  rule("listingTraces", {
    key: ["marketplaceId", "listingId"],
    until: "updatedAt",
    after: 30 * DAY,
    scope,
  }),
  rule("authVerifications", { key: ["id"], until: "expiresAt", scope: { role: "auth" } }),
];

type Column<Table extends keyof Database> = keyof Database[Table] & string;

/** Holds the names of columns to those of the table. */
function rule<Table extends keyof Database>(
  table: Table,
  rest: Omit<RetentionRule, "table"> & {
    readonly key: readonly Column<Table>[];
    readonly until: Column<Table>;
    readonly blank?: Column<Table>;
  },
): RetentionRule {
  return { table, ...rest };
}
