/** Text that may stand in a page as it is. Only `html` makes it, and only from safe parts. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** `undefined`, `null` and `false` are left out. */
type Piece = Markup | string | number | undefined | null | false;
type Part = Piece | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Not allowed in XML, not even escaped; sellers' words go into pictures, too. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A template for HTML and SVG. Whatever is put in is escaped, unless it was made by `html` itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.map((text, index) => text + textOf(parts[index])).join(""));
}

function textOf(part: Part): string {
  return isList(part) ? part.map(pieceText).join("") : pieceText(part);
}

function isList(part: Part): part is readonly Piece[] {
  return Array.isArray(part);
}

function pieceText(piece: Piece): string {
  if (piece === undefined || piece === null || piece === false) return "";
  if (piece instanceof Markup) return piece.text;
  const text = typeof piece === "number" ? JSON.stringify(piece) : piece;
  return text.replace(UNWRITABLE, "").replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
