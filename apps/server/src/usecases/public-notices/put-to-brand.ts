import { findingFingerprint, queueRequest } from "@touchstone/casework";
import type { Finding, Listing } from "@touchstone/interface";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { deliverCase } from "../../screening/deliver-case.js";
import { exposureOf } from "../../screening/exposure.js";
import type { Tx } from "../../store/store.js";
import { openListing } from "../cases/open-listing.js";
import { refused } from "../cases/refused.js";
import { appendCaseEvents } from "../cases/store-case.js";
import { queueFirstWaitingMail } from "../mail/queue-first-waiting-mail.js";
import type { SeenNotice } from "./desk-moves.js";
import { type LockedNotice, moveNotice } from "./move-notice.js";
import { nothingFound, offeredListing } from "./offered-listing.js";
import { onNotice } from "./on-notice.js";
import type { PublicNoticeView } from "./read-public-notice.js";

/**
 * Asks a brand of the house about the listing that a notice names, as screening would: only the brand can tell, and
 * only its own notice restricts anything. A request that waits already is joined.
 */
export function putToBrand(
  context: Context,
  actor: MemberActor,
  {
    brandId,
    listingId,
    ...seen
  }: SeenNotice & {
    readonly brandId: string;
    readonly listingId: string;
  },
): Promise<Result<PublicNoticeView>> {
  const scope = memberScope(actor);
  return onNotice(context, actor, seen, async (tx, notice) => {
    const about = await readAbout(tx, notice, brandId, listingId);
    if (!about.ok) return about;
    const asked = await ask(tx, about.value);
    if (!asked.ok) return asked;
    await tx.actAs(scope);
    return moveNotice(tx, notice, "put_to_brand", { caseId: asked.value, brandId });
  });
}

interface About {
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly brandId: string;
  readonly sellerId: string | null;
  readonly snapshotId: string;
  readonly body: Listing;
  readonly finding: Finding;
  readonly assessmentId: string | null;
}

async function readAbout(
  tx: Tx,
  { marketplaceId }: LockedNotice,
  brandId: string,
  listingId: string,
): Promise<Result<About>> {
  const brand = await tx.db
    .selectFrom("brands")
    .select(["name", "identityState"])
    .where("id", "=", brandId)
    .executeTakeFirst();
  if (brand === undefined || brand.identityState !== "confirmed") {
    return wrong("/brandId", "is no brand of this house whose identity is confirmed");
  }
  const listing = await offeredListing(tx, marketplaceId ?? "", listingId);
  if (listing === undefined) {
    return wrong("/listingId", "is no listing that this marketplace offers now");
  }
  const assessment = await tx.db
    .selectFrom("assessments")
    .select(["id", "body"])
    .where("snapshotId", "=", listing.snapshotId)
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
  const found = assessment?.body.findings.find((finding) => finding.brand === brand.name);
  return done({
    ...listing,
    brandId,
    finding: found ?? nothingFound(brand.name),
    assessmentId: found === undefined ? null : (assessment?.id ?? null),
  });
}

/** Gives back the case that asks. */
async function ask(tx: Tx, { body, ...about }: About): Promise<Result<string>> {
  const { mode } = await openListing(tx, about);
  const open = await tx.db
    .selectFrom("cases")
    .select("id")
    .where("marketplaceId", "=", about.marketplaceId)
    .where("listingId", "=", about.listingId)
    .where("brandId", "=", about.brandId)
    .where(sql<boolean>`request_state not in ('answered', 'recalled')`)
    .executeTakeFirst();
  if (open !== undefined) return done(open.id);
  const exposure = exposureOf(body);
  const caseId = tx.newId();
  const queued = queueRequest({
    ...about,
    at: tx.now,
    caseId,
    fingerprint: findingFingerprint(about.finding, body),
    risk: about.finding.risk,
    exposure: exposure.amount,
    exposureCurrency: exposure.currency,
  });
  if (!queued.ok) return refused(queued.refusal);
  // Who only observes asks nobody yet.
  if (mode === "observe") {
    await appendCaseEvents(tx, null, queued.events);
    return done(caseId);
  }
  await deliverCase(tx, null, queued.events);
  await tx.actAs({ role: "jobs", job: "public-notices" });
  await queueFirstWaitingMail(tx, { brandId: about.brandId });
  return done(caseId);
}

function wrong(pointer: string, detail: string) {
  return failed("invalid_request", "Correct what is listed under errors.", {
    parts: [{ pointer, code: "unknown", detail }],
  });
}
