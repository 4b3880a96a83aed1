import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Problem } from "../api/problem.js";
import type { Requester } from "../api/request.js";
import { type Change, readStream } from "./read-stream.js";

export type LiveState = "connecting" | "live" | "waiting";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Keeps what is shown up to date while the page is open: queries whose key begins with a changed
 * topic are read again. A stream that breaks is opened again, and everything is read then: what
 * happened meanwhile was told to nobody.
 */
export function useLive(requester: Requester): LiveState {
  const queries = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");
  useEffect(() => {
    const stop = new AbortController();
    void keepReading(requester, queries, stop.signal, setState);
    return () => stop.abort();
  }, [requester, queries]);
  return state;
}

async function keepReading(
  requester: Requester,
  queries: QueryClient,
  signal: AbortSignal,
  tell: (state: LiveState) => void,
): Promise<void> {
  let wait = FIRST_WAIT_MS;
  let broke = false;
  while (!signal.aborted) {
    try {
      await readStream(requester, signal, (event) => {
        if (event.kind === "change") return readAgain(queries, event.change);
        tell("live");
        wait = FIRST_WAIT_MS;
        if (broke) void queries.invalidateQueries();
      });
    } catch (error) {
      if (signal.aborted) return;
      // Signed out, or no longer let in: the page itself will say so.
      if (error instanceof Problem && (error.status === 401 || error.status === 403)) return;
    }
    if (signal.aborted) return;
    broke = true;
    tell("waiting");
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}

function readAgain(queries: QueryClient, { topics, cases }: Change): void {
  const changed = new Set<unknown>([...topics, ...(cases.length > 0 ? ["case"] : [])]);
  const those = new Set<unknown>(cases);
  void queries.invalidateQueries({
    predicate: ({ queryKey: [topic, id] }) =>
      changed.has(topic) && (topic !== "case" || those.has(id)),
  });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
