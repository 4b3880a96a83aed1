import { type Config, finding, type Report, readConfig } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import { inColour } from "../explain/options.js";
import { createPaint } from "../explain/render/paint.js";
import { environmentWith, type SettingOptions } from "../settings/options.js";
import { type Consulted, consult, onlyFound } from "./consult.js";
import { renderReport } from "./render.js";

export interface DoctorOptions extends SettingOptions {
  readonly json?: boolean;
  readonly url?: string;
}

export async function runDoctor(options: DoctorOptions): Promise<ExitStatus> {
  const read = readConfig(environmentWith(options));
  try {
    const consulted = read.ok
      ? await consult(read.config as Config, options.url)
      : unreadable(read.faults);
    write(consulted, options.json === true);
    return statusOf(consulted.report);
  } catch (error) {
    say(error instanceof Error ? reasonOf(error) : String(error));
    return EXIT.failed;
  }
}

function unreadable(faults: readonly string[]): Consulted {
  const findings = faults.map((detail) => finding("settings.invalid", { detail }));
  return { report: onlyFound(findings), by: "read the settings; nothing else can be looked at" };
}

function write({ report, by }: Consulted, asJson: boolean): void {
  if (asJson) {
    process.stdout.write(`${JSON.stringify({ by, ...report }, null, 2)}\n`);
    return;
  }
  const { isTTY, columns } = process.stdout;
  const paint = createPaint(inColour("auto", { isTTY, env: process.env }));
  process.stdout.write(renderReport(report, by, paint, columns ?? 100));
}

function statusOf({ findings }: Report): ExitStatus {
  return findings.some(({ severity }) => severity !== "hint") ? EXIT.someBad : EXIT.ok;
}

/** A failed connection says in its cause why. */
function reasonOf(error: Error): string {
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
