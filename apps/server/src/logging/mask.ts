const EMAIL = /[^\s"'<>@=(]+@[^\s"'<>@)]+/g;
/** Keys, tokens, passwords in addresses, hashes: long runs without a space, with a digit in them. */
const TOKEN = /\b(?=[\w-]*\d)[\w-]{24,}\b/g;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CREDENTIALS = /\/\/[^/\s@]+@/g;

/** A message that holds what somebody sent may be as long as they like. */
const MOST_CHARACTERS = 2_000;

/** Takes out of a message what is about a person or opens a door; ids of rows stay. */
export function mask(text: string): string {
  const cut = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  return (
    cut
      // Terminals obey some of them, also where JSON lets them stand.
      .replace(/\p{Cc}+/gu, " ")
      .replace(CREDENTIALS, "//…@")
      .replace(EMAIL, "…@…")
      .replace(TOKEN, (found) => (UUID.test(found) ? found : "…"))
  );
}
