import { DEFAULT_PICTURE_PLAN } from "@touchstone/interface";
import type { Look, ReferenceSet } from "@touchstone/runtime";
import { looksClosely } from "@touchstone/screening";
import type { Context } from "../context.js";
import { ObjectsFailure } from "../objects/objects-failure.js";
import type { ScreeningDesk } from "../screening/desk.js";
import { type MarketplaceRules, readMarketplaceRules } from "../screening/marketplace-rules.js";
import { type ClaimedLook, claimLooks, dueForAll, putOffLook } from "./claim-looks.js";
import type { LookingDesk, OpenGallery } from "./looking-desk.js";
import { type KnownLook, recordLook } from "./record-look.js";

const SCOPE = { role: "jobs", job: "looking" } as const;
/** Pictures taken in hand at once. */
const BATCH = 4;
/** After so long a picture is tried again that the object store could not give. */
const AWAY_SECONDS = 30;

/** What one worker keeps from step to step. */
export interface LookingState {
  /** Key of the references for which all pictures are looked at, or wait to be. */
  spread: string | undefined;
}

/** Looks at some of the pictures that wait. False when none does. */
export async function lookAtWaiting(
  context: Context,
  desk: ScreeningDesk,
  looking: LookingDesk,
  state: LookingState,
): Promise<boolean> {
  const { references } = await desk.rights();
  const gallery = await looking.gallery(references);
  const { key } = gallery.set;
  const claimed = await context.store.transaction(SCOPE, async (tx) => {
    if (state.spread !== key) await dueForAll(tx, key);
    const looks = await claimLooks(tx, BATCH);
    const marketplaces = looks.map(({ marketplaceId }) => marketplaceId);
    return { looks, rules: await readMarketplaceRules(tx, marketplaces) };
  });
  state.spread = key;
  await Promise.all(
    claimed.looks.map(async (one) => {
      try {
        const look = await lookAt({ context, looking, gallery }, one, claimed.rules);
        await context.store.transaction(SCOPE, (tx) => recordLook(tx, one, key, look));
      } catch (error) {
        if (!(error instanceof ObjectsFailure)) throw error;
        // No fault of the picture: it waits until the store is there again, and keeps no other waiting.
        context.log.warn({ err: error }, "a picture cannot be read now; it is looked at later");
        await context.store.transaction(SCOPE, (tx) => putOffLook(tx, one, AWAY_SECONDS));
      }
    }),
  );
  return claimed.looks.length > 0;
}

interface Means {
  readonly context: Context;
  readonly looking: LookingDesk;
  readonly gallery: OpenGallery;
}

async function lookAt(
  { context, looking, gallery }: Means,
  { object, lookedWith, marketplaceId, risk }: ClaimedLook,
  rules: ReadonlyMap<string, MarketplaceRules>,
): Promise<KnownLook> {
  const plan = rules.get(marketplaceId)?.policy.pictures ?? DEFAULT_PICTURE_PLAN;
  const closely = looksClosely({ findings: [{ risk }] }, object, plan);
  const known = await readKnown(context, object, gallery.set.key);
  if (known !== undefined && (known.closely || !closely)) return known;
  const before = lookedWith === null ? undefined : await readKnown(context, object, lookedWith);
  const added = lookedWith === null ? undefined : gallery.newSince(lookedWith);
  const bytes = await context.objects.get(object);
  if (bytes === null) return { closely: true, body: null };
  if (before?.closely === true && before.body !== null && added !== undefined)
    return addTo(before.body, { looking, gallery }, bytes, added);
  const looked = await looking.live.look(gallery.set, { bytes, depth: closely ? "full" : "cheap" });
  if (looked.ok) {
    const body = looking.flood.through(looked.look, context.clock());
    return { closely: looked.full, body, print: looked.print };
  }
  context.log.warn({ object, detail: looked.detail }, "a picture cannot be looked at");
  return { closely: true, body: null };
}

/** Looks for what is new alone, and forgets what shows rights that are there no more. */
async function addTo(
  before: Look,
  { looking, gallery }: Omit<Means, "context">,
  bytes: Uint8Array,
  added: ReferenceSet,
): Promise<KnownLook> {
  const kept = before.sightings.filter(({ rightId }) => gallery.rights.has(rightId));
  if (added.references.length === 0) return { closely: true, body: { ...before, sightings: kept } };
  const looked = await looking.live.look(added, { bytes, depth: "full", before });
  if (!looked.ok) return { closely: true, body: null };
  return { closely: true, body: { ...before, sightings: [...kept, ...looked.look.sightings] } };
}

async function readKnown(
  context: Context,
  object: string,
  gallery: string,
): Promise<KnownLook | undefined> {
  return context.store.transaction(SCOPE, (tx) =>
    tx.db
      .selectFrom("pictureLooks")
      .select(["closely", "body"])
      .where("object", "=", object)
      .where("gallery", "=", gallery)
      .executeTakeFirst(),
  );
}
