import type { Parsed } from "@touchstone/interface";

const REPLACEMENT = "\ufffd";
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd] as const;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** One line of newline-delimited JSON, with or without its newline. A fault concerns the line as a whole. */
export function parseJsonLine(line: Uint8Array): Parsed<unknown> {
  let text: string;
  try {
    text = decoder.decode(line);
  } catch {
    const byte = firstInvalidByte(line) + 1;
    return fault(`the line is not UTF-8, its byte ${byte} is wrong; save the file as UTF-8`);
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return fault(explainJson(text.trim()));
  }
}

function explainJson(text: string): string {
  if (text === "") return "the line is blank; every line holds one JSON object";
  if (text === "{" || text === "[") {
    return "the line is not JSON by itself; write each object on one line, with no array around them";
  }
  try {
    JSON.parse(text);
    return "the line holds characters around its JSON that do not belong there";
  } catch (error) {
    return `the line is not JSON: ${(error as Error).message}`;
  }
}

function fault(detail: string): Parsed<never> {
  return { ok: false, fault: { pointer: "", detail } };
}

/** Offset of the first byte that no UTF-8 text has there. */
function firstInvalidByte(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const standsInTheText = REPLACEMENT_BYTES.every((byte, i) => bytes[offset + i] === byte);
    if (!standsInTheText) return offset;
    offset += REPLACEMENT_BYTES.length;
    from = at + 1;
  }
  return offset;
}
