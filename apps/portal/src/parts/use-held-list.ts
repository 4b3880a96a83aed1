import { useState } from "react";

export interface HeldList<Item> {
  readonly shown: readonly Item[];
  /** How many have come since and are not shown yet. */
  readonly fresh: number;
  showFresh(): void;
}

/**
 * Holds a list still while live changes come in: what is new waits until it is asked for, so that nothing
 * moves under a reader's hand. What is gone goes at once. `of` names the list: another one is shown whole.
 */
export function useHeldList<Item extends { readonly id: string }>(
  items: readonly Item[],
  of: string,
): HeldList<Item> {
  const [held, setHeld] = useState<{ of: string; ids: ReadonlySet<string> } | null>(null);
  const ids = new Set(items.map(({ id }) => id));
  // An empty list has nothing that could move.
  if (items.length > 0 && (held === null || held.of !== of || held.ids.size === 0)) {
    setHeld({ of, ids });
    return { shown: items, fresh: 0, showFresh: () => undefined };
  }
  const shown = items.filter(({ id }) => held === null || held.ids.has(id));
  return {
    shown,
    fresh: items.length - shown.length,
    showFresh: () => setHeld({ of, ids }),
  };
}
