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
      smtp: null,
      scanner: null,
      outboundAllow: [],
      logLevel: "info",
      trustProxy: false,
      setupToken: null,
      metricsToken: null,
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
    SMTP_URL: "smtp://mail.example.com:587",
    MAIL_FROM: "Touchstone <ip@example.com>",
    TOUCHSTONE_OUTBOUND_ALLOW: "127.0.0.1:4000, [::1]:4001,market.local:80",
    TOUCHSTONE_SCANNER: "tcp://[::1]:3310",
    TOUCHSTONE_SCREENING_THREADS: "3",
    TOUCHSTONE_LOG_LEVEL: "warn",
    TOUCHSTONE_TRUST_PROXY: "true",
    TOUCHSTONE_SETUP_TOKEN: "a-token-of-sixteen-or-more",
    TOUCHSTONE_METRICS_TOKEN: "another-token-of-sixteen",
  });
  expect(read).toEqual({
    ok: true,
    config: {
      host: "::",
      port: 0,
      publicUrl: "https://ip.example.com",
      dataFolder: folder,
      databaseUrl: "postgres://touchstone@db.local/touchstone",
      secret: SECRET,
      smtp: { url: "smtp://mail.example.com:587", from: "Touchstone <ip@example.com>" },
      scanner: { host: "::1", port: 3310 },
      outboundAllow: ["127.0.0.1:4000", "[::1]:4001", "market.local:80"],
      screeningThreads: 3,
      logLevel: "warn",
      trustProxy: true,
      setupToken: "a-token-of-sixteen-or-more",
      metricsToken: "another-token-of-sixteen",
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
  ["TOUCHSTONE_LOG_LEVEL", "loud"],
  ["TOUCHSTONE_TRUST_PROXY", "maybe"],
  ["TOUCHSTONE_SETUP_TOKEN", "short"],
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

test("settings that need each other say so", () => {
  expect(faultsOf({ SMTP_URL: "smtp://localhost" })).toEqual([
    expect.stringContaining("MAIL_FROM is needed with SMTP_URL"),
  ]);
  expect(faultsOf({ MAIL_FROM: "a@example.com" })).toEqual([
    expect.stringContaining("SMTP_URL is needed with MAIL_FROM"),
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
