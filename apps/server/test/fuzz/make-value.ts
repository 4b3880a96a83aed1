import type { ApiDocument, Schema } from "./api-document.js";
import type { Chance } from "./chance.js";

/** Where the values of one request come from. */
export interface Source {
  readonly chance: Chance;
  readonly document: ApiDocument;
  /** Names a thing of the world: an id, a key, a listing; `undefined` where nothing is called so. */
  known(name: string): string | undefined;
  /** What its writer is told apart by. */
  text(): string;
}

const PATTERNS: readonly (readonly [string, readonly string[]])[] = [
  ["^[A-Z]{2}$", ["DE", "EU", "FR", "JP", "EM"]],
  ["^[A-Z]{3}$", ["EUR", "JPY", "XXX"]],
  ["^\\d{1,12}(\\.\\d{1,4})?$", ["0", "19.99", "999999999999.9999"]],
  ["^\\d{6}$", ["123456"]],
  ["^[a-z0-9][a-z0-9-]{0,62}$", ["m-1", "another-place"]],
];
const DEEPEST = 8;

/** A value that fits a schema, or nearly: a pattern that is not known gets some text. */
export function makeValue(source: Source, given: Schema, name = "", depth = 0): unknown {
  const { chance, document } = source;
  const schema = document.resolve(given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return chance.pick(schema.enum);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined && branches.length > 0) {
    return makeValue(source, chance.pick(branches), name, depth);
  }
  if (schema.allOf !== undefined) {
    return Object.assign(
      {},
      ...schema.allOf.map((part) => makeValue(source, part, name, depth) as object),
    );
  }
  const type = typeof schema.type === "string" ? schema.type : schema.type?.[0];
  switch (type) {
    case "object":
      return makeObject(source, schema, depth);
    case "array":
      return makeList(source, schema, name, depth);
    case "string":
      return makeText(source, schema, name);
    case "integer":
    case "number":
      return makeNumber(chance, schema, type === "integer");
    case "boolean":
      return chance.of(0.5);
    case "null":
      return null;
    default:
      return source.text();
  }
}

function makeObject(source: Source, schema: Schema, depth: number): object {
  const made: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const isRequired = schema.required?.includes(name) === true;
    if (!isRequired && (depth > DEEPEST || source.chance.of(0.4))) continue;
    made[name] = makeValue(source, member, name, depth + 1);
  }
  const { additionalProperties: others } = schema;
  if (typeof others === "object" && source.chance.of(0.5)) {
    made[source.chance.pick(["one", "words", "a.b"])] = makeValue(source, others, "", depth + 1);
  }
  return made;
}

function makeList(source: Source, schema: Schema, name: string, depth: number): unknown[] {
  if (schema.prefixItems !== undefined) {
    return schema.prefixItems.map((item) => makeValue(source, item, name, depth + 1));
  }
  if (typeof schema.items !== "object") return [];
  const { items, minItems = 0, maxItems = 3 } = schema;
  const count = Math.max(minItems, Math.min(maxItems, source.chance.whole(0, 3)));
  return Array.from({ length: count }, () => makeValue(source, items, name, depth + 1));
}

function makeText(source: Source, schema: Schema, name: string): string {
  const known = source.known(name);
  if (known !== undefined && source.chance.of(0.9)) return known;
  switch (schema.format) {
    case "uuid":
      return "00000000-0000-7000-8000-000000000000";
    case "date":
      return source.chance.pick(["2020-05-01", "2026-11-30", "2029-02-28"]);
    case "date-time":
      return source.chance.pick(["2026-11-24T00:00:00.000Z", "2030-01-01T12:00:00+09:00"]);
    case "email":
      return `${source
        .text()
        .replace(/[^a-z0-9]/gi, "")
        .slice(0, 40)}@people.test`;
    case "uri":
      return `https://elsewhere.test/${encodeURIComponent(source.text())}`;
    default:
  }
  const { pattern, minLength = 0, maxLength = 10_000 } = schema;
  const examples = PATTERNS.find(([it]) => it === pattern)?.[1];
  if (examples !== undefined) return source.chance.pick(examples);
  if (pattern === "^[0-9a-f]{64}$") return "0".repeat(64);
  return source.text().padEnd(minLength, "x").slice(0, maxLength);
}

function makeNumber(chance: Chance, schema: Schema, whole: boolean): number {
  const low = Math.max(schema.minimum ?? schema.exclusiveMinimum ?? 0, -1e6);
  const high = Math.max(low, Math.min(schema.maximum ?? low + 5, low + 100));
  if (whole) return chance.whole(Math.ceil(low), Math.floor(high));
  return low + chance.next() * (high - low);
}
