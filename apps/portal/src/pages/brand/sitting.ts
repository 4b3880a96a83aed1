import { useSyncExternalStore } from "react";
import type { DeclarationKind, SignedDeclaration } from "../../api/declarations.js";
import type { AnswerCode } from "../../api/requests.js";

/** What a person did since the tab was opened: for the line of progress, undo, and the declaration. */
export interface Sitting {
  readonly answered: readonly SittingAnswer[];
  readonly declarations: readonly SignedDeclaration[];
}

export interface SittingAnswer {
  readonly id: string;
  readonly title: string;
  readonly answer: AnswerCode;
  /** Whether it was given to all that are alike. */
  readonly cluster?: boolean;
}

const KEY = "touchstone.sitting";
const NONE: Sitting = { answered: [], declarations: [] };
const listeners = new Set<() => void>();
let sitting = kept();

function kept(): Sitting {
  const text = sessionStorage.getItem(KEY);
  return text === null ? NONE : (JSON.parse(text) as Sitting);
}

function change(next: Sitting): void {
  sitting = next;
  sessionStorage.setItem(KEY, JSON.stringify(next));
  for (const tell of listeners) tell();
}

export function useSitting(): Sitting {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => sitting,
  );
}

export function noteAnswered(answer: SittingAnswer): void {
  const others = sitting.answered.filter(({ id }) => id !== answer.id);
  change({ ...sitting, answered: [...others, answer] });
}

export function noteUndone(id: string): void {
  change({ ...sitting, answered: sitting.answered.filter((one) => one.id !== id) });
}

export function noteSigned(declaration: SignedDeclaration): void {
  change({ ...sitting, declarations: [...sitting.declarations, declaration] });
}

/** The declaration of this kind that still holds. One for copyright serves for every right. */
export function signedFor(
  { declarations }: Sitting,
  kind: DeclarationKind,
  now: number,
): SignedDeclaration | undefined {
  return declarations.findLast(
    (one) =>
      (one.kind === kind || one.kind === "good_faith_copyright") && Date.parse(one.expiresAt) > now,
  );
}
