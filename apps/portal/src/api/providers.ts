import { member } from "../session/member.js";

/** How a way to a provider and back ended. */
export const PROVIDER_OUTCOMES = [
  "linked",
  "not_linked",
  "other_address",
  "taken",
  "refused",
  "code_needed",
] as const;
export type ProviderOutcome = (typeof PROVIDER_OUTCOMES)[number];

export function readOutcome(value: unknown): { provider?: ProviderOutcome } {
  const provider = PROVIDER_OUTCOMES.find((outcome) => outcome === value);
  return provider === undefined ? {} : { provider };
}

/** The address at the provider to go to. */
export async function beginAtProvider(name: string, purpose: "sign-in" | "link"): Promise<string> {
  const path =
    purpose === "link"
      ? `/v1/account/identities/${name}/begin`
      : `/v1/auth/providers/${name}/begin`;
  return (await member.send<{ url: string }>("POST", path)).url;
}
