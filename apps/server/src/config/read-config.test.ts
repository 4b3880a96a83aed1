import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "./read-config.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-config-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const HOUR = 60 * 60_000;
const SECRET = "0123456789abcdef0123456789abcdef";

function faultsOf(env: Record<string, string>): readonly string[] {
  const read = readConfig({ TOUCHSTONE_SECRET: SECRET, TOUCHSTONE_DATA: folder, ...env });
  return read.ok ? [] : read.faults;
}

test("an empty environment gives a server on this machine with the embedded store", () => {
  const read = readConfig({ TOUCHSTONE_DATA: folder, PATH: "/bin", SMTP_URL: " " });
  expect(read).toMatchObject({
    ok: true,
    config: {
      host: "127.0.0.1",
      port: 8080,
      publicUrl: "http://127.0.0.1:8080",
      dataFolder: folder,
      databaseUrl: null,
      databaseConnections: 10,
      objects: { kind: "folder" },
      smtp: null,
      scanner: null,
      outboundAllow: [],
      logLevel: "info",
      trustProxy: false,
      setupToken: null,
      metricsToken: null,
      tracing: null,
      formerSecrets: [],
      sessions: { idle: 2 * HOUR, longest: 24 * HOUR, proof: HOUR / 4 },
      signInProviders: [],
    },
  });
});

test("every setting is read", () => {
  const read = readConfig({
    TOUCHSTONE_HOST: "::",
    TOUCHSTONE_PORT: "0",
    TOUCHSTONE_PUBLIC_URL: "https://ip.example.com/",
    TOUCHSTONE_DATA: folder,
    DATABASE_URL: "postgres://touchstone@db.local/touchstone",
    TOUCHSTONE_SECRET: SECRET,
    TOUCHSTONE_DATABASE_CONNECTIONS: "25",
    TOUCHSTONE_OBJECTS: "s3://evidence/house/one?endpoint=https://s3.example.com&path-style=true",
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "id",
    AWS_SECRET_ACCESS_KEY: "key",
    AWS_SESSION_TOKEN: "session",
    SMTP_URL: "smtp://mail.example.com:587",
    MAIL_FROM: "Touchstone <ip@example.com>",
    TOUCHSTONE_OUTBOUND_ALLOW: "127.0.0.1:4000, [::1]:4001,market.local:80",
    TOUCHSTONE_SCANNER: "tcp://[::1]:3310",
    TOUCHSTONE_SCREENING_THREADS: "3",
    TOUCHSTONE_LOG_LEVEL: "warn",
    TOUCHSTONE_TRUST_PROXY: "true",
    TOUCHSTONE_SETUP_TOKEN: "a-token-of-sixteen-or-more",
    TOUCHSTONE_METRICS_TOKEN: "another-token-of-sixteen",
    OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318/",
    TOUCHSTONE_TRACE_SHARE: "0.25",
    TOUCHSTONE_SECRET_PREVIOUS: `${SECRET}-old, ${SECRET}-older,${SECRET}`,
    TOUCHSTONE_SESSION_IDLE_MINUTES: "30",
    TOUCHSTONE_SESSION_HOURS: "12",
    TOUCHSTONE_PROOF_MINUTES: "5",
    TOUCHSTONE_OIDC: "work,our-partner",
    TOUCHSTONE_OIDC_WORK_ISSUER: "https://login.example.com/realms/work",
    TOUCHSTONE_OIDC_WORK_CLIENT_ID: "touchstone",
    TOUCHSTONE_OIDC_WORK_CLIENT_SECRET: "told by the provider",
    TOUCHSTONE_OIDC_WORK_LABEL: "Example Work",
    TOUCHSTONE_OIDC_OUR_PARTNER_ISSUER: "http://127.0.0.1:9000",
    TOUCHSTONE_OIDC_OUR_PARTNER_CLIENT_ID: "t",
    TOUCHSTONE_OIDC_OUR_PARTNER_CLIENT_SECRET: "s",
  });
  expect(read).toEqual({
    ok: true,
    config: {
      host: "::",
      port: 0,
      publicUrl: "https://ip.example.com",
      dataFolder: folder,
      databaseUrl: "postgres://touchstone@db.local/touchstone",
      databaseConnections: 25,
      objects: {
        kind: "s3",
        bucket: "evidence",
        prefix: "house/one/",
        region: "eu-central-1",
        endpoint: "https://s3.example.com",
        pathStyle: true,
        credentials: { accessKeyId: "id", secretAccessKey: "key", sessionToken: "session" },
      },
      secret: SECRET,
      smtp: { url: "smtp://mail.example.com:587", from: "Touchstone <ip@example.com>" },
      scanner: { host: "::1", port: 3310 },
      outboundAllow: ["127.0.0.1:4000", "[::1]:4001", "market.local:80"],
      screeningThreads: 3,
      logLevel: "warn",
      trustProxy: true,
      setupToken: "a-token-of-sixteen-or-more",
      metricsToken: "another-token-of-sixteen",
      tracing: { endpoint: "http://127.0.0.1:4318", share: 0.25 },
      formerSecrets: [`${SECRET}-old`, `${SECRET}-older`],
      sessions: { idle: HOUR / 2, longest: 12 * HOUR, proof: HOUR / 12 },
      signInProviders: [
        {
          name: "work",
          label: "Example Work",
          issuer: "https://login.example.com/realms/work",
          clientId: "touchstone",
          clientSecret: "told by the provider",
        },
        {
          name: "our-partner",
          label: "our-partner",
          issuer: "http://127.0.0.1:9000",
          clientId: "t",
          clientSecret: "s",
        },
      ],
    },
  });
});

