import canonicalize from "canonicalize";

// Its types describe an ES module, but it is CommonJS: what is imported is the function itself.
const serialise = canonicalize as unknown as (value: unknown) => string | undefined;

/**
 * JSON with one spelling for each value (RFC 8785): keys sorted, no white space. Members that are
 * undefined are left out, as in JSON. Throws where JSON has no word for the value.
 */
export function canonicalJson(value: unknown): string {
  const text = serialise(value);
  if (text === undefined) throw new TypeError("JSON has no word for this value");
  return text;
}
