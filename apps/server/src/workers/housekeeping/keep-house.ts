import type { Context } from "../../context.js";
import { removePast } from "./remove-past.js";
import { RETENTION_RULES } from "./retention-rules.js";

/**
 * Removes a batch of what is past its time from each table. A table where it fails keeps no other waiting.
 *
 * @returns whether there may be more
 */
export async function keepHouse(
  context: Pick<Context, "store" | "log">,
  batch: number,
): Promise<boolean> {
  let more = false;
  for (const rule of RETENTION_RULES) {
    try {
      const rows = await removePast(context.store, rule, batch);
      if (rows > 0) context.log.debug({ table: rule.table, rows }, "past its time, removed");
      more ||= rows === batch;
    } catch (error) {
      context.log.error({ err: error, table: rule.table }, "what is past its time could not go");
    }
  }
  return more;
}
