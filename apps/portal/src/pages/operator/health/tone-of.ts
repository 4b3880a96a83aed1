import type { HealthCheck, Severity } from "../../../api/health.js";
import type { Tone } from "../../../parts/state-mark.js";

export const TONE_OF_SEVERITY: Readonly<Record<Severity, Tone>> = {
  error: "infringing",
  warning: "clock",
  hint: "plain",
};

export const TONE_OF_OUTCOME: Readonly<Record<HealthCheck["outcome"], Tone>> = {
  well: "genuine",
  found: "clock",
  skipped: "plain",
  failed: "infringing",
};
