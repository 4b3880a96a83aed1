import { REASONS } from "@touchstone/casework";
import { contestKindSchema, type Statement } from "@touchstone/interface";
import type { SellerActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { contestFile } from "../contests/contest-file.js";
import { picturesOf } from "../requests/pictures-of.js";
import { publicNoticeTold } from "./public-notice-told.js";
import { sellerScope } from "./seller-scope.js";

/** One case as its seller reads it: what was seen and why, statements, windows, contests and strikes. */
export type SellerCase = NonNullable<Awaited<ReturnType<typeof read>>>;

export async function getSellerCase(
  context: Context,
  actor: SellerActor,
  caseId: string,
): Promise<Result<SellerCase>> {
  return context.store.transaction(sellerScope(actor), async (tx) => {
    const found = await read(tx, caseId);
    return found === null ? failed("not_found", "There is no such case among yours.") : done(found);
  });
}

async function read(tx: Tx, caseId: string) {
  const row = await tx.db
    .selectFrom("caseForSeller")
    .selectAll()
    .where("id", "=", caseId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const marketplace = await tx.db
    .selectFrom("marketplaces")
    .select(["id", "name"])
    .where("id", "=", row.marketplaceId)
    .executeTakeFirstOrThrow();
  const statements = await tx.db
    .selectFrom("statements")
    .select(["body", "decisionId"])
    .where("caseId", "=", caseId)
    .orderBy("issuedAt")
    .execute();
  const restrictions = await tx.db
    .selectFrom("restrictions")
    .select(["id", "state", "measure", "contestProfile", "contestUntil", "regimes"])
    .select(["imposedAt", "liftedAt", "liftedBasis"])
    .where("caseId", "=", caseId)
    .orderBy("imposedAt")
    .execute();
  const file = await contestFile(tx, caseId, "seller");
  const { contests, attempts } = file;
  const strikes = await tx.db
    .selectFrom("strikes")
    .select(["id", "state", "proposedAt", "effectiveAt", "voidedAt"])
    .where("caseId", "=", caseId)
    .execute();
  const active = restrictions.find(({ state }) => state === "active");
  const last = statements.at(-1);
  const open = contests.find(({ state }) => state === "open");
  return {
    ...row,
    marketplace,
    statements: statements.map(({ body }) => body),
    restrictions,
    contests,
    contestFile: file,
    strikes,
    brandName: last?.body.notifier ?? null,
    brandMessage: await brandMessage(tx, caseId),
    contestKinds: kindsOf(last?.body),
    allowed: {
      // One at a time, in time, and no more often than there are attempts.
      contest:
        active !== undefined &&
        open === undefined &&
        attempts.left > 0 &&
        (attempts.until ?? "") >= tx.now,
      attemptsLeft: active === undefined ? 0 : attempts.left,
      withdraw: open !== undefined && open.form !== "vault",
    },
    listing: await listingSeen(tx, row.snapshotId),
    // Last: it goes on in another scope.
    mentions: last === undefined ? [] : await signsSeen(tx, caseId, last.decisionId),
    publicNotice: await publicNoticeTold(tx, caseId, last?.body),
  };
}

/** What its brand has to say to the seller; `null` where there is nothing, or it was erased. */
async function brandMessage(tx: Tx, caseId: string): Promise<string | null> {
  const said = await tx.db
    .selectFrom("restrictions as r")
    .innerJoin("personalData as p", "p.id", "r.sellerMessageRef")
    .select("p.body")
    .where("r.caseId", "=", caseId)
    .orderBy("r.imposedAt", "desc")
    .executeTakeFirst();
  return (said?.body as { text?: string } | undefined)?.text ?? null;
}

/** What can be said against the reason that was given; all of it, where no statement names one. */
function kindsOf(statement: Statement | undefined) {
  return statement === undefined
    ? [...contestKindSchema.options]
    : [...REASONS[statement.reasonCode].defences];
}

async function listingSeen(tx: Tx, snapshotId: string) {
  const { body, createdAt } = await tx.db
    .selectFrom("snapshots")
    .select(["body", "createdAt"])
    .where("id", "=", snapshotId)
    .executeTakeFirstOrThrow();
  const { title, description = null, price = null, condition = null, category = null } = body;
  const pictures = await picturesOf(tx, snapshotId);
  const stored = pictures.filter(({ state }) => state === "stored");
  return {
    snapshot: snapshotId,
    seenAt: createdAt,
    title,
    description,
    price,
    condition,
    category,
    pictures: stored.map(({ position }) => position),
  };
}

/**
 * Where the sign stands that the statement speaks of: a reason that cannot be looked at is none (DSA
 * 17(3)(b)). Signs of other rights, risk and signals stay with the operator.
 */
async function signsSeen(tx: Tx, caseId: string, decisionId: string) {
  await tx.actAs({ role: "jobs", job: "seller-evidence" });
  const { finding, rightId, ofRule } = await tx.db
    .selectFrom("cases as c")
    .innerJoin("decisions as d", "d.caseId", "c.id")
    .leftJoin("answers as a", "a.id", "d.answerId")
    .select(["c.finding", "a.rightId", "d.rightId as ofRule"])
    .where("c.id", "=", caseId)
    .where("d.id", "=", decisionId)
    .executeTakeFirstOrThrow();
  return finding.mentions
    .filter((mention) => mention.rightId === (rightId ?? ofRule))
    .filter(({ field }) => field === "title" || field === "description")
    .map(({ field, start, end, form }) => ({ field, start, end, form }));
}
