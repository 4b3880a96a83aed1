import ts from "typescript";

const ANY =
  "any switches the type check off for all that it touches. unknown, a schema or a type parameter says what is known.";
const EMPTY_CATCH =
  "A failure that is passed over without a word hides the next one too. Say in a comment why nothing has to be done.";

/** @typedef {{ where: string, what: string, why: string }} Problem */

/**
 * Uses of the type any. Read from the syntax, so that a comment may hold the word.
 *
 * @param {string} path
 * @param {string} text
 * @returns {Problem[]}
 */
export function anyTypes(path, text) {
  return found(path, text, (node) =>
    node.kind === ts.SyntaxKind.AnyKeyword ? { what: "the type any", why: ANY } : undefined,
  );
}

/**
 * Catch blocks that neither do nor say anything.
 *
 * @param {string} path
 * @param {string} text
 * @returns {Problem[]}
 */
export function emptyCatches(path, text) {
  return found(path, text, (node) => {
    if (!ts.isCatchClause(node) || node.block.statements.length > 0) return undefined;
    const { pos, end } = node.block;
    return /\/[/*]/.test(text.slice(pos, end))
      ? undefined
      : { what: "an empty catch", why: EMPTY_CATCH };
  });
}

/**
 * @param {string} path
 * @param {string} text
 * @param {(node: ts.Node) => { what: string, why: string } | undefined} faultOf
 * @returns {Problem[]}
 */
export function found(path, text, faultOf) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @type {Problem[]} */
  const problems = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const fault = faultOf(node);
    if (fault !== undefined) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      problems.push({ where: `${path}:${line + 1}`, ...fault });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return problems;
}
