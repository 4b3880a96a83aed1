import { type Part, preflightNotice } from "@touchstone/casework";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type Caution, cautionsOf } from "./cautions-of.js";
import { groundsOf, lately } from "./grounds-of.js";
import type { NoticeBatch } from "./notice-batch.js";
import { type ItemFacts, readFacts } from "./read-facts.js";
import { resolveItems } from "./resolve-items.js";
import { senderOf } from "./sender-of.js";

/** What would become of one item if it were sent now. `index` counts from 0. */
export interface ItemPreflight {
  readonly index: number;
  readonly line: number | null;
  readonly marketplace: string | null;
  readonly listing: string | null;
  readonly title: string | null;
  readonly missing: readonly Part[];
  readonly weaknesses: readonly Part[];
  readonly cautions: readonly Caution[];
  /** Why it would wait for the operator; none: it would take effect at once. */
  readonly grounds: readonly string[];
  /** Whether it answers a request that is open. */
  readonly answersRequest: boolean;
}

export interface BatchPreflight {
  readonly refused: number;
  readonly items: readonly ItemPreflight[];
}

/** Tells what would be refused, by the rules that refuse it, and keeps nothing. */
export function preflightNotices(
  context: Context,
  actor: MemberActor,
  batch: NoticeBatch,
): Promise<Result<BatchPreflight>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const sender = await senderOf(tx, actor, batch);
    if (!sender.ok) return sender;
    await tx.actAs({ role: "jobs", job: "notices" });
    const resolved = await resolveItems(tx, batch);
    const found = await readFacts(tx, { items: resolved, sender: sender.value });
    const seen = new Set<string>();
    const store = lately(tx, sender.value.organisation.id);
    const ahead = takenBefore();
    const items: ItemPreflight[] = [];
    for (const [index, one] of found.entries()) {
      const item = resolved[index];
      const { missing, weaknesses } = preflightNotice(one.facts);
      const twice = twiceIn(seen, item);
      const codes = weaknesses.map(({ code }) => code);
      const refused = [...missing, ...twice];
      // Whoever only has not signed yet wants to know what comes of it then.
      const passes = refused.every(({ pointer }) => pointer === "/declarationId");
      items.push({
        index,
        line: item?.sent.line ?? null,
        marketplace: item?.marketplaceId ?? null,
        listing: item?.listingId ?? null,
        title: one.listing?.body.title ?? null,
        missing: refused,
        weaknesses,
        cautions: cautionsOf(one),
        grounds: passes ? await groundsOf(one, store, codes, ahead.of(one)) : [],
        answersRequest: passes && one.earlier.openRequestId !== null,
      });
    }
    const refused = items.filter(({ missing }) => missing.length > 0).length;
    return done({ refused, items });
  });
}

/** How many of a batch would be taken before an item, of its account and against its seller. */
function takenBefore() {
  const taken = new Map<string, number>();
  const next = (key: string) => {
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before;
  };
  return {
    of({ marketplace, listing }: ItemFacts) {
      const ofAccount = next(JSON.stringify([marketplace?.id]));
      return {
        ofAccount,
        againstSeller: next(JSON.stringify([marketplace?.id, listing?.sellerId])),
      };
    },
  };
}

/** The same listing for the same reason in one batch: the second one is refused. */
function twiceIn(
  seen: Set<string>,
  item:
    | { marketplaceId: string | null; listingId: string | null; reasonCode: string | null }
    | undefined,
): Part[] {
  if (item === undefined || item.listingId === null) return [];
  const key = JSON.stringify([item.marketplaceId, item.listingId, item.reasonCode]);
  if (seen.has(key)) {
    return [
      {
        pointer: "/listing",
        code: "twice_in_batch",
        detail: "This listing stands in the batch before, for the same reason. Leave it out here.",
      },
    ];
  }
  seen.add(key);
  return [];
}
