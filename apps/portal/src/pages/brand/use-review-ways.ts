import { useNavigate } from "@tanstack/react-router";
import type { RequestItem } from "../../api/requests.js";
import { nextRequest } from "./next-request.js";
import type { QueueSearch } from "./queue-search.js";

/** From a request to the others of its queue, and back to the queue as it was. */
export function useReviewWays(id: string, queue: readonly RequestItem[], search: QueueSearch) {
  const navigate = useNavigate();
  const back = () => void navigate({ to: "/brand", search });
  const to = (other: string | null) => {
    if (other === null) return;
    void navigate({
      to: "/brand/requests/$case",
      params: { case: other },
      search,
      replace: true,
    });
  };
  const toNext = () => {
    const next = nextRequest(queue, id);
    if (next === null || next === id) back();
    else to(next);
  };
  return { back, to, toNext };
}
