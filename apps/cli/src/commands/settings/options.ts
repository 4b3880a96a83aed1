import type { Command } from "commander";

/** Options that stand in for variables of the environment. */
export interface SettingOptions {
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
}

export const SETTINGS_HELP = `
Settings come from the environment, options go before them:
  TOUCHSTONE_HOST, TOUCHSTONE_PORT   where it listens
  TOUCHSTONE_PUBLIC_URL              where browsers and marketplaces reach it
  TOUCHSTONE_DATA                    folder of the embedded database, pictures and evidence
  DATABASE_URL                       PostgreSQL 15 or newer, instead of the embedded database
  TOUCHSTONE_SECRET                  at least 32 characters; needed with DATABASE_URL, otherwise made and kept
  SMTP_URL, MAIL_FROM                how mail is sent; without them there is none
  TOUCHSTONE_SCREENING_THREADS       default: number of cores
  TOUCHSTONE_LOG_LEVEL               fatal, error, warn, info, debug, trace or silent
  TOUCHSTONE_TRUST_PROXY             true when a proxy in front names the callers' addresses
  TOUCHSTONE_SETUP_TOKEN             instead of the token that the first start prints
  TOUCHSTONE_METRICS_TOKEN           who may read /metrics from other machines
  TOUCHSTONE_OUTBOUND_ALLOW          private host:port that may be called, for demonstrations
`;

export function addSettingOptions(command: Command): Command {
  return command.option("--data <dir>", "data folder (TOUCHSTONE_DATA, default: touchstone-data)");
}

/** The environment as the options change it. */
export function environmentWith(
  options: SettingOptions,
): Readonly<Record<string, string | undefined>> {
  const { data, host, port } = options;
  return {
    ...process.env,
    ...(data === undefined ? {} : { TOUCHSTONE_DATA: data }),
    ...(host === undefined ? {} : { TOUCHSTONE_HOST: host }),
    ...(port === undefined ? {} : { TOUCHSTONE_PORT: port }),
  };
}
