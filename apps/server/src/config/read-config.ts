import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";
import type { ObjectsPlace } from "../objects/objects-place.js";
import type { Config } from "./config.js";
import { readOrMakeSecret } from "./kept-secret.js";
import { objects } from "./objects-setting.js";
import { namesOfProviderSettings, readProviders } from "./read-providers.js";
import * as setting from "./settings.js";
import { urlOf } from "./url-of.js";

const PREFIX = "TOUCHSTONE_";
const MINUTE = 60_000;

/** Every setting of the environment: what it must be, and what it is when it is absent. */
const SETTINGS = {
  TOUCHSTONE_HOST: setting.host.default("127.0.0.1"),
  TOUCHSTONE_PORT: setting.port.default(8080),
  TOUCHSTONE_PUBLIC_URL: setting.publicUrl.optional(),
  TOUCHSTONE_DATA: setting.text.default("touchstone-data"),
  DATABASE_URL: setting.databaseUrl.optional(),
  TOUCHSTONE_DATABASE_CONNECTIONS: setting.connections.default(10),
  TOUCHSTONE_OBJECTS: objects.optional(),
  AWS_REGION: setting.text.optional(),
  AWS_ACCESS_KEY_ID: setting.text.optional(),
  AWS_SECRET_ACCESS_KEY: setting.text.optional(),
  AWS_SESSION_TOKEN: setting.text.optional(),
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
  OTEL_EXPORTER_OTLP_ENDPOINT: setting.otlpEndpoint.optional(),
  TOUCHSTONE_TRACE_SHARE: setting.share.default(0.1),
  TOUCHSTONE_SECRET_PREVIOUS: setting.formerSecrets.default([]),
  TOUCHSTONE_SESSION_IDLE_MINUTES: setting.idleMinutes.default(120),
  TOUCHSTONE_SESSION_HOURS: setting.longestHours.default(24),
  TOUCHSTONE_PROOF_MINUTES: setting.proofMinutes.default(15),
  TOUCHSTONE_OIDC: setting.names.default([]),
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
  const result = schema.safeParse(given);
  const named = result.success ? result.data.TOUCHSTONE_OIDC : null;
  const faults = unknownSettings(Object.keys(given), named);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
    return { ok: false, faults: [...faults, ...wrong] };
  }
  const settings = result.data;
  faults.push(...faultsBetween(settings));
  const providers = readProviders(settings.TOUCHSTONE_OIDC, given);
  if (!providers.ok) faults.push(...providers.faults);
  if (!providers.ok || faults.length > 0) return { ok: false, faults };
  const dataFolder = resolve(settings.TOUCHSTONE_DATA);
  const secret =
    settings.TOUCHSTONE_SECRET === undefined
      ? readOrMakeSecret(dataFolder)
      : ({ ok: true, secret: settings.TOUCHSTONE_SECRET } as const);
  if (!secret.ok) return { ok: false, faults: [secret.fault] };
  return {
    ok: true,
    config: {
      ...assemble(settings, dataFolder, secret.secret),
      signInProviders: providers.providers,
    },
  };
}

/** @param providers as `TOUCHSTONE_OIDC` names them; `null` when that could not be read */
function unknownSettings(names: readonly string[], providers: readonly string[] | null): string[] {
  const theirs = providers === null ? null : namesOfProviderSettings(providers);
  return names
    .filter((name) => name.startsWith(PREFIX) && !Object.hasOwn(SETTINGS, name))
    .filter((name) => !(name.startsWith("TOUCHSTONE_OIDC_") && theirs?.includes(name) !== false))
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
  if (settings.TOUCHSTONE_OBJECTS?.region === null && settings.AWS_REGION === undefined) {
    faults.push(
      "TOUCHSTONE_OBJECTS needs a region: write it into the address, as ?region=eu-central-1, or set AWS_REGION.",
    );
  }
  if (
    (settings.AWS_ACCESS_KEY_ID === undefined) !==
    (settings.AWS_SECRET_ACCESS_KEY === undefined)
  ) {
    faults.push("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY belong together; set or unset both.");
  }
  return faults;
}

function assemble(
  settings: Settings,
  dataFolder: string,
  secret: string,
): Omit<Config, "signInProviders"> {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = settings;
  return {
    host: settings.TOUCHSTONE_HOST,
    port: settings.TOUCHSTONE_PORT,
    publicUrl:
      settings.TOUCHSTONE_PUBLIC_URL ?? urlOf(settings.TOUCHSTONE_HOST, settings.TOUCHSTONE_PORT),
    dataFolder,
    databaseUrl: settings.DATABASE_URL ?? null,
    databaseConnections: settings.TOUCHSTONE_DATABASE_CONNECTIONS,
    objects: placeOf(settings),
    secret,
    formerSecrets: settings.TOUCHSTONE_SECRET_PREVIOUS.filter((former) => former !== secret),
    sessions: {
      idle: settings.TOUCHSTONE_SESSION_IDLE_MINUTES * MINUTE,
      longest: settings.TOUCHSTONE_SESSION_HOURS * 60 * MINUTE,
      proof: settings.TOUCHSTONE_PROOF_MINUTES * MINUTE,
    },
    smtp: smtpUrl === undefined || from === undefined ? null : { url: smtpUrl, from },
    scanner: settings.TOUCHSTONE_SCANNER ?? null,
    outboundAllow: settings.TOUCHSTONE_OUTBOUND_ALLOW,
    screeningThreads: settings.TOUCHSTONE_SCREENING_THREADS ?? availableParallelism(),
    logLevel: settings.TOUCHSTONE_LOG_LEVEL,
    trustProxy: settings.TOUCHSTONE_TRUST_PROXY,
    setupToken: settings.TOUCHSTONE_SETUP_TOKEN ?? null,
    metricsToken: settings.TOUCHSTONE_METRICS_TOKEN ?? null,
    tracing: tracingOf(settings),
  };
}

function placeOf(settings: Settings): ObjectsPlace {
  const { TOUCHSTONE_OBJECTS: bucket, AWS_SESSION_TOKEN: sessionToken } = settings;
  if (bucket === undefined) return { kind: "folder" };
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  return {
    ...bucket,
    region: bucket.region ?? settings.AWS_REGION ?? "",
    credentials:
      accessKeyId === undefined || secretAccessKey === undefined
        ? null
        : { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
  };
}

function tracingOf(settings: Settings): Config["tracing"] {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, TOUCHSTONE_TRACE_SHARE: share } = settings;
  return endpoint === undefined || share === 0 ? null : { endpoint, share };
}
