import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { moveRequest, type RequestDetail } from "../../api/requests.js";

/** Notes that a request was looked at, once, by somebody who answers. That it could not be noted harms nobody. */
export function useOpened({ id, requestState, allowed }: RequestDetail, decides: boolean): void {
  const queries = useQueryClient();
  const due = decides && requestState === "delivered" && allowed.moves.includes("open");
  useEffect(() => {
    if (!due) return;
    moveRequest(id, { move: "open" })
      .then(() => queries.invalidateQueries({ queryKey: ["case", id] }))
      .catch(() => undefined);
  }, [due, id, queries]);
}
