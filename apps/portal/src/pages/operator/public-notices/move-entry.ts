export type NoticeMoveName = "question" | "brand" | "forward" | "decide";

/** What stands in the dialog of a move. */
export interface MoveEntry {
  readonly text: string;
  readonly brandId: string | null;
  readonly listingId: string;
  readonly outcome: "restricted" | "no_action" | null;
  /** Ids of the listings to restrict. */
  readonly listings: readonly string[];
}
