import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { undoHeld } from "../../api/answers.js";
import {
  type GivenAnswer,
  type RequestDetail,
  sendAnswer,
  undoAnswer,
} from "../../api/requests.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { noteAnswered, noteUndone, useSitting } from "./sitting.js";
import { useAnsweredToast } from "./use-answered-toast.js";

/** Gives answers and takes them back; after one was given, the next request is shown. */
export function useAnswering(request: RequestDetail, toNext: () => void) {
  const queries = useQueryClient();
  const sitting = useSitting();
  // One try, however often it is sent: a lost answer to it must not count twice.
  const once = useRef(crypto.randomUUID());
  const refresh = (id: string) =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["requests"] }),
      queries.invalidateQueries({ queryKey: ["case", id] }),
    ]);
  const undoing = useMutation({
    mutationFn: ({ id, cluster = false }: { id: string; cluster?: boolean | undefined }) =>
      cluster ? undoHeld(id, "cluster") : undoAnswer(id),
    onSuccess: (_, { id }) => {
      noteUndone(id);
      return refresh(id);
    },
  });
  const toast = useAnsweredToast((id, cluster) => undoing.mutate({ id, cluster }));
  const giving = useMutation({
    mutationFn: (given: GivenAnswer) => sendAnswer(request.id, given, once.current),
    onSuccess: (_, { answer, cluster = false }) => {
      const { title } = request.snapshot.body;
      const answered = { id: request.id, title, answer, cluster };
      noteAnswered(answered);
      toast(answered);
      void refresh(request.id);
      toNext();
    },
    onError: () => {
      // What was refused is mended and sent as another try.
      once.current = crypto.randomUUID();
    },
  });
  const error = giving.error ?? undoing.error;
  return {
    sending: giving.isPending || undoing.isPending,
    problem: error === null ? null : <ProblemAlert error={error} />,
    give: (given: GivenAnswer) => giving.mutate(given),
    undo: () => undoing.mutate({ id: request.id }),
    undoLast: () => {
      const last = request.allowed.undo ? request : sitting.answered.at(-1);
      if (last === undefined) return;
      undoing.mutate({ id: last.id, cluster: "cluster" in last && last.cluster === true });
    },
  };
}
