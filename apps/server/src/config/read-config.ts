import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import type { Config } from "./config.js";
import { readOrMakeSecret } from "./kept-secret.js";
import * as setting from "./settings.js";
import { urlOf } from "./url-of.js";

const PREFIX = "TOUCHSTONE_";

/** Every setting of the environment: what it must be, and what it is when it is absent. */
const SETTINGS = {
  TOUCHSTONE_HOST: setting.host.default("127.0.0.1"),
  TOUCHSTONE_PORT: setting.port.default(8080),
  TOUCHSTONE_PUBLIC_URL: setting.publicUrl.optional(),
  TOUCHSTONE_DATA: setting.text.default("touchstone-data"),
  DATABASE_URL: setting.databaseUrl.optional(),
  TOUCHSTONE_SECRET: setting.secret.optional(),
  SMTP_URL: setting.smtpUrl.optional(),
  MAIL_FROM: setting.mailFrom.optional(),
  TOUCHSTONE_OUTBOUND_ALLOW: setting.hostPorts.default([]),
  TOUCHSTONE_SCREENING_THREADS: setting.threads.optional(),
  TOUCHSTONE_LOG_LEVEL: setting.logLevel.default("info"),
  TOUCHSTONE_TRUST_PROXY: setting.yesOrNo.default(false),
  TOUCHSTONE_SCANNER: setting.scanner.optional(),
  TOUCHSTONE_SETUP_TOKEN: setting.token.optional(),
  TOUCHSTONE_METRICS_TOKEN: setting.token.optional(),
} as const;
const schema = z.object(SETTINGS);
type Settings = z.infer<typeof schema>;

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Reads all settings. Each that is wrong gives one sentence that names it and says what to do. Makes a secret
 * in the data folder when none is set and the store is embedded.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigRead {
  const given = Object.fromEntries(
    // An empty variable is how many tools say that there is none.
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const faults = unknownSettings(Object.keys(given));
  const result = schema.safeParse(given);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
    return { ok: false, faults: [...faults, ...wrong] };
  }
  const settings = result.data;
  faults.push(...faultsBetween(settings));
  if (faults.length > 0) return { ok: false, faults };
  const dataFolder = resolve(settings.TOUCHSTONE_DATA);
  const secret =
    settings.TOUCHSTONE_SECRET === undefined
      ? readOrMakeSecret(dataFolder)
      : ({ ok: true, secret: settings.TOUCHSTONE_SECRET } as const);
  if (!secret.ok) return { ok: false, faults: [secret.fault] };
  return { ok: true, config: assemble(settings, dataFolder, secret.secret) };
}

function unknownSettings(names: readonly string[]): string[] {
  return names
    .filter((name) => name.startsWith(PREFIX) && !Object.hasOwn(SETTINGS, name))
    .map((name) => {
      const known = Object.keys(SETTINGS).filter((one) => one.startsWith(PREFIX));
      return `${name} is no setting of this version; correct its name or unset it. There are: ${known.join(", ")}.`;
    });
}

function faultsBetween(settings: Settings): string[] {
  const faults: string[] = [];
  if (settings.DATABASE_URL !== undefined && settings.TOUCHSTONE_SECRET === undefined) {
    faults.push(
      "TOUCHSTONE_SECRET is needed with DATABASE_URL, as every server on that database must have the same; set it to at least 32 random characters, such as the output of: openssl rand -base64 32.",
    );
  }
  if (settings.SMTP_URL !== undefined && settings.MAIL_FROM === undefined) {
    faults.push("MAIL_FROM is needed with SMTP_URL; set it to the address that mail comes from.");
  }
  if (settings.MAIL_FROM !== undefined && settings.SMTP_URL === undefined) {
    faults.push("SMTP_URL is needed with MAIL_FROM; set it, or unset MAIL_FROM to send no mail.");
  }
  return faults;
}

function assemble(settings: Settings, dataFolder: string, secret: string): Config {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = settings;
  return {
    host: settings.TOUCHSTONE_HOST,
    port: settings.TOUCHSTONE_PORT,
    publicUrl:
      settings.TOUCHSTONE_PUBLIC_URL ?? urlOf(settings.TOUCHSTONE_HOST, settings.TOUCHSTONE_PORT),
    dataFolder,
    databaseUrl: settings.DATABASE_URL ?? null,
    secret,
    smtp: smtpUrl === undefined || from === undefined ? null : { url: smtpUrl, from },
    scanner: settings.TOUCHSTONE_SCANNER ?? null,
    outboundAllow: settings.TOUCHSTONE_OUTBOUND_ALLOW,
    screeningThreads: settings.TOUCHSTONE_SCREENING_THREADS ?? availableParallelism(),
    logLevel: settings.TOUCHSTONE_LOG_LEVEL,
    trustProxy: settings.TOUCHSTONE_TRUST_PROXY,
    setupToken: settings.TOUCHSTONE_SETUP_TOKEN ?? null,
    metricsToken: settings.TOUCHSTONE_METRICS_TOKEN ?? null,
  };
}
