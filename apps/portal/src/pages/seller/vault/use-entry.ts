import { useDraft } from "../../../parts/use-draft.js";
import { EMPTY, type Entry } from "./entry.js";

/** What stands in the form, kept in this tab until it was sent. */
export function useEntry() {
  const [kept, keep] = useDraft("seller-document");
  const entry = entryOf(kept);
  return {
    entry,
    set: (change: Partial<Entry>) => keep(JSON.stringify({ ...entry, ...change })),
    clear: () => keep(""),
  };
}

function entryOf(kept: string): Entry {
  try {
    return { ...EMPTY, ...(JSON.parse(kept) as Partial<Entry>) };
  } catch {
    return EMPTY;
  }
}
