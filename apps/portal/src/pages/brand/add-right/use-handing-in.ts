import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { handInNewRight, type NewRight } from "../../../api/rights.js";

/** Puts a right in and hands it in. Sent once more after a failure, it is still one right. */
export function useHandingIn(onTaken: () => void) {
  const queries = useQueryClient();
  const last = useRef({ sent: "", once: "" });
  return useMutation({
    mutationFn: (right: NewRight) => {
      const sent = JSON.stringify(right);
      // What was changed meanwhile is another right to the server.
      if (last.current.sent !== sent) last.current = { sent, once: crypto.randomUUID() };
      return handInNewRight(right, last.current.once);
    },
    onSuccess: onTaken,
    // A right that was put in and not handed in is in the list, too.
    onSettled: () => queries.invalidateQueries({ queryKey: ["rights"] }),
  });
}
