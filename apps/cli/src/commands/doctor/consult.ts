import {
  type Config,
  examineStore,
  type Finding,
  FolderHeld,
  finding,
  type Report,
  urlOf,
} from "@touchstone/server";
import { askServer } from "./ask-server.js";

export interface Consulted {
  readonly report: Report;
  /** Who looked, in a few words. */
  readonly by: string;
}

/** Examines by the way that is open: PostgreSQL and a closed embedded store directly, an open one by its server. */
export async function consult(config: Config, url: string | undefined): Promise<Consulted> {
  const { databaseUrl, dataFolder, metricsToken } = config;
  if (url !== undefined) {
    return { report: await askServer(url, metricsToken), by: `asked the server at ${url}` };
  }
  try {
    const report = await examineStore(config);
    if (databaseUrl !== null) return { report, by: "read PostgreSQL by DATABASE_URL" };
    return { report, by: `read the embedded database in ${dataFolder}; no server has it open` };
  } catch (error) {
    if (!(error instanceof FolderHeld)) throw error;
    return askHolder(config, error.pid);
  }
}

async function askHolder(config: Config, pid: number): Promise<Consulted> {
  const url = urlOf(config.host, config.port);
  try {
    const report = await askServer(url, config.metricsToken);
    return { report, by: `asked the running server at ${url} (process ${pid})` };
  } catch (error) {
    // Whoever is refused must know why; a server that is not there is a finding.
    if (!(error instanceof TypeError) && !isLate(error)) throw error;
    const silent = finding("server.silent", { process: pid, url });
    return { report: onlyFound([silent]), by: "nothing could be asked" };
  }
}

function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

/** A report of what kept everything else from being looked at. */
export function onlyFound(findings: readonly Finding[]): Report {
  return { at: new Date().toISOString(), store: "pglite", checks: [], findings };
}
