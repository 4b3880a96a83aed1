import {
  applyEvent,
  type CaseEvent,
  type CaseState,
  closeReupload,
  isAudited,
  isNotice,
  queueRequest,
  titleShape,
} from "@touchstone/casework";
import type { AnswerCode, ReasonCode } from "@touchstone/interface";
import { sql } from "kysely";
import type { Context } from "../context.js";
import type { Tx } from "../store/store.js";
import { contestTime } from "../usecases/cases/contest-time.js";
import { readOpenListing } from "../usecases/cases/open-listing.js";
import { appendCaseEvents } from "../usecases/cases/store-case.js";
import { tellMarketplace } from "../usecases/cases/tell-marketplace.js";
import { mayActFor } from "../usecases/organisations/may-act-for.js";
import { declarationFacts, rightFacts } from "../usecases/requests/notice-facts.js";
import { ownPictures } from "../usecases/requests/own-pictures.js";
import { fallsSince } from "../usecases/rules/falls-since.js";
import { REUPLOAD } from "../usecases/rules/rule-rows.js";
import { vaultLane } from "../usecases/vault/vault-lane.js";
import { deliverCase } from "./deliver-case.js";

/**
 * Closes a re-upload of what its brand confirmed, where the rule is licensed for this marketplace and kind of right and
 * the first decision stands. Gives back `null` where the brand has to be asked. A share of what is closed is put to its
 * brand all the same, which does not know. The listing is held; scope jobs.
 *
 * @param queued what the case begins with
 */
export async function closeKnown(
  context: Context,
  tx: Tx,
  queued: readonly CaseEvent[],
): Promise<{ readonly audited: boolean } | null> {
  const begun = queued.reduce<CaseState | null>(applyEvent, null);
  if (begun === null || !isNotice(begun.earlier?.answer ?? "cannot_tell")) return null;
  const licences = await licencesOf(tx, begun.marketplaceId);
  if (licences.length === 0) return null;
  const first = await firstNotice(tx, begun);
  if (first === null) return null;
  const right = await rightFacts(tx, first.rightId);
  const licence = licences.find(({ rightKind }) => rightKind === right?.kind);
  if (licence?.licenceId == null || !(await stillHolds(tx, licence.licenceId))) return null;
  if (!(await isKnownAgain(tx, begun, first))) return null;
  const listing = await readOpenListing(tx, begun);
  const { mode, territory } = listing;
  const { marketplaceId, listingId, sellerId, brandId } = begun;
  const { reasonCode } = first;
  const ids = { restriction: tx.newId(), statement: tx.newId(), strike: tx.newId() };
  const about = { marketplaceId, listingId, sellerId, brandId, reasonCode, at: tx.now };
  const scope = { rightId: first.rightId, territory };
  const acting = await mayActFor(tx, first, brandId, "answer", scope);
  const closed = closeReupload(begun, {
    at: tx.now,
    licence: { ...licence, id: licence.licenceId },
    mode,
    territory,
    brandName: first.brandName,
    contest: contestTime(listing, right, tx.now),
    lane: mode === "live" ? await vaultLane(tx, about) : null,
    authority: first.brandConfirmed && acting.ok,
    ids: { ...ids, decision: tx.newId() },
    first: {
      ...first,
      inForce: mode !== "live" || first.stands === "restrict",
      notice: {
        right,
        reasonCode,
        declaration: await declarationFacts(tx, first, first.declarationId),
        // What was said in words was said of another listing.
        commentRef: null,
      },
    },
  });
  if (!closed.ok) return null;
  const state = await appendCaseEvents(tx, null, [...queued, ...closed.events]);
  if (mode === "live") await tellMarketplace(context, tx, listing, state, "state");
  const audited = isAudited(begun.id, licence.auditShare);
  if (audited) await audit(tx, begun);
  return { audited };
}

async function licencesOf(tx: Tx, marketplaceId: string) {
  return tx.db
    .selectFrom("automationRules")
    .select(["marketplaceId", "rightKind", "licenceId", "auditShare"])
    .where("marketplaceId", "=", marketplaceId)
    .where("rule", "=", REUPLOAD)
    .where("state", "=", "licensed")
    .execute();
}

