import { sql } from "kysely";
import type { Tx } from "../store/store.js";
import type { Instant } from "../store/tables.js";

/** After so long the work of a process that died is taken up by another. */
const LEASE_MS = 60_000;

/**
 * One pass over the stored listings for one brand. Rights that were verified while it waited share it: each
 * has a row of its own, and all rows of a pass tell of the same progress.
 */
export interface Pass {
  readonly brandId: string;
  readonly startedAt: Instant;
  /** The last listing that is done; two empty strings at the start. */
  readonly after: { readonly marketplace: string; readonly listing: string };
}

/** Takes the oldest pass that nobody has in hand, or begins one. */
export async function claimPass(tx: Tx): Promise<Pass | null> {
  const open = await tx.db
    .selectFrom("rematches")
    .select(["brandId", "state", "startedAt", "cursorMarketplace", "cursorListing"])
    .where("state", "in", ["waiting", "running"])
    .where((of) => of.or([of("leaseUntil", "is", null), of("leaseUntil", "<=", tx.now)]))
    .orderBy("createdAt")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (open === undefined) return null;
  const pass =
    open.state === "running" && open.startedAt !== null
      ? {
          brandId: open.brandId,
          startedAt: open.startedAt,
          after: { marketplace: open.cursorMarketplace, listing: open.cursorListing },
        }
      : await beginPass(tx, open.brandId);
  const leaseUntil = new Date(Date.parse(tx.now) + LEASE_MS).toISOString();
  await ofPass(tx, pass).set({ leaseUntil }).execute();
  return pass;
}

async function beginPass(tx: Tx, brandId: string): Promise<Pass> {
  const { total } = await tx.db
    .selectFrom("listings")
    .select((of) => of.fn.countAll<number>().as("total"))
    .where("status", "=", "active")
    .executeTakeFirstOrThrow();
  await tx.db
    .updateTable("rematches")
    .set({ state: "running", startedAt: tx.now, total: Number(total) })
    .where("brandId", "=", brandId)
    .where("state", "=", "waiting")
    .execute();
  return { brandId, startedAt: tx.now, after: { marketplace: "", listing: "" } };
}

/** Whether anybody still wants the pass; its rows stay locked until the transaction ends. */
export async function isWanted(tx: Tx, pass: Pass): Promise<boolean> {
  const rows = await tx.db
    .selectFrom("rematches")
    .select("id")
    .where("brandId", "=", pass.brandId)
    .where("startedAt", "=", pass.startedAt)
    .where("state", "=", "running")
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.length > 0;
}

export async function addFound(tx: Tx, pass: Pass, found: number): Promise<void> {
  if (found === 0) return;
  await ofPass(tx, pass)
    .set({ found: sql<number>`found + ${found}::int` })
    .execute();
}

/** Notes a page as done, gives the pass back, and ends it after its last page. */
export async function advancePass(
  tx: Tx,
  pass: Pass,
  page: { readonly listings: number; readonly last: Pass["after"] | null; readonly ended: boolean },
): Promise<void> {
  await ofPass(tx, pass)
    .set({
      done: sql<number>`done + ${page.listings}::int`,
      // More may have been listed since it began.
      total: sql<number>`greatest(total, done + ${page.listings}::int)`,
      leaseUntil: null,
      ...(page.last && {
        cursorMarketplace: page.last.marketplace,
        cursorListing: page.last.listing,
      }),
      ...(page.ended && { state: "done", finishedAt: tx.now }),
    })
    .execute();
}

function ofPass(tx: Tx, pass: Pass) {
  return tx.db
    .updateTable("rematches")
    .where("brandId", "=", pass.brandId)
    .where("startedAt", "=", pass.startedAt)
    .where("state", "=", "running");
}
