import { VAULT_KINDS, VAULT_STRENGTHS, VAULT_WEAKNESSES } from "@touchstone/casework";
import { z } from "zod";
import { VAULT_STATES } from "../../../usecases/vault/vault-rows.js";

export const vaultStateSchema = z.enum(VAULT_STATES);
const day = z.iso.date();
const serials = z.strictObject({
  from: z.string().trim().min(1).max(100),
  to: z.string().trim().min(1).max(100),
});

export const newDocumentSchema = z
  .strictObject({
    kind: z.enum(VAULT_KINDS),
    brand: z.string().trim().min(1).max(512).describe("The brand's name, as its notices have it."),
    issuedOn: day.nullable().default(null).describe("The day on an invoice or contract."),
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null).describe("The last day."),
    quantity: z.int().min(1).max(2_000_000_000).nullable().default(null),
    signedByBoth: z.boolean().default(false),
    serials: serials.nullable().default(null),
    listings: z.array(z.string().trim().min(1).max(256)).max(500).default([]),
    gtins: z.array(z.string().trim().min(1).max(32)).max(500).default([]),
    words: z.array(z.string().trim().min(1).max(200)).max(100).default([]),
    files: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .min(1)
      .max(20)
      .describe("Keys that POST /v1/files gave."),
    note: z.string().trim().min(1).max(2_000).nullable().default(null),
  })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
    path: ["validTo"],
    message: "lies before the first day",
  });

export const documentDecisionSchema = z.strictObject({
  outcome: z.enum(["accepted", "rejected"]),
  message: z.string().trim().min(1).max(10_000).describe("The seller reads it."),
  until: day.nullable().default(null).describe("The last day for which it is accepted."),
});

export const documentSchema = z.object({
  id: z.uuid(),
  marketplace: z.string(),
  seller: z.string(),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  kind: z.enum(VAULT_KINDS),
  issuedOn: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  quantity: z.int().nullable(),
  signedByBoth: z.boolean(),
  serials: z.object({ from: z.string(), to: z.string() }).nullable(),
  listings: z.array(z.string()),
  gtins: z.array(z.string()),
  words: z.array(z.string()),
  files: z.array(z.string()),
  note: z.string().nullable(),
  state: vaultStateSchema,
  check: z.object({
    strengths: z.array(z.enum(VAULT_STRENGTHS)),
    weaknesses: z.array(z.enum(VAULT_WEAKNESSES)),
    coversFrom: z.string().nullable(),
    coversUntil: z.string().nullable(),
  }),
  message: z.string().nullable(),
  submittedAt: z.string(),
  decidedAt: z.string().nullable(),
});
