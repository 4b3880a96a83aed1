import { readFileSync } from "node:fs";
import { join } from "node:path";
import { neededAtRunTime } from "./licences.mjs";
import { runNpm } from "./npm.mjs";

/**
 * @typedef {object} Advisory
 * @property {string} id such as GHSA-…
 * @property {string} name of the package
 * @property {string} severity
 * @property {string} title
 * @property {string} url
 * @property {string[]} paths where it is installed
 * @property {boolean} ships whether whoever installs Touchstone is given it
 *
 * @typedef {object} Via
 * @property {number} source
 * @property {string} name
 * @property {string} severity
 * @property {string} title
 * @property {string} [url]
 *
 * @typedef {object} NpmAudit
 * @property {number} [auditReportVersion]
 * @property {Record<string, { via: (string | Via)[], nodes: string[] }>} [vulnerabilities]
 * @property {string} [message]
 * @property {{ summary?: string }} [error]
 *
 * @typedef {object} Accepted
 * @property {string} id
 * @property {string} until last day, YYYY-MM-DD
 * @property {string} why
 */

const SEVERE = new Set(["high", "critical"]);
/** Without a network nobody waits for minutes. */
const IMPATIENT = ["--fetch-retries=0", "--fetch-timeout=20000"];
const ACCEPTED = "script/checks/accepted-advisories.json";
const WHY = `A weakness of an installed package is known. Take a version without it (npm update NAME, then see what changed); where there is none, say in ${ACCEPTED} why it cannot be reached here, and until when that is to be looked at again.`;

/**
 * Asks the registry's advisory service about every package of the lockfile.
 *
 * @param {string} root
 * @returns {{ reached: true, advisories: Advisory[] } | { reached: false, reason: string }}
 */
export function askAdvisories(root) {
  const { out, err } = runNpm(root, ["audit", "--json", ...IMPATIENT]);
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return readAnswer(out, err, neededAtRunTime(packages));
}

/**
 * What npm printed, as advisories; a service that could not be asked is no service that found nothing.
 *
 * @param {string} out
 * @param {string} err
 * @param {ReadonlySet<string>} shipped paths in the lockfile
 * @returns {ReturnType<typeof askAdvisories>}
 */
export function readAnswer(out, err, shipped) {
  /** @type {NpmAudit} */
  let answer;
  try {
    answer = JSON.parse(out);
  } catch {
    return { reached: false, reason: firstLine(err) || "npm printed no answer" };
  }
  if (answer.auditReportVersion !== 2 || answer.vulnerabilities === undefined) {
    const reason = firstLine(answer.message ?? answer.error?.summary ?? err);
    return { reached: false, reason: reason || "the answer is none that is known here" };
  }
  /** @type {Map<string, Advisory>} */
  const found = new Map();
  for (const { via, nodes } of Object.values(answer.vulnerabilities)) {
    for (const one of via) {
      // A text only names another package of this list, through which this one is concerned.
      if (typeof one === "string") continue;
      const id = String(one.url ?? one.source).replace(/^.*\//, "");
      const ships = nodes.some((path) => shipped.has(path));
      const { name, severity, title, url = "" } = one;
      found.set(`${id} ${name}`, { id, name, severity, title, url, paths: nodes, ships });
    }
  }
  return { reached: true, advisories: [...found.values()] };
}

/** @param {unknown} text */
function firstLine(text) {
  const [line = ""] = String(text ?? "").split("\n");
  return line
    .replace(/^npm (?:error|warn)\s+/, "")
    .replace(/https?:\/\/\S+/g, "…")
    .trim();
}

/** @param {string} root */
export function readAccepted(root) {
  const { advisories } = JSON.parse(readFileSync(join(root, ACCEPTED), "utf8"));
  return /** @type {Accepted[]} */ ([...advisories]);
}

/**
 * Which advisories ask for something to be done, and acceptances that are past their day or accept nothing.
 *
 * @param {readonly Advisory[]} advisories
 * @param {readonly Accepted[]} accepted
 * @param {string} today YYYY-MM-DD
 */
export function judgeAdvisories(advisories, accepted, today) {
  const standing = accepted.filter(({ until }) => until >= today);
  const open = advisories.filter(({ id }) => !standing.some((one) => one.id === id));
  const problems = open.map(({ name, severity, title, url, ships, paths }) => ({
    where: paths[0] ?? name,
    what: `${severity}, ${ships ? "ships" : "a tool"}: ${title} (${url})`,
    why: WHY,
  }));
  const idle = accepted.filter(({ id }) => !advisories.some((one) => one.id === id));
  return {
    problems,
    /** What may not wait for anybody: it ships, and it is high or critical. */
    urgent: problems.filter((_, at) => open[at]?.ships && SEVERE.has(open[at]?.severity ?? "")),
    idle: idle.map(({ id }) => id),
  };
}
