import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type ScanWord, scanWord } from "../../scanning/queue-scan.js";
import type { Tx } from "../../store/store.js";
import { managerNames } from "../brands/manager-names.js";
import type { DeskState } from "./list-public-notices.js";
import { readNoticeFiles } from "./notice-files.js";
import { referenceOf } from "./notice-reference.js";
import { barredFromComplaint } from "./settle-complaint.js";

export const NO_SUCH_NOTICE = failed("not_found", "There is no such notice.");

export interface PublicNoticeView {
  readonly id: string;
  readonly reference: string;
  readonly state: DeskState;
  readonly version: number;
  /** `null` once the sender is forgotten. */
  readonly sender: { readonly name: string; readonly email: string } | null;
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly right: {
    readonly kind: string | null;
    readonly number: string | null;
    readonly office: string | null;
    readonly work: string | null;
  };
  readonly reasonCode: string | null;
  /** `title` where the listing is known here. */
  readonly items: readonly {
    readonly url: string | null;
    readonly listing: string | null;
    readonly title: string | null;
  }[];
  readonly statementVersion: string | null;
  readonly brand: { readonly id: string; readonly name: string } | null;
  /** The brand of this house that holds the registration which the notice names: it can tell. */
  readonly holder: { readonly id: string; readonly name: string } | null;
  readonly case: {
    readonly id: string;
    readonly requestState: string;
    readonly answer: string | null;
    readonly decision: string | null;
    readonly restrictionState: string | null;
  } | null;
  /** Cases that the decision on this notice began. */
  readonly restricted: readonly {
    readonly case: string;
    readonly listing: string;
    readonly restrictionState: string | null;
  }[];
  readonly complaints: readonly {
    readonly number: number;
    readonly madeAt: string;
    readonly outcome: "restricted" | "no_action" | null;
    readonly decidedAt: string | null;
  }[];
  /** Whether this member may decide now: who decided leaves the complaint to another. */
  readonly mayDecide: boolean;
  readonly outcome: "restricted" | "no_action" | null;
  readonly confirmedAt: string;
  readonly updatedAt: string;
  readonly messages: readonly {
    readonly kind: string;
    readonly text: string;
    readonly at: string;
    readonly member: string | null;
  }[];
  readonly files: readonly {
    readonly id: string;
    readonly media: string;
    readonly size: number;
    readonly scan: ScanWord;
    readonly found: string | null;
  }[];
}

export function readPublicNotice(
  context: Context,
  actor: MemberActor,
  id: string,
): Promise<Result<PublicNoticeView>> {
  return context.store.transaction(memberScope(actor), (tx) => viewNotice(context, tx, actor, id));
}

/** In the operator's scope; goes on in another, where names of members are read. */
export async function viewNotice(
  context: Context,
  tx: Tx,
  actor: MemberActor,
  id: string,
): Promise<Result<PublicNoticeView>> {
  const row = await readRow(tx, id);
  if (row === undefined) return NO_SUCH_NOTICE;
  const items = await withTitles(tx, row);
  const files = await readNoticeFiles(tx, id);
  const { restricted, complaints } = await readOutcome(tx, id);
  const holder = await holderOf(tx, row);
  const bar = row.state === "complained" ? await barredFromComplaint(tx, actor, row) : null;
  const messages = await tx.db
    .selectFrom("publicNoticeMessages")
    .select(["kind", "text", "at", "memberId"])
    .where("noticeId", "=", id)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const names = await managerNames(
    tx,
    messages.map(({ memberId }) => memberId),
  );
  const { name, email, rightKind, rightNumber, rightOffice, work } = row;
  return done({
    id,
    reference: referenceOf(id),
    state: row.state as DeskState,
    version: row.version,
    sender: name === null || email === null ? null : { name, email },
    marketplace: { id: row.marketplaceId ?? "", name: row.marketplaceName },
    right: { kind: rightKind, number: rightNumber, office: rightOffice, work },
    reasonCode: row.reasonCode,
    items,
    statementVersion: row.statementVersion,
    brand: row.brandId === null ? null : { id: row.brandId, name: row.brandName ?? "" },
    case:
      row.caseId === null
        ? null
        : {
            id: row.caseId,
            requestState: row.requestState ?? "",
            answer: row.answer,
            decision: row.decision,
            restrictionState: row.restrictionState,
          },
    holder,
    restricted,
    complaints,
    mayDecide: bar === null,
    outcome: row.outcome as PublicNoticeView["outcome"],
    confirmedAt: row.confirmedAt ?? row.updatedAt,
    updatedAt: row.updatedAt,
    messages: messages.map(({ memberId, ...message }) => ({
      ...message,
      member: memberId === null ? null : (names.get(memberId) ?? null),
    })),
    files: files.map(({ key: _, scan, detail, ...file }) => ({
      ...file,
      scan: scanWord(context, scan),
      found: detail,
    })),
  });
}

