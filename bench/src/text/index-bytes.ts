/** Bytes by the path of the part that holds them (`signs.texts`), two steps deep. */
export type BytesByPart = Readonly<Record<string, number>>;

/** What a string takes in V8: a header and a length, then one or two bytes a character, in steps of eight. */
function stringBytes(text: string): number {
  const perCharacter = [...text].every((it) => it <= "\u00ff") ? 1 : 2;
  return Math.ceil((16 + text.length * perCharacter) / 8) * 8;
}

/** Walks an index, whatever it consists of, and adds up memory that it alone holds: arrays and texts. */
export function bytesByPart(index: object): BytesByPart {
  const bytes: Record<string, number> = {};
  const seen = new Set<unknown>();
  visit(index, []);
  return bytes;

  function visit(value: unknown, path: readonly string[]): void {
    const part = path.slice(0, 2).join(".");
    if (typeof value === "string") add(part, stringBytes(value));
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) {
      if (!seen.has(value.buffer)) add(part, value.buffer.byteLength);
      seen.add(value.buffer);
    } else if (Array.isArray(value)) {
      add(part, value.length * 8);
      for (const item of value) visit(item, path);
    } else if (value instanceof Map) {
      for (const [key, item] of value) {
        add(part, 24);
        visit(key, path);
        visit(item, path);
      }
    } else {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  }

  function add(part: string, count: number): void {
    bytes[part] = (bytes[part] ?? 0) + count;
  }
}
