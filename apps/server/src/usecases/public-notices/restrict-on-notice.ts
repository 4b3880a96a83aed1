import { acceptPublicNotice, findingFingerprint } from "@touchstone/casework";
import type { ReasonCode } from "@touchstone/interface";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { exposureOf } from "../../screening/exposure.js";
import type { Tx } from "../../store/store.js";
import { caseActor } from "../cases/case-actor.js";
import { contestTime } from "../cases/contest-time.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents } from "../cases/store-case.js";
import { tellMarketplace } from "../cases/tell-marketplace.js";
import type { LockedNotice } from "./move-notice.js";
import { referenceOf } from "./notice-reference.js";
import { nothingFound, offeredListing } from "./offered-listing.js";
import { brandWithoutAccount } from "./without-account.js";

interface Restricting {
  readonly context: Context;
  readonly actor: MemberActor;
  readonly notice: LockedNotice;
}

/**
 * The operator follows a notice for these of its listings: each gets a case of its own with decision, statement of
 * reasons, time to contest and delivery, as after a brand's notice. All or none, in the operator's scope before and
 * after.
 */
export async function restrictOnNotice(
  { context, actor, notice }: Restricting,
  tx: Tx,
  listings: readonly string[],
): Promise<Result<void>> {
  const named = new Set(notice.items.map(({ listing }) => listing));
  const brand = await brandWithoutAccount(tx);
  // Each holds its listing: in the same order whoever decides.
  const wanted = [...new Set(listings)].sort((one, other) => (one < other ? -1 : 1));
  for (const listingId of wanted) {
    await tx.actAs(memberScope(actor));
    const offered = await offeredListing(tx, notice.marketplaceId ?? "", listingId);
    if (offered === undefined) return wrong("is no listing that this marketplace offers now");
    if (!named.has(listingId) && !hasAddressOnly(notice)) {
      return wrong("is none of the listings that the notice names");
    }
    if (await isRestricted(tx, notice.id, listingId)) {
      return wrong("is restricted on this notice already");
    }
    const restricted = await restrictOne({ context, actor, notice }, tx, offered, brand);
    if (!restricted.ok) return restricted;
  }
  await tx.actAs(memberScope(actor));
  return done(undefined);
}

/** Where only addresses are named, a person has found the listing behind one of them. */
function hasAddressOnly({ items }: LockedNotice): boolean {
  return items.some(({ listing, url }) => listing === null && url !== null);
}

async function isRestricted(tx: Tx, noticeId: string, listingId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom("publicNoticeCases as n")
    .innerJoin("caseForOperator as c", "c.id", "n.caseId")
    .select("c.id")
    .where("n.noticeId", "=", noticeId)
    .where("n.listingId", "=", listingId)
    .where("c.restrictionState", "=", "active")
    .executeTakeFirst();
  return row !== undefined;
}

type Offered = NonNullable<Awaited<ReturnType<typeof offeredListing>>>;

async function restrictOne(
  { context, actor, notice }: Restricting,
  tx: Tx,
  { body, ...offered }: Offered,
  brand: { readonly id: string; readonly name: string },
): Promise<Result<void>> {
  const { rightKind, reasonCode } = notice;
  if (rightKind === null || reasonCode === null) throw new Error("a notice without its claim");
  const caseId = tx.newId();
  const row = { caseId, noticeId: notice.id, listingId: offered.listingId, createdAt: tx.now };
  await tx.db.insertInto("publicNoticeCases").values(row).execute();
  const listing = await openListing(tx, offered);
  const finding = nothingFound(brand.name);
  const exposure = exposureOf(body);
  const accepted = acceptPublicNotice({
    at: tx.now,
    actor: caseActor(actor),
    begins: {
      ...offered,
      caseId,
      brandId: brand.id,
      assessmentId: null,
      finding,
      fingerprint: findingFingerprint(finding, body),
      risk: finding.risk,
      exposure: exposure.amount,
      exposureCurrency: exposure.currency,
    },
    notice: {
      id: notice.id,
      reference: referenceOf(notice.id),
      rightKind,
      rightNumber: notice.rightNumber,
      reasonCode: reasonCode as ReasonCode,
    },
    mode: listing.mode,
    contest: contestTime(listing, { kind: rightKind, territories: [] }, tx.now),
    ids: {
      decision: tx.newId(),
      restriction: tx.newId(),
      statement: tx.newId(),
      strike: tx.newId(),
    },
  });
  if (!accepted.ok) return refused(accepted.refusal);
  const state = await appendCaseEvents(tx, null, accepted.events);
  // The database looks now whether a person decided it, while this scope may still see the event.
  await sql`set constraints accepted_notice immediate`.execute(tx.db);
  await sql`set constraints accepted_notice deferred`.execute(tx.db);
  await tellMarketplace(context, tx, listing, state, "state");
  return done(undefined);
}

function wrong(detail: string) {
  return failed("invalid_request", "Correct what is listed under errors.", {
    parts: [{ pointer: "/listings", code: "unknown", detail }],
  });
}
