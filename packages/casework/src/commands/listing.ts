import { SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { type Moved, moved } from "./moved.js";

/** The listing is another one now. The case goes on: the snapshot that was judged stands. */
export function noteListingChanged(
  _state: CaseState,
  {
    at,
    snapshotId,
    revision,
  }: { readonly at: string; readonly snapshotId: string; readonly revision: number | null },
): Moved {
  return moved({ type: "listing_changed", at, actor: SYSTEM, data: { snapshotId, revision } });
}

/** The listing is gone from its marketplace. The case goes on; hearing it again adds nothing. */
export function noteListingEnded(state: CaseState, { at }: { readonly at: string }): Moved {
  if (state.listingEnded) return moved();
  return moved({ type: "listing_ended", at, actor: SYSTEM, data: {} });
}
