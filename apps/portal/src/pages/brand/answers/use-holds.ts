import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sendHeldNow, undoHeld } from "../../../api/answers.js";

/** Sends held answers now, or takes them back; everything that shows them is read again. */
export function useHolds(id: string, scope: "one" | "cluster") {
  const queries = useQueryClient();
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["requests"] }),
      queries.invalidateQueries({ queryKey: ["case"] }),
    ]);
  const sending = useMutation({ mutationFn: () => sendHeldNow(id, scope), onSettled });
  const undoing = useMutation({ mutationFn: () => undoHeld(id, scope), onSettled });
  return {
    send: () => sending.mutate(),
    undo: () => undoing.mutate(),
    busy: sending.isPending || undoing.isPending,
    error: sending.error ?? undoing.error,
  };
}
