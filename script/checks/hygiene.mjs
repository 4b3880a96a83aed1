import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { anyTypes, emptyCatches } from "./syntax.mjs";

const KILOBYTE = 1024;
const SIZE_LIMIT = 1024 * KILOBYTE;

/** Written by a program from pinned data, and read by programs only. */
const GENERATED = /(?:^|\/)generated\//;
const GENERATED_LIMIT = 8 * SIZE_LIMIT;
/** Trained networks, which take hours to make anew; docs/models.md says how. */
const MODEL = /^models\/[^/]+\.onnx$/;
const MODEL_LIMIT = 3 * 1024 * KILOBYTE;

const CODE = /\.(?:ts|mts|cts|tsx|mjs|cjs|js)$/;
const COMMANDS = /^(?:script\/[^.]+|\.ci\/run)$/;

/** @typedef {{ where: string, what: string, why: string }} Problem */

/** Lines that have no place in any file. Patterns are put together so that they do not find themselves. */
const UNWANTED_LINES = [
  {
    pattern: /(?<![\w.~/:-])\/(?:home|Users|root|work)\/[\w.-]/,
    what: "an absolute path of one machine",
    why: "It exists on the machine where it was written, and nowhere else. Paths are relative to the repository or given by who calls.",
  },
  {
    pattern: new RegExp(`\\b(?:${["TO", "DO"].join("")}|${["FIX", "ME"].join("")})\\b`),
    what: "a note of work not done",
    why: "What is left to do belongs to an issue, where it is seen and settled; in the code it only grows old.",
    in: /\.(?:ts|mjs|cjs|js|json|jsonc|md|yml|yaml|sh)$|^script\/|^\.ci\//,
  },
  {
    pattern: new RegExp(`^(?:${"<".repeat(7)}|${">".repeat(7)}) `),
    what: "a conflict that was not resolved",
    why: "Both sides of a merge stand in the file.",
  },
  {
    pattern: new RegExp(`"${"resolved"}": "http|^\\s*registry\\s*=`),
    what: "the address of a package registry",
    why: "It would bind every install to one machine's registry. .npmrc keeps addresses out of the lockfile: npm install writes it anew.",
    in: /(?:^|\/)(?:package-lock\.json|\.npmrc)$/,
  },
];

/**
 * What should not be in the repository, over all files that are tracked or would be.
 *
 * @param {string} root
 * @returns {{ count: number, problems: Problem[] }}
 */
export function checkHygiene(root) {
  const files = repositoryFiles(root);
  return { count: files.length, problems: files.flatMap((path) => fileProblems(root, path)) };
}

/** @param {string} root */
function repositoryFiles(root) {
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * SIZE_LIMIT,
  });
  // A tracked file that was deleted and not yet committed is still listed.
  return listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Problem[]}
 */
function fileProblems(root, path) {
  const problems = [...tooLarge(root, path), ...notExecutable(root, path)];
  const bytes = readFileSync(join(root, path));
  if (bytes.subarray(0, 8 * KILOBYTE).includes(0)) return problems;
  const text = bytes.toString("utf8");
  problems.push(...unwantedLines(path, text), ...deadPaths(root, path, text));
  if (CODE.test(path)) problems.push(...anyTypes(path, text), ...emptyCatches(path, text));
  return problems;
}

/** @param {string} path */
function limitOf(path) {
  if (MODEL.test(path)) return MODEL_LIMIT;
  return GENERATED.test(path) ? GENERATED_LIMIT : SIZE_LIMIT;
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Problem[]}
 */
function tooLarge(root, path) {
  const { size } = statSync(join(root, path));
  if (size <= limitOf(path)) return [];
  const why =
    "Every clone carries every version of it for ever. Make it smaller, or let a script make it.";
  return [{ where: path, what: `${Math.ceil(size / KILOBYTE)} KiB in one file`, why }];
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Problem[]}
 */
function notExecutable(root, path) {
  if (!COMMANDS.test(path)) return [];
  try {
    accessSync(join(root, path), constants.X_OK);
    return [];
  } catch {
    const why = "People and CI start it by its name. chmod +x makes it so, git keeps it.";
    return [{ where: path, what: "the command cannot be executed", why }];
  }
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Problem[]}
 */
function unwantedLines(path, text) {
  const wanted = UNWANTED_LINES.filter((line) => line.in === undefined || line.in.test(path));
  return text
    .split("\n")
    .flatMap((line, index) =>
      wanted
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what, why }) => ({ where: `${path}:${index + 1}`, what, why })),
    );
}

/**
 * Links of Markdown files, and documents named anywhere, that lead to no file.
 *
 * @param {string} root
 * @param {string} path
 * @param {string} text
 * @returns {Problem[]}
 */
function deadPaths(root, path, text) {
  const targets = new Set();
  if (path.endsWith(".md")) {
    for (const [, target = ""] of text.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)) {
      if (!/^[a-z][a-z+.-]*:/i.test(target)) targets.add(normalize(join(dirname(path), target)));
    }
  }
  for (const [named] of text.matchAll(/(?<![\w./-])docs\/[\w./-]+\.md\b/g)) targets.add(named);
  const why = "Who follows it finds nothing. When a file moves, what refers to it moves with it.";
  return [...targets]
    .filter((target) => !existsSync(join(root, target)))
    .map((target) => ({ where: path, what: `leads to ${target}, which is not there`, why }));
}
