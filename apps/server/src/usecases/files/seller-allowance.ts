import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type FileOwner, ownerScope } from "./file-owner.js";

const DAY_MS = 24 * 3_600_000;
/** Bytes that one seller may upload in a day. Sellers come by a link and have no account that could be closed. */
const BYTES_A_DAY = 200 * 1024 * 1024;

/** Whether the owner may upload so many bytes more today. */
export async function withinAllowance(
  context: Context,
  owner: FileOwner,
  bytes: number,
): Promise<Result<void>> {
  if (owner.kind !== "seller") return done(undefined);
  const used = await context.store.transaction(ownerScope(owner), (tx) =>
    tx.db
      .selectFrom("files")
      .select((from) => from.fn.sum<string | null>("size").as("bytes"))
      .where("createdAt", ">", new Date(Date.parse(tx.now) - DAY_MS).toISOString())
      .executeTakeFirst(),
  );
  if (Number(used?.bytes ?? 0) + bytes <= BYTES_A_DAY) return done(undefined);
  return failed("rate_limited", "You have uploaded as much as a day allows. Come again tomorrow.", {
    retryAfter: DAY_MS / 1_000,
  });
}