/** One fall is enough: it acts no more, also before it is demoted. */
async function stillHolds(tx: Tx, licenceId: string): Promise<boolean> {
  const { reversed, contradictedByAudit } = await fallsSince(tx, licenceId);
  return reversed + contradictedByAudit === 0;
}

interface FirstNotice {
  readonly answerId: string;
  readonly answer: AnswerCode;
  readonly answeredAt: string;
  readonly memberId: string;
  readonly organisation: { readonly id: string; readonly kind: "brand" | "agent" };
  readonly rightId: string;
  readonly reasonCode: ReasonCode;
  readonly declarationId: string;
  readonly brandName: string;
  readonly brandConfirmed: boolean;
  /** What it led to and what still stands uncontested. */
  readonly stands: "restrict" | "would_restrict";
  readonly snapshotId: string;
  readonly titleKey: string;
  readonly pictures: readonly string[];
}

/** What its brand said before; `null` where that is contested, lifted or not remembered any more. */
async function firstNotice(tx: Tx, { earlier }: CaseState): Promise<FirstNotice | null> {
  const { rows } = await sql<
    Omit<FirstNotice, "organisation"> & { orgId: string; orgKind: string }
  >`
    select a.id as answer_id, a.answer, a.answered_at, a.member_id, o.id as org_id, o.kind as org_kind,
      a.right_id, a.reason_code, a.declaration_id, b.name as brand_name,
      b.identity_state = 'confirmed' as brand_confirmed, c.decision as stands, c.snapshot_id,
      f.title_key, f.pictures
    from cases c
      join answer_fingerprints f on f.case_id = c.id
      join answers a on a.id = f.answer_id
      join organisations o on o.id = a.organisation_id
      join brands b on b.id = c.brand_id
    where c.id = ${earlier?.caseId ?? null} and a.right_id is not null
      and c.contest_state is distinct from 'open'
      and (c.decision = 'would_restrict' or c.decision = 'restrict' and c.restriction_state = 'active')
    order by a.answered_at desc limit 1`.execute(tx.db);
  const [row] = rows;
  if (row === undefined) return null;
  const { orgId, orgKind, ...first } = row;
  return { ...first, organisation: { id: orgId, kind: orgKind === "agent" ? "agent" : "brand" } };
}

/** By its title, or by a picture that still nobody else shows: who shows it may have changed since. */
async function isKnownAgain(tx: Tx, seen: CaseState, first: FirstNotice): Promise<boolean> {
  const { rows } = await sql<{ title: string; pictures: string[] }>`
    select s.body ->> 'title' as title, coalesce((
      select array_agg(p.object) from snapshot_pictures p
      where p.snapshot_id = s.id and p.object is not null), '{}') as pictures
    from snapshots s where s.id = ${seen.snapshotId}`.execute(tx.db);
  const [shown] = rows;
  if (shown === undefined) return false;
  if (first.titleKey !== "" && titleShape(shown.title) === first.titleKey) return true;
  const own = await ownPictures(tx, first.snapshotId, seen.brandId);
  return own.some((one) => first.pictures.includes(one) && shown.pictures.includes(one));
}

/** The same question as a request like any other: nothing says that a rule has answered it. */
async function audit(tx: Tx, closed: CaseState): Promise<void> {
  const { marketplaceId, listingId, brandId, sellerId, snapshotId, assessmentId } = closed;
  const { finding, fingerprint, risk, exposure, exposureCurrency } = closed;
  const place = { marketplaceId, listingId, brandId, sellerId, snapshotId, assessmentId };
  const asked = queueRequest({
    at: tx.now,
    ...place,
    ...{ finding, fingerprint, risk, exposure, exposureCurrency },
    caseId: tx.newId(),
    auditOf: closed.id,
  });
  if (!asked.ok) throw new Error(asked.refusal.detail);
  await deliverCase(tx, null, asked.events);
}
