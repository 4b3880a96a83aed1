import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { Problem } from "../../api/problem.js";
import { type Contest, contestRemoval } from "../../api/seller.js";

/** Sends a contest; a lost answer to it must not make it count twice. */
export function useContesting(id: string, onSent: () => void) {
  const queries = useQueryClient();
  const once = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (contest: Contest) => contestRemoval(id, contest, once.current),
    onSuccess: async () => {
      onSent();
      void queries.invalidateQueries({ queryKey: ["cases"] });
      await queries.invalidateQueries({ queryKey: ["case", id] });
      // The form is gone: what was said about it stands at the top.
      requestAnimationFrame(() => document.getElementById("decided")?.focus());
    },
    onError: (error) => {
      // What the server refused is mended and sent as another try.
      if (error instanceof Problem && error.status >= 400) once.current = crypto.randomUUID();
    },
  });
}
