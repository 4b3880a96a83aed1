import { type Part, preflightNotice } from "@touchstone/casework";
import type { Listing } from "@touchstone/interface";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { KeptEvidence } from "../../store/notice-tables.js";
import { picturesOf } from "../requests/pictures-of.js";
import { caseOf, findItem } from "./find-item.js";
import { readFacts } from "./read-facts.js";
import { type ItemView, itemsSeenBy, withWords } from "./read-items.js";
import { readStoredItem } from "./read-stored-item.js";
import { readWords } from "./words-of.js";

/** A notice with everything that its reviewer decides on. */
export interface ReviewFile extends ItemView {
  readonly brand: { readonly id: string; readonly name: string };
  /** What pre-flight says now: the sender saw what it said then. */
  readonly now: { readonly missing: readonly Part[]; readonly weaknesses: readonly Part[] };
  readonly right: {
    readonly id: string;
    readonly kind: string;
    readonly text: string | null;
    readonly number: string | null;
    readonly territories: readonly string[];
    readonly since: string | null;
    readonly verifiedAt: string | null;
  } | null;
  readonly evidence: readonly KeptEvidence[];
  readonly snapshot: {
    readonly id: string;
    readonly createdAt: string;
    readonly body: Listing;
  } | null;
  readonly pictures: Awaited<ReturnType<typeof picturesOf>>;
  readonly firstSeenAt: string | null;
}

export function readReview(
  context: Context,
  actor: MemberActor,
  itemId: string,
): Promise<Result<ReviewFile>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const item = await findItem(tx, actor, { item: itemId });
    if (!item.ok) return item;
    const rows = await itemsSeenBy(tx, actor)
      .select("c.snapshotId")
      .where("i.id", "=", itemId)
      .execute();
    const [view] = await withWords(tx, rows);
    const snapshotId = rows[0]?.snapshotId ?? null;
    const snapshot =
      snapshotId === null
        ? undefined
        : await tx.db
            .selectFrom("snapshots")
            .select(["id", "createdAt", "body"])
            .where("id", "=", snapshotId)
            .executeTakeFirst();
    const pictures = snapshotId === null ? [] : await picturesOf(tx, snapshotId);
    await tx.actAs({ role: "jobs", job: "notices" });
    const stored = await readStoredItem(tx, itemId);
    if (stored === undefined || view === undefined) {
      return failed("not_found", "There is no such notice.");
    }
    const said = (await readWords(tx, [stored.commentRef])).get(stored.commentRef ?? "");
    const [found] = await readFacts(tx, {
      items: [stored.noticed],
      sender: stored.sender,
      ...exceptOf(caseOf(item.value)),
    });
    if (found === undefined) throw new Error("an item without its facts");
    const { right } = found;
    return done({
      ...view,
      // What was said of all items counts for each that has no words of its own: as for the pre-flight.
      comment: said?.text ?? null,
      brand: { id: item.value.brandId, name: found.brandName },
      now: preflightNotice(found.facts),
      right: right && {
        id: right.id,
        kind: right.kind,
        text: right.text,
        number: right.number,
        territories: right.territories,
        since: right.since ?? null,
        verifiedAt: right.verifiedAt,
      },
      evidence: stored.noticed.evidence,
      snapshot: snapshot ?? null,
      pictures,
      firstSeenAt: found.listing?.firstSeenAt ?? null,
    });
  });
}

function exceptOf(place: { readonly caseId: string } | null) {
  return place === null ? {} : { except: place.caseId };
}
