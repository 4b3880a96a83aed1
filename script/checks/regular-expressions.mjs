import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { filesUnder } from "./source-files.mjs";

const WHY =
  "A text of 50,000 characters keeps this expression busy for more than a second, where others need a thousandth of it: whoever sends such a text stops the server. Say what is repeated in one way only, or take the text apart without an expression.";
const LENGTH = 50_000;
/** A text that is read in time proportional to its length takes about a millisecond. */
const PATIENCE_MS = 1_000;
const FOLDERS = ["packages", "runtime", "apps", "connectors"];

/**
 * Expressions that are never given a long text, and why: `source` as it stands in the file.
 *
 * @type {Readonly<Record<string, string>>}
 */
const BOUNDED = {
  "[+#*]+$": "signs of the vocabulary, which ships with the package",
  "^[^\\r\\n]*[^\\s@<>]+@[^\\s@<>]+>?$": "a setting of whoever starts the server",
  "[^\\s\"'<>@=(]+@[^\\s\"'<>@)]+": "a message of the log, cut to 2,000 characters before",
  "\\b(?=[\\w-]*\\d)[\\w-]{24,}\\b": "a message of the log, cut to 2,000 characters before",
  "\\/+$": "a setting of whoever starts the shop",
};

/** @typedef {{ where: string, source: string, flags: string }} Expression */

/**
 * Looks for regular expressions that take more than linear time. Each is tried on texts made of its own parts.
 *
 * @param {string} root
 */
export function checkExpressions(root) {
  const expressions = FOLDERS.flatMap((folder) =>
    filesUnder(root, folder, /(?<!\.test)(?<!\.d)\.tsx?$/)
      .filter((path) => /\/src\//.test(path) && !/\/(dist|node_modules|generated)\//.test(path))
      .flatMap((path) => expressionsIn(path, readFileSync(join(root, path), "utf8"))),
  );
  const seen = new Map(expressions.map((it) => [`/${it.source}/${it.flags}`, it]));
  const problems = [...seen.values()]
    .filter(({ source }) => BOUNDED[source] === undefined)
    .flatMap(({ where, source, flags }) => {
      const pump = slowText(source, flags);
      return pump === null ? [] : [{ where, what: `/${source}/${flags} on ${pump}`, why: WHY }];
    });
  return { count: seen.size, problems };
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Expression[]}
 */
function expressionsIn(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @type {Expression[]} */
  const expressions = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      expressions.push({
        where: `${path}:${line + 1}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return expressions;
}

/**
 * A text that the expression does not get through in time, described; `null` when none was found.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string | null}
 */
export function slowText(source, flags) {
  // What repeats nothing without end cannot be slow.
  if (!/[*+]|\{\d*,\}/.test(source)) return null;
  const context = createContext({
    tried: new RegExp(source, flags.replace(/[gy]/g, "")),
    text: "",
  });
  for (const { text, says } of textsFor(source)) {
    context["text"] = text;
    try {
      runInContext("tried.test(text)", context, { timeout: PATIENCE_MS });
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
        throw error;
      return says;
    }
  }
  return null;
}

/** @param {string} source */
function* textsFor(source) {
  const { signs, words } = partsOf(source);
  const pairs = signs.slice(0, 6).flatMap((a) => signs.slice(0, 6).map((b) => a + b));
  const pieces = [...new Set([...signs, ...words, ...pairs])].slice(0, 60);
  for (const [at, piece] of pieces.entries()) {
    for (const start of at < 8 ? ["", ...words] : ["", ...words.slice(0, 2)]) {
      const text = start + piece.repeat(Math.ceil(LENGTH / piece.length));
      for (const end of ["", "\u0001"]) {
        const says = `${JSON.stringify(start)} and ${JSON.stringify(piece)} again and again`;
        yield { text: text + end, says };
      }
    }
  }
}

const CLASSES = /** @type {const} */ ({
  s: " ",
  w: "a",
  d: "1",
  S: "a",
  W: "-",
  D: "a",
  b: "",
  t: "\t",
  n: "\n",
  r: "\r",
});

/**
 * Characters and words that an expression speaks of.
 *
 * @param {string} source
 */
function partsOf(source) {
  const signs = new Set(["a", " ", "1", "-"]);
  const words = new Set();
  let word = "";
  for (let at = 0; at < source.length; at += 1) {
    let sign = source[at] ?? "";
    if (sign === "\\") {
      at += 1;
      const next = source[at] ?? "";
      sign = Object.hasOwn(CLASSES, next) ? CLASSES[/** @type {"s"} */ (next)] : next;
      if (/[pPux]/.test(next)) sign = "é";
    } else if (/[()[\]{}|*+?.^$]/.test(sign)) {
      if (word.length > 1) words.add(word);
      word = "";
      continue;
    }
    if (sign !== "") signs.add(sign);
    word += sign;
  }
  if (word.length > 1) words.add(word);
  return {
    signs: [...signs].slice(0, 24),
    words: [.../** @type {Set<string>} */ (words)].slice(0, 8),
  };
}
