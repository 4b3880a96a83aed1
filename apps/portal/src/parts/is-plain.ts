const PLAIN = new Set(["exact", "folded", "alias"]);

/** Whether a sign is written as any honest writer would: it is shown, not held against anybody. */
export function isPlain(form: string): boolean {
  return PLAIN.has(form);
}
