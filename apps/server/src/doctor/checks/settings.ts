import { stat } from "node:fs/promises";
import { join } from "node:path";
import ipaddr from "ipaddr.js";
import type { Config } from "../../config/config.js";
import type { Check } from "../check.js";
import { type Finding, finding } from "../finding.js";

/** Random text of 32 characters and more has many; a word that is repeated has few. */
const LEAST_KINDS = 10;

export const settingsCheck: Check = {
  name: "settings",
  needs: "nothing",
  look: async ({ config }) => [
    ...ofAddress(config),
    ...(await ofSecret(config)),
    ...(config.smtp === null ? [finding("settings.mail_missing")] : []),
    ...(config.scanner === null ? [finding("settings.scanner_missing")] : []),
    ...(config.outboundAllow.length === 0
      ? []
      : [finding("settings.outbound_open", { addresses: config.outboundAllow.join(", ") })]),
  ],
};

function ofAddress({ publicUrl, host, databaseUrl, trustProxy }: Config): Finding[] {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === "https:") return trustProxy ? [] : [finding("settings.proxy_untrusted")];
  if (!isLocal(hostname)) return [finding("settings.url_plain", { url: publicUrl })];
  // On one's own machine that is how it is meant to be tried.
  if (databaseUrl === null && isLocal(host)) return [];
  return [finding("settings.url_local", { url: publicUrl })];
}

function isLocal(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  if (bare === "localhost") return true;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "loopback";
}

async function ofSecret({ secret, databaseUrl, dataFolder, publicUrl }: Config) {
  const found: Finding[] = [];
  const kinds = new Set(secret).size;
  if (kinds < LEAST_KINDS) found.push(finding("settings.secret_weak", { kinds }));
  const file = await stat(join(dataFolder, "secret")).catch(() => null);
  if (file === null) return found;
  // Windows has no such modes, and says 0666 of every file.
  if ((file.mode & 0o077) !== 0 && process.platform !== "win32") {
    found.push(finding("settings.secret_readable"));
  }
  const isTrial = databaseUrl === null && isLocal(new URL(publicUrl).hostname);
  if (!isTrial) found.push(finding("settings.secret_beside_data"));
  return found;
}
