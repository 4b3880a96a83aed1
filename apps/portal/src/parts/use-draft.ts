import { useState } from "react";

/** A longer text that somebody writes: kept in this tab until it was sent. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const key = `touchstone.draft.${name}`;
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? "");
  function write(next: string) {
    setText(next);
    if (next === "") sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, next);
  }
  return [text, write];
}
