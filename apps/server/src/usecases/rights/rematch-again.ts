import { rightCounts } from "@touchstone/casework";
import type { Tx } from "../../store/store.js";
import { startRematch } from "../rematches/start-rematch.js";
import type { LockedRight } from "./lock-right.js";

/** What was listed while a right did not count is matched against it once it counts again. */
export async function rematchAgain(
  tx: Tx,
  before: LockedRight,
  after: { readonly state: string },
): Promise<void> {
  const again = !rightCounts(before.state) && rightCounts(after.state);
  if (again && before.identityState === "confirmed") await startRematch(tx, before);
}
