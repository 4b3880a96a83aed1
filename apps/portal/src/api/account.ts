import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

export interface SessionItem {
  readonly id: string;
  readonly begunAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly network: string;
  readonly browser: string;
  readonly way: "password" | "passkey" | "provider";
  readonly secondFactor: boolean;
  readonly current: boolean;
}

export interface PasskeyItem {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly backedUp: boolean;
  readonly suspectAt: string | null;
}

export interface IdentityItem {
  readonly id: string;
  readonly provider: string;
  readonly label: string;
  readonly email: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

/** The ways to sign in beside address and password. */
export interface Ways {
  readonly passkeys: boolean;
  readonly providers: readonly { readonly name: string; readonly label: string }[];
}

interface Items<T> {
  readonly items: readonly T[];
}

export const waysQuery = queryOptions({
  queryKey: ["ways"],
  queryFn: ({ signal }) => member.get<Ways>("/v1/auth/ways", {}, signal),
});

export const sessionsQuery = queryOptions({
  queryKey: ["account", "sessions"],
  queryFn: ({ signal }) => member.get<Items<SessionItem>>("/v1/account/sessions", {}, signal),
});

export const passkeysQuery = queryOptions({
  queryKey: ["account", "passkeys"],
  queryFn: ({ signal }) => member.get<Items<PasskeyItem>>("/v1/account/passkeys", {}, signal),
});

export const identitiesQuery = queryOptions({
  queryKey: ["account", "identities"],
  queryFn: ({ signal }) => member.get<Items<IdentityItem>>("/v1/account/identities", {}, signal),
});

export const endSession = (id: string) =>
  member.send("DELETE", `/v1/account/sessions/${encodeURIComponent(id)}`);

export const endOtherSessions = () =>
  member.send<{ ended: number }>("POST", "/v1/account/sessions:end-others");

export const renamePasskey = (id: string, name: string) =>
  member.send("PATCH", `/v1/account/passkeys/${id}`, { name });

export const removePasskey = (id: string) => member.send("DELETE", `/v1/account/passkeys/${id}`);

export const removeIdentity = (id: string) => member.send("DELETE", `/v1/account/identities/${id}`);

export const readAccountAgain = (queries: QueryClient) =>
  queries.invalidateQueries({ queryKey: ["account"] });
