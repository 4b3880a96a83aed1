import type { Context } from "../../context.js";
import { waitAfter } from "../../pictures/back-off.js";
import type { FetchedPicture } from "../../pictures/fetch-picture.js";
import { type ClaimedPicture, PICTURES_SCOPE } from "./claim-pictures.js";

const GIVEN_BACK_MS = 30_000;

/** Writes down what came of a try. Whoever lost its lease meanwhile changes nothing that is settled. */
export async function recordPicture(
  context: Context,
  picture: ClaimedPicture,
  fetched: FetchedPicture,
): Promise<void> {
  const wait = fetched.state === "try_again" ? waitAfter(picture.attempts) : null;
  await context.store.transaction(PICTURES_SCOPE, async (tx) => {
    const lookDue = fetched.state === "stored";
    const nextAttemptAt = wait === null ? null : new Date(Date.parse(tx.now) + wait).toISOString();
    await tx.db
      .updateTable("snapshotPictures")
      .set({ ...columnsOf(fetched, nextAttemptAt), leaseUntil: null, nextAttemptAt, lookDue })
      .where("snapshotId", "=", picture.snapshotId)
      .where("position", "=", picture.position)
      .where("state", "=", "waiting")
      .execute();
    if (lookDue) tx.signal("looking");
  });
}

function columnsOf(fetched: FetchedPicture, nextAttemptAt: string | null) {
  if (fetched.state === "stored") return { ...fetched, detail: null };
  if (fetched.state !== "try_again") return fetched;
  const state = nextAttemptAt === null ? "unavailable" : "waiting";
  return { state, detail: fetched.detail };
}

/** After a failure of ours: the try does not count, and comes again in a while. */
export async function giveBackPicture(context: Context, picture: ClaimedPicture): Promise<void> {
  await context.store.transaction(PICTURES_SCOPE, (tx) =>
    tx.db
      .updateTable("snapshotPictures")
      .set({
        attempts: picture.attempts - 1,
        leaseUntil: null,
        nextAttemptAt: new Date(Date.parse(tx.now) + GIVEN_BACK_MS).toISOString(),
      })
      .where("snapshotId", "=", picture.snapshotId)
      .where("position", "=", picture.position)
      .where("state", "=", "waiting")
      .execute(),
  );
}
