import type { RequestItem } from "../../api/requests.js";

/** What comes after a request in a queue: the one below it, at the end the one above, `null` when it is the only one. */
export function nextRequest(queue: readonly Pick<RequestItem, "id">[], id: string): string | null {
  const at = queue.findIndex((one) => one.id === id);
  if (at < 0) return queue[0]?.id ?? null;
  return (queue[at + 1] ?? queue[at - 1])?.id ?? null;
}

/** The neighbour in a queue, `step` lines away; `null` beyond its ends. */
export function neighbour(
  queue: readonly Pick<RequestItem, "id">[],
  id: string,
  step: 1 | -1,
): string | null {
  const at = queue.findIndex((one) => one.id === id);
  return at < 0 ? (queue[0]?.id ?? null) : (queue[at + step]?.id ?? null);
}
