import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { found } from "./syntax.mjs";

const WHY =
  "Packages are the ground floor: the same input gives the same output, or a decision could not be replayed. What they need of the world is passed in by who calls.";

/** Global names that reach beyond what a function was given. */
const IMPURE_GLOBALS = new Set([
  "clearInterval",
  "clearTimeout",
  "console",
  "crypto",
  "fetch",
  "global",
  "globalThis",
  "performance",
  "process",
  "queueMicrotask",
  "require",
  "setImmediate",
  "setInterval",
  "setTimeout",
  "Temporal",
]);

/**
 * Clocks, randomness and other reaches beyond its input in one module of packages/. Read from the
 * syntax, so that a comment or a string may name them.
 *
 * @param {string} root
 * @param {string} path
 * @returns {{ where: string, what: string, why: string }[]}
 */
export function impureUses(root, path) {
  return found(path, readFileSync(join(root, path), "utf8"), (node) => {
    const what = impurity(node);
    return what === undefined ? undefined : { what, why: WHY };
  });
}

/**
 * What makes this node impure, in words, or undefined.
 *
 * @param {ts.Node} node
 */
function impurity(node) {
  if (ts.isMetaProperty(node) && node.keywordToken === ts.SyntaxKind.ImportKeyword) {
    return "reads import.meta: where the module lies is nothing to a package";
  }
  if (ts.isPropertyAccessExpression(node)) return impureMember(node);
  if (ts.isNewExpression(node) && isNamed(node.expression, "Date")) {
    return impureDate(node.arguments?.length ?? 0);
  }
  if (ts.isCallExpression(node) && isNamed(node.expression, "Date"))
    return "reads the clock: Date()";
  if (ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && isUse(node)) {
    return `uses the global ${node.text}`;
  }
  return undefined;
}

/** @param {ts.PropertyAccessExpression} node */
function impureMember({ expression, name }) {
  if (isNamed(expression, "Date") && name.text === "now") return "reads the clock: Date.now";
  if (isNamed(expression, "Math") && name.text === "random") return "is random: Math.random";
  if (name.text === "localeCompare" || /^toLocale/.test(name.text)) {
    return `depends on the machine's language: ${name.text} (compare code units, or use toLowerCase)`;
  }
  return undefined;
}

/** @param {number} count of arguments */
function impureDate(count) {
  if (count === 0) return "reads the clock: new Date()";
  return count > 1 ? "depends on the machine's time zone: new Date(year, month, …)" : undefined;
}

/**
 * @param {ts.Node} node
 * @param {string} name
 */
function isNamed(node, name) {
  return ts.isIdentifier(node) && node.text === name;
}

/**
 * Whether the identifier stands for a value, and is not the name of a member, a label or a type.
 *
 * @param {ts.Identifier} node
 */
function isUse(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isEnumMember(parent)
  );
}
