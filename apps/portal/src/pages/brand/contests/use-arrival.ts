import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type BrandContest, readContest } from "../../../api/contests.js";

/** Says once that the contest is before the brand, where nobody has proven that yet. */
export function useArrival(found: BrandContest, acts: boolean): void {
  const queries = useQueryClient();
  const said = useRef(false);
  const contest = found.contests.at(-1);
  const unread = acts && contest?.state === "open" && contest.reachedAt === null;
  const { mutate } = useMutation({
    mutationFn: () => readContest(found.case),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["case", found.case] }),
  });
  useEffect(() => {
    if (!unread || said.current) return;
    said.current = true;
    mutate();
  }, [unread, mutate]);
}
