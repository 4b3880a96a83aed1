import pg from "pg";

type Parse = (text: string) => unknown;

// Object ids of PostgreSQL's own types (pg_type); they are the same in every installation.
const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const NUMERIC = 1700;
const INT8_ARRAY = 1016;
const TEXT_ARRAY = 1009;
const DATE_ARRAY = 1182;
const TIMESTAMPTZ_ARRAY = 1185;
const NUMERIC_ARRAY = 1231;

const parseTextArray: (text: string) => (string | null)[] = usualParser(TEXT_ARRAY);
const parseTimestamp: (text: string) => Date | number = usualParser(TIMESTAMPTZ);

const PARSERS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [INT8, integer],
  [DATE, asWritten],
  [TIMESTAMPTZ, instant],
  [NUMERIC, asWritten],
  [INT8_ARRAY, arrayOf(integer)],
  [DATE_ARRAY, arrayOf(asWritten)],
  [TIMESTAMPTZ_ARRAY, arrayOf(instant)],
  [NUMERIC_ARRAY, arrayOf(asWritten)],
]);

/** How both stores read values: bigint as number, timestamptz as ISO string, date and numeric as text. */
export const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === "binary" ? undefined : PARSERS.get(oid)) ?? pg.types.getTypeParser(oid, format),
};

function usualParser<T>(oid: number): (text: string) => T {
  return pg.types.getTypeParser(oid);
}

/** Throws above 2^53: a number that is silently another one would be worse. */
function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`the database holds ${text}, which is too large to be read as a number`);
  }
  return value;
}

function instant(text: string): string {
  const value = parseTimestamp(text);
  if (value instanceof Date) return value.toISOString();
  throw new RangeError(`the database holds the time ${text}, which no clock shows`);
}

function asWritten(text: string): string {
  return text;
}

function arrayOf(parse: Parse): Parse {
  return (text) => parseTextArray(text).map((entry) => (entry === null ? null : parse(entry)));
}
