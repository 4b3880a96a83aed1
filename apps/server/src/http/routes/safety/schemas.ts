import { z } from "zod";
import { SAFETY_OUTCOMES } from "../../../usecases/safety/move-safety-case.js";

const state = z.enum(["open", "asked", "closed"]);
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);

export const safetyStateSchema = state;

export const safetyItemSchema = z.object({
  id: z.uuid(),
  marketplace: z.object({ id: z.string(), name: z.string() }),
  listing: z.object({ id: z.string(), title: z.string() }),
  state,
  hint: z
    .enum(["needs_ce", "must_not_bear_ce", "unknown"])
    .describe("What the category says of CE marking; a hint only."),
  openedAt: z.string(),
  answerBy: z
    .string()
    .nullable()
    .describe(
      "Third working day after it was opened, as for a notice (GPSR, Art. 22(12)); a draft.",
    ),
  updatedAt: z.string(),
  markings: z.int(),
  picture: z.object({ snapshot: z.uuid(), position: z.int() }).nullable(),
});

export const safetyViewSchema = safetyItemSchema.extend({
  seller: z.object({ id: z.string() }).nullable(),
  category: z.string().nullable(),
  url: z.string().nullable(),
  version: z.int(),
  markings: z.array(
    z.object({
      image: z.string(),
      position: z.int().nullable(),
      grade: z.string(),
      box: box.describe("In pixels of the upright picture."),
      measurements: z.record(z.string(), z.number()),
      overlay: z.string().nullable().describe("SVG in pixels of the upright picture."),
    }),
  ),
  events: z.array(
    z.object({
      at: z.string(),
      kind: z.string(),
      member: z.string().nullable(),
      note: z.string().nullable(),
      outcome: z.string().nullable(),
    }),
  ),
});

const note = z.string().trim().min(1).max(4_000);
const version = z.int().min(1).describe("Of the case as you saw it.");

export const askTraderSchema = z.strictObject({ note: note.nullable().default(null), version });
export const closeSafetySchema = z.strictObject({
  outcome: z.enum(SAFETY_OUTCOMES),
  note: note.nullable().default(null),
  version,
});
export const reopenSafetySchema = z.strictObject({ note, version });
