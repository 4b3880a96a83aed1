import { useHotkeys } from "@mantine/hooks";
import { useEffect, useSyncExternalStore } from "react";

/** A key of the page that is shown, and what it does, in the reader's language. */
export interface PageKey {
  readonly key: string;
  readonly does: string;
  readonly act: () => void;
}

let shown: readonly PageKey[] = [];
const listeners = new Set<() => void>();

function show(keys: readonly PageKey[]): void {
  shown = keys;
  for (const tell of listeners) tell();
}

/** Makes keys work while the calling page is shown, and lists them under `?`. Not while somebody types. */
export function usePageKeys(keys: readonly PageKey[]): void {
  useHotkeys(keys.map(({ key, act }) => [key, act]));
  useEffect(() => {
    show(keys);
  });
  useEffect(() => () => show([]), []);
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
