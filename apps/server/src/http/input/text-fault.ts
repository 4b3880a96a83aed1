/// <reference lib="es2024.string" />
import { jsonPointer } from "@touchstone/interface";
import type { FailurePart } from "../../failures/failure.js";

/** Deeper than any format of this API; a deep value could exhaust the stack of who walks it. */
const DEEPEST = 64;

interface Step {
  readonly value: object;
  readonly key: string | number | null;
  readonly above: Step | null;
  readonly depth: number;
}

/**
 * Looks for what must not go further, whatever the schema says: text that the store cannot keep (NUL, half
 * a surrogate pair), keys that change prototypes, and nesting without end.
 *
 * @returns the first fault, `null` when there is none
 */
export function findTextFault(value: unknown): FailurePart | null {
  if (typeof value === "string") {
    return isStorable(value) ? null : fault([], "unstorable_text", UNSTORABLE);
  }
  if (typeof value !== "object" || value === null) return null;
  const stack: Step[] = [{ value, key: null, above: null, depth: 1 }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const found = lookInto(step, stack);
    if (found !== null) return found;
  }
  return null;
}

const UNSTORABLE = "holds NUL or half of a surrogate pair, which is not text";

function lookInto(step: Step, stack: Step[]): FailurePart | null {
  const { value } = step;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const found = lookAt(value[index], index, step, stack);
      if (found !== null) return found;
    }
    return null;
  }
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name];
    const found = lookAtName(name, member, step) ?? lookAt(member, name, step, stack);
    if (found !== null) return found;
  }
  return null;
}

/** @param stack takes what is to be looked into later */
function lookAt(
  value: unknown,
  key: string | number,
  above: Step,
  stack: Step[],
): FailurePart | null {
  if (typeof value === "string") {
    if (isStorable(value)) return null;
    return fault([...pathOf(above), key], "unstorable_text", UNSTORABLE);
  }
  if (typeof value !== "object" || value === null) return null;
  if (above.depth >= DEEPEST) {
    // The member at the top that holds it: a pointer of so many steps helps nobody.
    const [top] = pathOf(above);
    const path = top === undefined ? [] : [top];
    return fault(path, "too_deep", `is nested more than ${DEEPEST} levels deep`);
  }
  stack.push({ value, key, above, depth: above.depth + 1 });
  return null;
}

function lookAtName(name: string, member: unknown, step: Step): FailurePart | null {
  if (!isStorable(name)) {
    return fault(pathOf(step), "unstorable_text", `a name of a member ${UNSTORABLE}`);
  }
  if (name !== "__proto__" && !(name === "constructor" && hasPrototype(member))) return null;
  return fault([...pathOf(step), name], "refused_name", "no member may have this name");
}

function isStorable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

function hasPrototype(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "prototype");
}

function pathOf(step: Step): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Step | null = step; at !== null; at = at.above) {
    if (at.key !== null) path.unshift(at.key);
  }
  return path;
}

function fault(path: readonly (string | number)[], code: string, detail: string): FailurePart {
  return { pointer: jsonPointer(path), code, detail };
}