function readRow(tx: Tx, id: string) {
  return tx.db
    .selectFrom("publicNotices as n")
    .innerJoin("marketplaces as m", "m.id", "n.marketplaceId")
    .leftJoin("publicNoticeSenders as s", "s.noticeId", "n.id")
    .leftJoin("brands as b", "b.id", "n.brandId")
    .leftJoin("caseForOperator as c", "c.id", "n.caseId")
    .select(["n.state", "n.version", "n.marketplaceId", "n.rightKind", "n.rightNumber"])
    .select(["n.rightOffice", "n.work", "n.reasonCode", "n.items", "n.statementVersion"])
    .select(["n.brandId", "n.caseId", "n.outcome", "n.confirmedAt", "n.updatedAt", "n.decidedBy"])
    .select(["m.name as marketplaceName", "s.name", "s.email", "b.name as brandName"])
    .select(["c.requestState", "c.answer", "c.decision", "c.restrictionState"])
    .where("n.id", "=", id)
    .where("n.confirmedAt", "is not", null)
    .executeTakeFirst();
}

async function holderOf(
  tx: Tx,
  {
    rightKind,
    rightNumber,
  }: { readonly rightKind: string | null; readonly rightNumber: string | null },
) {
  if (rightKind === null || rightNumber === null) return null;
  const holder = await tx.db
    .selectFrom("rights as r")
    .innerJoin("brands as b", "b.id", "r.brandId")
    .select(["b.id", "b.name"])
    .where("r.number", "=", rightNumber)
    .where("r.kind", "=", rightKind)
    .where("r.state", "in", ["verified", "renewed", "expiring"])
    .where("b.identityState", "=", "confirmed")
    .executeTakeFirst();
  return holder ?? null;
}

async function readOutcome(tx: Tx, id: string) {
  const restricted = await tx.db
    .selectFrom("publicNoticeCases as n")
    .innerJoin("caseForOperator as c", "c.id", "n.caseId")
    .select(["c.id as case", "n.listingId as listing", "c.restrictionState"])
    .where("n.noticeId", "=", id)
    .orderBy("n.createdAt")
    .execute();
  const complaints = await tx.db
    .selectFrom("publicNoticeComplaints")
    .select(["number", "madeAt", "outcome", "decidedAt"])
    .where("noticeId", "=", id)
    .orderBy("number")
    .execute();
  return {
    restricted,
    complaints: complaints.map((one) => ({
      ...one,
      outcome: one.outcome as PublicNoticeView["outcome"],
    })),
  };
}

async function withTitles(
  tx: Tx,
  {
    items,
    marketplaceId,
  }: Pick<NonNullable<Awaited<ReturnType<typeof readRow>>>, "items" | "marketplaceId">,
): Promise<PublicNoticeView["items"]> {
  const ids = items.map(({ listing }) => listing).filter((listing) => listing !== null);
  if (ids.length === 0) return items.map((item) => ({ ...item, title: null }));
  const known = await tx.db
    .selectFrom("listings")
    .select(["listingId", sql<string | null>`body ->> 'title'`.as("title")])
    .where("marketplaceId", "=", marketplaceId ?? "")
    .where("listingId", "in", ids)
    .execute();
  const titles = new Map(known.map(({ listingId, title }) => [listingId, title ?? listingId]));
  return items.map((item) => ({ ...item, title: titles.get(item.listing ?? "") ?? null }));
}
