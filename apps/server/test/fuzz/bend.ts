import type { Chance } from "./chance.js";
import { hostileText, hostileValue } from "./hostile-values.js";

/** A body as it is sent. */
export interface RawBody {
  readonly media: string | null;
  readonly bytes: Buffer;
}

/** Changes a value somewhere inside: another type, nothing, more, or what no program expects. */
export function bendValue(chance: Chance, value: unknown): unknown {
  if (chance.of(0.25) || typeof value !== "object" || value === null) return hostileValue(chance);
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as readonly unknown[])];
    if (list.length === 0 || chance.of(0.2)) {
      return Array.from({ length: chance.pick([1, 3, 1_500]) }, () => list[0] ?? null);
    }
    const at = chance.whole(0, list.length - 1);
    list[at] = bendValue(chance, list[at]);
    return list;
  }
  const copy: Record<string, unknown> = { ...value };
  const names = Object.keys(copy);
  const name = names.length === 0 ? "nothing" : chance.pick(names);
  switch (chance.whole(0, 7)) {
    case 0:
      delete copy[name];
      break;
    case 1:
      copy[hostileText(chance).slice(0, 200)] = hostileValue(chance);
      break;
    case 2:
      copy[name] = [copy[name]];
      break;
    default:
      copy[name] = bendValue(chance, copy[name]);
  }
  return copy;
}

/** The bytes of a value as JSON, mostly; now and then broken as only bytes can be. */
export function bendJson(chance: Chance, value: unknown): RawBody {
  const text = JSON.stringify(value) ?? "";
  const media = "application/json";
  switch (chance.whole(0, 13)) {
    case 0:
      return { media, bytes: Buffer.from(text.slice(0, chance.whole(0, text.length))) };
    case 1:
      return { media, bytes: Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0x00])]) };
    case 2:
      return { media, bytes: Buffer.from(`\ufeff${text}`) };
    case 3:
      return { media, bytes: Buffer.from(text, "utf16le") };
    case 4:
      // Names that come twice.
      return { media, bytes: Buffer.from(text.replace(/^\{(.+)\}$/s, "{$1,$1}")) };
    case 5:
      return { media, bytes: Buffer.from(text.replace(/^\{/, '{"__proto__":{"admin":true},')) };
    case 6:
      return { media, bytes: Buffer.from("[".repeat(50_000) + "]".repeat(50_000)) };
    case 7:
      return { media, bytes: Buffer.from(text.replace(/:\d+/, `:${"9".repeat(400)}`)) };
    case 8:
      return { media: chance.pick(OTHER_MEDIA), bytes: Buffer.from(text) };
    case 9:
      return { media: null, bytes: Buffer.from(text) };
    case 10:
      return { media, bytes: Buffer.alloc(0) };
    default:
      return { media, bytes: Buffer.from(text) };
  }
}

const OTHER_MEDIA = [
  "text/plain",
  "text/csv",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-16",
  "application/json;;;",
  "application/x-ndjson",
  "image/png",
  "*/*",
  "json",
];

/** Bytes with some of them changed, missing, or said again. */
export function bendBytes(chance: Chance, bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  switch (chance.whole(0, 4)) {
    case 0:
      return copy.subarray(0, chance.whole(0, copy.length));
    case 1:
      return Buffer.concat([copy, copy]);
    case 2:
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), copy]);
    default:
      for (let change = chance.whole(1, 20); change > 0 && copy.length > 0; change -= 1) {
        copy[chance.whole(0, copy.length - 1)] = chance.whole(0, 255);
      }
      return copy;
  }
}
