import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type DeskEntry, enterAtDesk } from "../../../api/contests.js";
import { Problem } from "../../../api/problem.js";

/** Enters what a court, an authority or a body says; sent twice, it counts once. */
export function useEntering(caseId: string, onEntered: () => void) {
  const queries = useQueryClient();
  const once = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (entry: DeskEntry) => enterAtDesk(caseId, entry, once.current),
    onSuccess: async () => {
      onEntered();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["case", caseId] }),
        queries.invalidateQueries({ queryKey: ["contests"] }),
      ]);
    },
    onError: (error) => {
      // What the server refused is mended and sent as another try.
      if (error instanceof Problem && error.status >= 400) once.current = crypto.randomUUID();
    },
  });
}
