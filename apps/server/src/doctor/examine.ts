import type { Severity } from "./catalogue.js";
import type { Check, Patient } from "./check.js";
import { casesCheck } from "./checks/cases.js";
import { clocksCheck } from "./checks/clocks.js";
import { databaseCheck } from "./checks/database.js";
import { endpointsCheck } from "./checks/endpoints.js";
import { leasesCheck } from "./checks/leases.js";
import { ledgerCheck } from "./checks/ledger.js";
import { migrationsCheck } from "./checks/migrations.js";
import { objectsCheck } from "./checks/objects.js";
import { queuesCheck } from "./checks/queues.js";
import { reachableCheck } from "./checks/reachable.js";
import { rightsCheck } from "./checks/rights.js";
import { rolesCheck } from "./checks/roles.js";
import { settingsCheck } from "./checks/settings.js";
import { workersCheck } from "./checks/workers.js";
import { type Finding, finding } from "./finding.js";

/** In the order in which they help: what is found early may be why the later ones find something. */
const CHECKS: readonly Check[] = [
  settingsCheck,
  databaseCheck,
  migrationsCheck,
  rolesCheck,
  objectsCheck,
  reachableCheck,
  workersCheck,
  clocksCheck,
  queuesCheck,
  leasesCheck,
  endpointsCheck,
  rightsCheck,
  ledgerCheck,
  casesCheck,
];

export interface CheckOutcome {
  readonly name: string;
  readonly outcome: "well" | "found" | "skipped" | "failed";
  /** Why it was skipped or failed. */
  readonly reason: string | null;
}

/** What an examination shows. */
export interface Report {
  /** RFC 3339. */
  readonly at: string;
  readonly store: "pglite" | "postgres";
  readonly checks: readonly CheckOutcome[];
  /** The worst first. */
  readonly findings: readonly Finding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * Looks at everything. Never rejects: a check that cannot be done is a finding too.
 *
 * @param known what was found on the way to it, as that the database does not answer
 */
export async function examine(patient: Patient, known: readonly Finding[] = []): Promise<Report> {
  const checks: CheckOutcome[] = [];
  const findings: Finding[] = [...known];
  for (const check of CHECKS) {
    const reason = whySkipped(check, patient, findings);
    if (reason !== null) {
      checks.push({ name: check.name, outcome: "skipped", reason });
      continue;
    }
    try {
      const found = await check.look(patient);
      findings.push(...found);
      checks.push({
        name: check.name,
        outcome: found.length === 0 ? "well" : "found",
        reason: null,
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      findings.push(finding("doctor.blind", { check: check.name, reason: why }));
      checks.push({ name: check.name, outcome: "failed", reason: why });
    }
  }
  return {
    at: new Date(patient.clock()).toISOString(),
    store: patient.config.databaseUrl === null ? "pglite" : "postgres",
    checks,
    findings: inOrder(findings),
  };
}

/** The worst first; of one severity in the order in which they were found. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function whySkipped(
  { needs }: Check,
  { running, store }: Patient,
  findings: readonly Finding[],
): string | null {
  if (needs === "running server" && running === null) return "only a running server knows";
  if (needs !== "nothing" && store === null) return "there is no database to look at";
  const old = findings.some(({ code }) => code === "database.migrations_missing");
  if (needs === "tables" && old) return "the tables are not those of this version";
  return null;
}
