const EMAIL = /[^\s"'<>@=(]+@[^\s"'<>@)]+/g;
/** Keys, tokens, passwords in addresses, hashes: long runs without a space, with a digit in them. */
const TOKEN = /\b(?=[\w-]*\d)[\w-]{24,}\b/g;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CREDENTIALS = /\/\/[^/\s@]+@/g;

/** Takes out of a message what is about a person or opens a door; ids of rows stay. */
export function mask(text: string): string {
  return text
    .replace(CREDENTIALS, "//…@")
    .replace(EMAIL, "…@…")
    .replace(TOKEN, (found) => (UUID.test(found) ? found : "…"));
}
