import type { Context } from "../context.js";
import type { Instant } from "../store/tables.js";

/** How exact it is known when a session was used last. */
const NOTE_EVERY_MS = 60_000;

/** Not waited for: the request goes on, and a use that is not noted is noted by the next one. */
export function noteSeen(context: Context, sessionId: string, lastSeen: Instant): void {
  const seen = context.clock();
  if (seen - Date.parse(lastSeen) < NOTE_EVERY_MS) return;
  // When the request came, not when it is written down.
  const lastSeenAt = new Date(seen).toISOString();
  context.store
    .transaction(
      { role: "auth" },
      (tx) =>
        tx.db
          .updateTable("authSessions")
          .set({ lastSeenAt })
          .where("id", "=", sessionId)
          .where((eb) => eb.or([eb("lastSeenAt", "is", null), eb("lastSeenAt", "<", lastSeenAt)]))
          .execute(),
      "bulk",
    )
    .catch((error: unknown) => {
      context.log.warn({ err: error }, "the use of a session was not noted");
    });
}