test.each([
  ["TOUCHSTONE_HOST", "a b"],
  ["TOUCHSTONE_PORT", "70000"],
  ["TOUCHSTONE_PORT", "-1"],
  ["TOUCHSTONE_PORT", "80a"],
  ["TOUCHSTONE_PUBLIC_URL", "ip.example.com"],
  ["TOUCHSTONE_PUBLIC_URL", "https://ip.example.com/path"],
  ["TOUCHSTONE_PUBLIC_URL", "ftp://ip.example.com"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["TOUCHSTONE_SECRET", "too short"],
  ["SMTP_URL", "mail.example.com"],
  ["MAIL_FROM", "nobody"],
  ["MAIL_FROM", "a@example.com\r\nBcc: all@example.com"],
  ["TOUCHSTONE_OUTBOUND_ALLOW", "127.0.0.1"],
  ["TOUCHSTONE_OUTBOUND_ALLOW", "127.0.0.1:4000,,"],
  ["TOUCHSTONE_OUTBOUND_ALLOW", "http://127.0.0.1:4000"],
  ["TOUCHSTONE_SCREENING_THREADS", "0"],
  ["TOUCHSTONE_DATABASE_CONNECTIONS", "1"],
  ["TOUCHSTONE_OBJECTS", "https://bucket.s3.amazonaws.com"],
  ["TOUCHSTONE_OBJECTS", "s3://id:key@bucket?region=eu-central-1"],
  ["TOUCHSTONE_OBJECTS", "s3://no_bucket?region=eu-central-1"],
  ["TOUCHSTONE_OBJECTS", "s3://bucket?region=eu-central-1&endpoint=s3.example.com"],
  ["TOUCHSTONE_OBJECTS", "s3://bucket?region=eu-central-1&secret=x"],
  ["TOUCHSTONE_OBJECTS", "s3://bucket?region=eu-central-1&path-style=perhaps"],
  ["TOUCHSTONE_LOG_LEVEL", "loud"],
  ["TOUCHSTONE_TRUST_PROXY", "maybe"],
  ["TOUCHSTONE_SETUP_TOKEN", "short"],
  ["TOUCHSTONE_SECRET_PREVIOUS", "too short"],
  ["TOUCHSTONE_SESSION_IDLE_MINUTES", "0"],
  ["TOUCHSTONE_SESSION_HOURS", "1000"],
  ["TOUCHSTONE_PROOF_MINUTES", "a while"],
  ["TOUCHSTONE_OIDC", "Work"],
  ["TOUCHSTONE_OIDC", "work,work"],
  ["TOUCHSTONE_TRACE_SHARE", "2"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4318"],
  ["TOUCHSTONE_METRICS_TOKEN", "with a space in it, and long"],
])("%s=%j is named in a sentence that says what it must be", (name, value) => {
  const faults = faultsOf({ [name]: value });
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]).toMatch(new RegExp(`^${name} must .+\\.$`, "s"));
});

