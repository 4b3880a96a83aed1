import { randomBytes } from "node:crypto";
import type { Listing } from "@touchstone/interface";
import { contentHash } from "@touchstone/ledger";
import { sql } from "kysely";
import { withoutName } from "../../intake/snapshot-body.js";
import type { Tx } from "../../store/store.js";
import type { NewSnapshot } from "./plan-listing.js";

/** Names of sellers are kept as long as a seller may dispute what was decided, and then erased. */
const NAME_KEPT_YEARS = 2;

/** Writes versions of listings for keeping, their sellers' names apart from them, and what pictures they show. */
export async function writeSnapshots(
  tx: Tx,
  marketplace: string,
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  if (snapshots.length === 0) return;
  const kept = snapshots.map((snapshot) => keep(tx, snapshot));
  await sql`
    insert into snapshots (id, marketplace_id, listing_id, revision, seller_id, hash, body,
      personal_id, created_at)
    select id, ${marketplace}, listing, revision, seller, hash, body, personal, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(kept.map(({ row }) => row))}::jsonb) as r(id uuid,
      listing text, revision bigint, seller text, hash text, body jsonb, personal uuid)`.execute(
    tx.db,
  );
  await writeNames(
    tx,
    marketplace,
    kept.flatMap(({ name }) => name ?? []),
  );
  await writePictures(tx, marketplace, snapshots);
}

function keep(tx: Tx, { id, revision, incoming: { listing } }: NewSnapshot) {
  const name = listing.seller?.name;
  const salt = randomBytes(16).toString("base64url");
  const body = withoutName(listing, salt);
  const personal = name === undefined ? null : tx.newId();
  const seller = listing.seller?.id ?? null;
  const hash = contentHash(body);
  return {
    row: { id, listing: listing.id, revision, seller, hash, body, personal },
    name: personal && { id: personal, listing: listing.id, seller, body: { name, salt } },
  };
}

type KeptName = NonNullable<ReturnType<typeof keep>["name"]>;

async function writeNames(tx: Tx, marketplace: string, names: readonly KeptName[]): Promise<void> {
  if (names.length === 0) return;
  await sql`
    insert into personal_data (id, kind, marketplace_id, listing_id, seller_id, body,
      retain_until, created_at)
    select id, 'seller_name', ${marketplace}, listing, seller, body,
      ${tx.now}::timestamptz + make_interval(years => ${NAME_KEPT_YEARS}), ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb)
      as r(id uuid, listing text, seller text, body jsonb)`.execute(tx.db);
}

async function writePictures(
  tx: Tx,
  marketplace: string,
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  const pictures = snapshots.flatMap(({ id, incoming: { listing } }) => picturesOf(id, listing));
  if (pictures.length === 0) return;
  await sql`
    insert into snapshot_pictures (snapshot_id, position, marketplace_id, listing_id, url, state,
      detail, next_attempt_at)
    select snapshot, position, ${marketplace}, listing, url, state, detail,
      case state when 'waiting' then ${tx.now}::timestamptz end
    from jsonb_to_recordset(${JSON.stringify(pictures)}::jsonb) as r(snapshot uuid,
      position int, listing text, url text, state text, detail text)`.execute(tx.db);
  tx.signal("pictures");
}

function picturesOf(snapshot: string, { id, images = [] }: Listing) {
  return images.map((url, position) => {
    const fetchable = /^https?:\/\//i.test(url) && URL.canParse(url);
    const state = fetchable ? "waiting" : "unavailable";
    const detail = fetchable ? null : "only http and https addresses are fetched";
    return { snapshot, position, listing: id, url, state, detail };
  });
}
