import { useHotkeys } from "@mantine/hooks";
import { useEffect, useId, useSyncExternalStore } from "react";

/** A key of the page that is shown, and what it does, in the reader's language. */
export interface PageKey {
  readonly key: string;
  readonly does: string;
  readonly act: () => void;
}

const byOwner = new Map<string, readonly PageKey[]>();
let shown: readonly PageKey[] = [];
const listeners = new Set<() => void>();

function show(owner: string, keys: readonly PageKey[]): void {
  if (keys.length === 0) byOwner.delete(owner);
  else byOwner.set(owner, keys);
  // What is shown first comes last here: parts of a page tell their keys before the page itself.
  shown = [...byOwner.values()].reverse().flat();
  for (const tell of listeners) tell();
}

/** Makes keys work while the calling page, or part of one, is shown, and lists them under `?`. Not while somebody types. */
export function usePageKeys(keys: readonly PageKey[]): void {
  const owner = useId();
  useHotkeys(keys.map(({ key, act }) => [key, act]));
  useEffect(() => {
    show(owner, keys);
  });
  useEffect(() => () => show(owner, []), [owner]);
}

export function useShownKeys(): readonly PageKey[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => shown,
  );
}
