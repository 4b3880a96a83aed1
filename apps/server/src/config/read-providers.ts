import type { SignInProvider } from "../auth/providers/sign-in-provider.js";

type Given = Readonly<Record<string, string | undefined>>;

export type ProvidersRead =
  | { readonly ok: true; readonly providers: readonly SignInProvider[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const NEEDED = ["ISSUER", "CLIENT_ID", "CLIENT_SECRET"] as const;
const LABEL = "LABEL";

/** The names of the settings of these providers, such as `TOUCHSTONE_OIDC_WORK_ISSUER` for `work`. */
export function namesOfProviderSettings(providers: readonly string[]): string[] {
  return providers.flatMap((name) => [...NEEDED, LABEL].map((part) => settingOf(name, part)));
}

/** @param names as `TOUCHSTONE_OIDC` lists them */
export function readProviders(names: readonly string[], given: Given): ProvidersRead {
  const faults: string[] = [];
  const providers = names.map((name): SignInProvider => {
    const value = (part: string) => given[settingOf(name, part)]?.trim() ?? "";
    for (const part of NEEDED.filter((one) => value(one) === "")) {
      faults.push(
        `${settingOf(name, part)} is needed, as TOUCHSTONE_OIDC names ${name}; set it to what the provider gave you.`,
      );
    }
    const issuer = value("ISSUER");
    if (issuer !== "" && !isIssuer(issuer)) {
      faults.push(
        `${settingOf(name, "ISSUER")} must be the issuer's https address, such as https://login.example.com; http is taken of this machine only.`,
      );
    }
    return {
      name,
      label: value(LABEL) || name,
      issuer,
      clientId: value("CLIENT_ID"),
      clientSecret: value("CLIENT_SECRET"),
    };
  });
  return faults.length === 0 ? { ok: true, providers } : { ok: false, faults };
}

function settingOf(name: string, part: string): string {
  return `TOUCHSTONE_OIDC_${name.toUpperCase().replaceAll("-", "_")}_${part}`;
}

function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  if (search !== "" || hash !== "" || username !== "") return false;
  if (protocol === "https:") return true;
  return protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(hostname);
}
