import { SaxesParser } from "saxes";
import { failed, type Result } from "../../../failures/failure.js";
import type { ImportFile, ImportRecord } from "./import-record.js";
import { MOST_RECORDS } from "./read-csv.js";
import { type Found, fieldsOfRecord, recordKind } from "./register-record.js";

/** What a register's file needs at most; what is beyond is meant to hurt. */
const MOST_DEPTH = 40;
const MOST_ELEMENTS = 500_000;
const MOST_ATTRIBUTES = 30;
const MOST_CHARACTERS_IN_ATTRIBUTE = 2_000;
const MOST_CHARACTERS_IN_TEXT = 20_000;
/** The parser is fed in pieces, so that a limit holds before what is beyond it was read. */
const PIECE = 16 * 1024;

/** Thrown out of the parser at the first thing that is not taken. */
class Refused extends Error {
  readonly code: string;
  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}

/**
 * Reads marks and designs of ST.66 or ST.96, and the bibliographic data of patents and utility models of ST.96. No document type, no entities of its own, nothing that is fetched;
 * depth, size and number are bounded. A file that breaks off is refused as a whole: what of it was whole is
 * nobody's to guess.
 */
export function readXml(text: string): Result<ImportFile> {
  const reader = new RegisterReader();
  try {
    for (let at = 0; at < text.length; at += PIECE) reader.write(text.slice(at, at + PIECE));
    return { ok: true, value: reader.end() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return failed("invalid_request", "This XML is not taken.", {
      parts: [{ pointer: "", code: error.code, detail: error.message }],
    });
  }
}

interface Open {
  readonly name: string;
  text: string;
}

class RegisterReader {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #open: Open[] = [];
  readonly #records: ImportRecord[] = [];
  readonly #ignored = new Set<string>();
  #record: { readonly depth: number; readonly line: number; readonly found: Found[] } | null = null;
  #format: ImportFile["format"] = "xml";
  #elements = 0;
  #unread = 0;

  constructor() {
    const parser = this.#parser;
    parser.on("error", (error) => {
      throw new Refused("xml_broken", error.message);
    });
    parser.on("doctype", () => {
      throw new Refused("doctype", "a document type may name entities and files: leave it out");
    });
    parser.on("attribute", ({ value }) => {
      if (value.length > MOST_CHARACTERS_IN_ATTRIBUTE) {
        throw new Refused("attribute_too_large", `line ${parser.line}: an attribute is too long`);
      }
    });
    parser.on("opentag", (tag) => this.#opened(tag.name, Object.entries(tag.attributes)));
    parser.on("text", (text) => this.#said(text));
    parser.on("cdata", (text) => this.#said(text));
    parser.on("closetag", () => this.#closed());
  }

  write(piece: string): void {
    this.#unread += piece.length;
    this.#parser.write(piece);
    // A tag that never ends is kept by the parser: it may be as long as a text, and no longer.
    if (this.#unread > MOST_CHARACTERS_IN_TEXT + 2 * PIECE) {
      throw new Refused("tag_too_large", `line ${this.#parser.line}: one piece is too long`);
    }
  }

  end(): ImportFile {
    this.#parser.close();
    if (this.#records.length === 0) {
      throw new Refused("no_records", "there is no mark, design or patent of ST.66 or ST.96 in it");
    }
    return { format: this.#format, records: this.#records, ignored: [...this.#ignored] };
  }

  #opened(qualified: string, attributes: readonly (readonly [string, unknown])[]): void {
    this.#unread = 0;
    this.#elements += 1;
    const name = qualified.slice(qualified.indexOf(":") + 1);
    if (this.#elements > MOST_ELEMENTS) throw new Refused("too_many_elements", "it is too large");
    if (this.#open.length >= MOST_DEPTH) {
      throw new Refused("too_deep", `line ${this.#parser.line}: elements are nested too deeply`);
    }
    if (attributes.length > MOST_ATTRIBUTES) {
      throw new Refused("too_many_attributes", `line ${this.#parser.line}: too many attributes`);
    }
    for (const [attribute, value] of attributes) {
      const format = attribute.startsWith("xmlns") ? formatOf(String(value)) : null;
      if (format !== null) this.#format = format;
    }
    this.#open.push({ name, text: "" });
    if (this.#record === null && recordKind(name) !== null) {
      if (this.#records.length >= MOST_RECORDS) {
        throw new Refused("too_many_records", `send at most ${MOST_RECORDS} at once`);
      }
      this.#record = { depth: this.#open.length, line: this.#parser.line, found: [] };
    }
  }

  #said(text: string): void {
    this.#unread = 0;
    const open = this.#open.at(-1);
    if (open === undefined) return;
    open.text += text;
    if (open.text.length > MOST_CHARACTERS_IN_TEXT) {
      throw new Refused("text_too_large", `line ${this.#parser.line}: ${open.name} is too long`);
    }
  }

  #closed(): void {
    this.#unread = 0;
    const depth = this.#open.length;
    const closed = this.#open.pop();
    const record = this.#record;
    if (closed === undefined || record === null) return;
    if (depth > record.depth) {
      const text = closed.text.trim();
      const path = this.#open.slice(record.depth).map(({ name }) => name);
      if (text !== "") record.found.push({ path, name: closed.name, text });
      return;
    }
    const { fields, unread } = fieldsOfRecord(closed.name, record.found);
    for (const name of unread) this.#ignored.add(name);
    this.#records.push({ place: this.#records.length + 1, line: record.line, fields });
    this.#record = null;
  }
}

function formatOf(namespace: string): "st66" | "st96" | null {
  if (/ST96/i.test(namespace)) return "st96";
  return /ST66|trademarks?$/i.test(namespace) ? "st66" : null;
}
