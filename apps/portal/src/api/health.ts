import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

export type Severity = "error" | "warning" | "hint";

/** Something that is not as it should be. */
export interface HealthFinding {
  readonly code: string;
  readonly severity: Severity;
  /** In English, for codes that these pages have no words for yet. */
  readonly what: string;
  readonly remedy: string;
  /** A page, a setting or a section of a document. */
  readonly where: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface HealthCheck {
  readonly name: string;
  readonly outcome: "well" | "found" | "skipped" | "failed";
  readonly reason: string | null;
}

export interface HealthReport {
  readonly at: string;
  readonly checks: readonly HealthCheck[];
  /** The worst first. */
  readonly findings: readonly HealthFinding[];
}

const LOOK_AGAIN_MS = 60_000;

export const healthQuery = queryOptions({
  queryKey: ["health"],
  queryFn: ({ signal }) => member.get<HealthReport>("/v1/health", {}, signal),
  refetchInterval: LOOK_AGAIN_MS,
});
