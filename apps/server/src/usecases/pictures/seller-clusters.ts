import { contentHash } from "@touchstone/ledger";
import { sql } from "kysely";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Shelf } from "../../looking/shelf.js";
import { inOrder } from "../../screening/brand-rights.js";
import type { Tx } from "../../store/store.js";
import { Groups } from "./groups.js";

const SCOPE = { role: "jobs", job: "seller_clusters" } as const;
/** Pictures looked through at most, the newest first. */
const MOST = 200_000;
/** What more sellers show is a stock picture and says nothing of who they are. */
const STOCK_FROM = 7;
/** One photograph may be shared by chance. */
const LEAST_SHARED = 2;
/** Of the photographs of the one who shows fewer: sellers of the same goods meet in a few by themselves. */
const LEAST_SHARE = 0.25;
const PICTURES_SHOWN = 12;

export interface SellerCluster {
  /** The same sellers always have the same id. */
  readonly id: string;
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly sellers: { readonly id: string; readonly listings: number }[];
  readonly pictures: {
    readonly snapshot: string;
    readonly position: number;
    readonly sellers: number;
  }[];
  readonly sharedPictures: number;
}

interface Row {
  readonly object: string;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly seller: string;
  readonly listing: string;
  readonly snapshot: string;
  readonly position: number;
}

/**
 * Sellers of one marketplace who share photographs: at least two, and a good part of what one of them shows; each shown
 * by few sellers and none of a brand's own. The same pictures give the same clusters. It is a fact about pictures and accuses nobody.
 */
export async function sellerClusters(
  context: Context,
  shelf: Shelf,
): Promise<Result<{ readonly items: SellerCluster[]; readonly next: null }>> {
  const rows = await context.store.transaction(SCOPE, readShown);
  const twins = await shelf.use((album) => album.twins());
  const alike = new Groups<string>();
  for (const { object } of rows) alike.add(object);
  for (const [one, other] of twins) if (alike.has(one) && alike.has(other)) alike.join(one, other);
  return done({ items: clustersOf(rows, (object) => alike.of(object)), next: null });
}

async function readShown(tx: Tx): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select p.object, p.marketplace_id as marketplace, m.name as "marketplaceName",
      l.seller_id as seller, p.listing_id as listing, p.snapshot_id as snapshot, p.position
    from snapshot_pictures p
    join listings l on l.snapshot_id = p.snapshot_id and l.status = 'active'
    join marketplaces m on m.id = p.marketplace_id
    left join picture_looks k on k.object = p.object and k.gallery = p.looked_with
    where p.state = 'stored' and l.seller_id is not null
      and not coalesce(jsonb_path_exists(k.body, '$.sightings[*] ? (@.match == "photo_copy")'), false)
    order by p.snapshot_id desc, p.position limit ${MOST}`.execute(tx.db);
  return rows;
}

/** Clusters, the one with most sellers first. @param photographOf the same for pictures that look the same */
export function clustersOf(
  rows: readonly Row[],
  photographOf: (object: string) => string,
): SellerCluster[] {
  const shown = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.marketplace, photographOf(row.object)]);
    const known = shown.get(key);
    if (known === undefined) shown.set(key, [row]);
    else known.push(row);
  }
  const shared = [...shown.values()].filter((group) => {
    const sellers = new Set(group.map(({ seller }) => seller)).size;
    return sellers > 1 && sellers < STOCK_FROM;
  });
  const own = countOwn(shown.values());
  const linked = new Groups<string>();
  for (const [pair, times] of countPairs(shared)) {
    const [one, other] = JSON.parse(pair) as [string, string];
    const fewer = Math.min(own.get(one) ?? 0, own.get(other) ?? 0);
    if (times < LEAST_SHARED || times < LEAST_SHARE * fewer) continue;
    linked.add(one);
    linked.add(other);
    linked.join(one, other);
  }
  return [...linked.all()]
    .map((members) => clusterOf(new Set(members), rows, shared))
    .sort((a, b) => b.sellers.length - a.sellers.length || (a.id < b.id ? -1 : 1));
}

/** How many photographs each seller shows. */
function countOwn(shown: Iterable<readonly Row[]>): Map<string, number> {
  const own = new Map<string, number>();
  for (const group of shown)
    for (const seller of new Set(group.map(sellerKey))) own.set(seller, (own.get(seller) ?? 0) + 1);
  return own;
}

/** How many photographs each two sellers of a marketplace share. */
function countPairs(shared: readonly (readonly Row[])[]): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const group of shared) {
    const sellers = [...new Set(group.map(sellerKey))].sort(inOrder);
    for (const [index, one] of sellers.entries())
      for (const other of sellers.slice(index + 1)) {
        const pair = JSON.stringify([one, other]);
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
  }
  return pairs;
}

function clusterOf(
  members: ReadonlySet<string>,
  rows: readonly Row[],
  shared: readonly (readonly Row[])[],
): SellerCluster {
  const own = rows.filter((row) => members.has(sellerKey(row)));
  const listings = new Map<string, Set<string>>();
  for (const { seller, listing } of own) {
    const known = listings.get(seller);
    if (known === undefined) listings.set(seller, new Set([listing]));
    else known.add(listing);
  }
  const pictures = shared.flatMap((group) => {
    const ofMembers = group.filter((row) => members.has(sellerKey(row)));
    const sellers = new Set(ofMembers.map(({ seller }) => seller)).size;
    const [first] = ofMembers;
    return first === undefined || sellers < 2
      ? []
      : [{ snapshot: first.snapshot, position: first.position, sellers }];
  });
  const [first] = own;
  return {
    id: contentHash([...members].sort(inOrder)),
    marketplace: { id: first?.marketplace ?? "", name: first?.marketplaceName ?? "" },
    sellers: [...listings]
      .map(([id, of]) => ({ id, listings: of.size }))
      .sort((a, b) => b.listings - a.listings || (a.id < b.id ? -1 : 1)),
    pictures: pictures.sort((a, b) => b.sellers - a.sellers).slice(0, PICTURES_SHOWN),
    sharedPictures: pictures.length,
  };
}

function sellerKey({ marketplace, seller }: Row): string {
  return JSON.stringify([marketplace, seller]);
}
