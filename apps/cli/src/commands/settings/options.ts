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
  TOUCHSTONE_DATABASE_CONNECTIONS    how many of its connections one server works over, default 10
  TOUCHSTONE_OBJECTS                 s3://bucket/prefix?region=… for pictures and evidence, instead of files in the data
                                     folder; credentials as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
  TOUCHSTONE_SECRET                  at least 32 characters; needed with DATABASE_URL, otherwise made and kept
  SMTP_URL, MAIL_FROM                how mail is sent; without them there is none
  TOUCHSTONE_SCREENING_THREADS       default: number of cores
  TOUCHSTONE_LOG_LEVEL               fatal, error, warn, info, debug, trace or silent
  TOUCHSTONE_TRUST_PROXY             true when a proxy in front names the callers' addresses
  TOUCHSTONE_SETUP_TOKEN             instead of the token that the first start prints
  TOUCHSTONE_METRICS_TOKEN           who may read /metrics and /doctor from other machines
  OTEL_EXPORTER_OTLP_ENDPOINT        where traces go; without it there are none
  TOUCHSTONE_TRACE_SHARE             which share is traced, from 0 to 1 (default: 0.1)
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
