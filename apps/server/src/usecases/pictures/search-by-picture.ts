import type { FoundPicture } from "@touchstone/runtime";
import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Shelf } from "../../looking/shelf.js";
import type { Tx } from "../../store/store.js";

export interface PictureHit {
  readonly marketplace: { readonly id: string; readonly name: string };
  readonly listing: { readonly id: string; readonly title: string };
  readonly seller: { readonly id: string } | null;
  readonly picture: { readonly snapshot: string; readonly position: number };
  readonly confidence: number;
  readonly mirrored: boolean;
  readonly rotated: number;
  /** In pixels of the upright picture of the listing, and the same corners in the one that was sent. */
  readonly region: [number, number][];
  readonly queryRegion: [number, number][];
  /** A case of the listing, the newest. */
  readonly caseId: string | null;
}

export interface PictureSearch {
  /** How many pictures were looked through. */
  readonly looked: number;
  readonly matches: PictureHit[];
}

/** Pictures found at most; each may stand in several listings. */
const MOST_PICTURES = 100;
const MOST_HITS = 200;

/** Which active listings show a picture, or part of it. */
export async function searchByPicture(
  context: Context,
  shelf: Shelf,
  actor: MemberActor,
  bytes: Uint8Array,
): Promise<Result<PictureSearch>> {
  const found = await shelf.use((album) => album.find(bytes));
  if (!found.ok) {
    return failed("invalid_request", "Send a picture that can be read.", {
      parts: [{ pointer: "", detail: found.detail }],
    });
  }
  const pictures = found.pictures.slice(0, MOST_PICTURES);
  const matches = await context.store.transaction(memberScope(actor), (tx) =>
    readHits(tx, pictures),
  );
  return done({ looked: shelf.size, matches });
}

interface Row {
  readonly object: string;
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly listing: string;
  readonly title: string | null;
  readonly seller: string | null;
  readonly snapshot: string;
  readonly position: number;
  readonly width: number;
  readonly height: number;
  readonly caseId: string | null;
}

async function readHits(tx: Tx, pictures: readonly FoundPicture[]): Promise<PictureHit[]> {
  if (pictures.length === 0) return [];
  const byObject = new Map(pictures.map((picture) => [picture.object, picture]));
  const { rows } = await sql<Row>`
    select p.object, p.marketplace_id as marketplace, m.name as "marketplaceName",
      p.listing_id as listing, l.body ->> 'title' as title, l.seller_id as seller,
      p.snapshot_id as snapshot, p.position, p.width, p.height,
      (select c.id from case_for_operator c where c.marketplace_id = p.marketplace_id
        and c.listing_id = p.listing_id order by c.id desc limit 1) as "caseId"
    from snapshot_pictures p
    join listings l on l.snapshot_id = p.snapshot_id and l.status = 'active'
    join marketplaces m on m.id = p.marketplace_id
    where p.object = any(${[...byObject.keys()]}::text[]) and p.state = 'stored'
    order by p.marketplace_id, p.listing_id, p.position limit ${MOST_HITS}`.execute(tx.db);
  return rows
    .flatMap((row) => {
      const picture = byObject.get(row.object);
      return picture === undefined ? [] : [hit(row, picture)];
    })
    .sort((a, b) => b.confidence - a.confidence);
}

function hit(row: Row, picture: FoundPicture): PictureHit {
  const { confidence, mirrored, rotated, queryRegion } = picture;
  const scale = picture.longestSide / Math.max(row.width, row.height);
  return {
    marketplace: { id: row.marketplace, name: row.marketplaceName },
    listing: { id: row.listing, title: row.title ?? row.listing },
    seller: row.seller === null ? null : { id: row.seller },
    picture: { snapshot: row.snapshot, position: row.position },
    confidence,
    mirrored,
    rotated,
    region: picture.region.map(([x, y]): [number, number] => [
      Math.round((x / scale) * 10) / 10,
      Math.round((y / scale) * 10) / 10,
    ]),
    queryRegion,
    caseId: row.caseId,
  };
}