test("all that is wrong is said at once", () => {
  const faults = faultsOf({
    TOUCHSTONE_PORT: "x",
    TOUCHSTONE_LOG_LEVEL: "y",
    TOUCHSTONE_PROT: "1",
  });
  expect(faults).toHaveLength(3);
  expect(faults.join("\n")).toContain("TOUCHSTONE_PROT is no setting of this version");
});

test("a provider of sign-ins has all of its settings, and an issuer that nobody can stand between", () => {
  const work = {
    TOUCHSTONE_OIDC: "work",
    TOUCHSTONE_OIDC_WORK_CLIENT_ID: "t",
    TOUCHSTONE_OIDC_WORK_CLIENT_SECRET: "s",
  };
  expect(faultsOf(work)).toEqual([
    expect.stringContaining("TOUCHSTONE_OIDC_WORK_ISSUER is needed"),
  ]);
  for (const issuer of ["http://login.example.com", "login.example.com", "https://a.test/?x=1"]) {
    expect(faultsOf({ ...work, TOUCHSTONE_OIDC_WORK_ISSUER: issuer })).toEqual([
      expect.stringContaining("TOUCHSTONE_OIDC_WORK_ISSUER must be"),
    ]);
  }
  expect(faultsOf({ TOUCHSTONE_OIDC_OTHER_ISSUER: "https://a.test" })).toEqual([
    expect.stringContaining("TOUCHSTONE_OIDC_OTHER_ISSUER is no setting"),
  ]);
});

test("settings that need each other say so", () => {
  expect(faultsOf({ SMTP_URL: "smtp://localhost" })).toEqual([
    expect.stringContaining("MAIL_FROM is needed with SMTP_URL"),
  ]);
  expect(faultsOf({ MAIL_FROM: "a@example.com" })).toEqual([
    expect.stringContaining("SMTP_URL is needed with MAIL_FROM"),
  ]);
  expect(faultsOf({ TOUCHSTONE_OBJECTS: "s3://bucket" })).toEqual([
    expect.stringContaining("TOUCHSTONE_OBJECTS needs a region"),
  ]);
  expect(faultsOf({ AWS_ACCESS_KEY_ID: "id" })).toEqual([
    expect.stringContaining("AWS_SECRET_ACCESS_KEY belong together"),
  ]);
  expect(faultsOf({ DATABASE_URL: "postgres://localhost/x", TOUCHSTONE_SECRET: "" })).toEqual([
    expect.stringContaining("TOUCHSTONE_SECRET is needed with DATABASE_URL"),
  ]);
});

test("a secret is made once, for its owner's eyes only, and kept", async () => {
  const data = join(folder, "new");
  const secretOf = () => {
    const read = readConfig({ TOUCHSTONE_DATA: data });
    return read.ok ? read.config.secret : read.faults.join();
  };
  const first = secretOf();
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(secretOf()).toBe(first);
  expect((await stat(join(data, "secret"))).mode & 0o777).toBe(0o600);
  expect((await readFile(join(data, "secret"), "utf8")).trim()).toBe(first);
});

test("a data folder that cannot be used, or a secret that was cut off, is said", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  expect(readConfig({ TOUCHSTONE_DATA: join(file, "data") })).toMatchObject({
    ok: false,
    faults: [expect.stringContaining("set TOUCHSTONE_DATA to a folder")],
  });
  await writeFile(join(folder, "secret"), "abc\n");
  expect(readConfig({ TOUCHSTONE_DATA: folder })).toMatchObject({
    ok: false,
    faults: [expect.stringContaining("put it back from a backup")],
  });
});
