import type { QueueFilter } from "../../api/requests.js";
import type { QueueSearch } from "./queue-search.js";

/** What the API is asked for, when the address says this. Without a state it answers with what waits. */
export function queueFilter({ q, marketplace, sort, show }: QueueSearch): QueueFilter {
  return { q, marketplace, sort, state: show === "answered" ? ["answered"] : undefined };
}
