import { z } from "zod";

const instant = z.string().nullable();
const words = z.object({ en: z.string(), zh: z.string() });
const said = z.object({ text: z.string() }).nullable();

const regimeSchema = z.object({
  profile: z.string(),
  contestUntil: z.string(),
  draft: z.literal(true).describe("A lawyer must confirm the profile before it is relied on."),
  form: z.enum(["complaint", "counter_notice", "declaration"]),
  name: words,
  citation: z.string(),
  disclosesSeller: z.boolean().describe("Whether the owner is told who contests."),
  putBack: z.string().nullable().describe("The law that puts the listing back by itself."),
  elements: z.array(
    z.object({
      code: z.string(),
      kind: z.enum(["declaration", "text", "files", "case"]),
      words,
    }),
  ),
});

const contestSchema = z.looseObject({
  id: z.uuid(),
  kind: z.string(),
  state: z.string(),
  attempt: z.int().describe("0: opened by what the seller had stored."),
  form: z.string(),
  profiles: z.array(z.string()),
  elements: z.array(z.string()),
  files: z.array(z.string()),
  openedAt: z.string(),
  forwardedAt: instant,
  reachedAt: instant,
  arrivalProof: z.string().nullable(),
  ownerReply: z.string().nullable(),
  ownerRepliedAt: instant,
  ownerFiles: z.array(z.string()),
  nextAttemptUntil: instant,
  decidedAt: instant,
  message: z
    .object({ text: z.string(), statements: z.record(z.string(), z.string()).optional() })
    .nullable(),
  ownerMessage: said,
  outcomeMessage: said,
});

/** The legal profiles, clocks, attempts and thread of a case. */
export const contestFileSchema = z.object({
  regimes: z.array(regimeSchema),
  measure: z.string().nullable(),
  clocks: z.array(
    z.object({
      name: z.string(),
      profile: z.string(),
      dueAt: z.string(),
      latestAt: instant,
      state: z.enum(["running", "stayed", "done"]),
    }),
  ),
  attempts: z.object({ made: z.int(), left: z.int(), until: instant }),
  contests: z.array(contestSchema),
  stays: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      state: z.string(),
      reference: z.string().nullable(),
      receivedAt: z.string(),
      enteredAt: z.string(),
      endedAt: instant,
      message: said,
    }),
  ),
  disputes: z.array(
    z.object({
      id: z.uuid(),
      state: z.string(),
      body: z.string().nullable(),
      reference: z.string().nullable(),
      receivedAt: z.string(),
      dueAt: z.string(),
      latestAt: z.string(),
      overdue: z.boolean(),
      outcome: z.string().nullable(),
      implemented: z.boolean().nullable(),
      decidedAt: instant,
      message: said,
    }),
  ),
});

export const brandContestFileSchema = contestFileSchema.extend({
  case: z.uuid(),
  listing: z.string(),
  title: z.string(),
  marketplace: z.string(),
  marketplaceName: z.string(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  allowed: z.object({ reply: z.boolean() }),
});

export const fileKeys = z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20);
export const words10k = z.string().trim().min(1).max(10_000);
export const words2k = z.string().trim().min(1).max(2_000);
