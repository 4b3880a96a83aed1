import type { Finding, Report } from "@touchstone/server";
import type { Paint } from "../explain/render/paint.js";
import { wrapped } from "../explain/render/wrapped.js";

const MOST_WIDTH = 100;
const INDENT = "           ";

/** The report for a person: one block for each finding, the worst first, and what was not looked at. */
export function renderReport(report: Report, by: string, paint: Paint, width: number): string {
  const { checks, findings } = report;
  const skipped = checks.filter(({ outcome }) => outcome === "skipped");
  const looked = checks.length - skipped.length;
  const lines = [
    `${paint("heading", "touchstone doctor")}  ${paint("faint", by)}`,
    "",
    ...findings.flatMap((one) => [...block(one, paint, Math.min(width, MOST_WIDTH)), ""]),
    ...(skipped.length === 0
      ? []
      : [
          ...skipped.map(({ name, reason }) =>
            paint("faint", `not looked at: ${name} (${reason ?? ""})`),
          ),
          "",
        ]),
    summary(findings, looked, paint),
  ];
  return `${lines.join("\n")}\n`;
}

function block({ code, severity, what, remedy, where }: Finding, paint: Paint, width: number) {
  const room = Math.max(width - INDENT.length, 30);
  const style = severity === "error" ? "bad" : severity === "warning" ? "difference" : "label";
  return [
    `${paint(style, severity.padEnd(INDENT.length))}${paint("heading", code)}`,
    ...wrapped(what, room).map((line) => INDENT + line),
    ...wrapped(`→ ${remedy}`, room).map((line) => INDENT + line),
    INDENT + paint("faint", where),
  ];
}

function summary(findings: readonly Finding[], looked: number, paint: Paint): string {
  const count = (severity: Finding["severity"]) =>
    findings.filter((one) => one.severity === severity).length;
  const [errors, warnings, hints] = [count("error"), count("warning"), count("hint")];
  const checks = `${looked} checks`;
  if (errors + warnings + hints === 0) return paint("good", `all is well: ${checks}`);
  return `${checks}: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(hints, "hint")}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
