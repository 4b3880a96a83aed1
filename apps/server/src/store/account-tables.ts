import type { Generated } from "kysely";
import type { Instant } from "./instant.js";

/** Of a person's authenticators: their public keys. */
export interface AuthPasskeysTable {
  id: string;
  userId: string;
  name: string;
  credentialId: string;
  publicKey: string;
  counter: number;
  transports: string[];
  backedUp: boolean;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  suspectAt: Instant | null;
}

export interface AuthChallengesTable {
  hash: string;
  purpose: string;
  userId: string | null;
  expiresAt: Instant;
}

export interface AuthProviderTripsTable {
  stateHash: string;
  browserHash: string;
  provider: string;
  nonce: string;
  verifier: string;
  userId: string | null;
  expiresAt: Instant;
}

export interface AuthIdentitiesTable {
  id: string;
  userId: string;
  provider: string;
  issuer: string;
  subject: string;
  email: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
}

export interface AuthSessionsTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: Instant;
  ipAddress: string | null;
  userAgent: string | null;
  secondFactorAt: Instant | null;
  createdAt: Generated<Instant>;
  updatedAt: Generated<Instant>;
  lastSeenAt: Instant | null;
  provedAt: Instant | null;
  way: Generated<string>;
}
