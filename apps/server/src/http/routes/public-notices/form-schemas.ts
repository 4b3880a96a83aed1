import { reasonCodeSchema } from "@touchstone/interface";
import { z } from "zod";

/** Kinds of rights that a notice may name. */
const rightKindSchema = z.enum([
  "word_mark",
  "figurative_mark",
  "three_dimensional_mark",
  "copyright_image",
  "copyright_text",
  "copyright_character",
  "design",
  "utility_model",
  "patent",
  "geographical_indication",
]);

/** One line of text: no control characters, so that nothing of it can end a header. */
function line(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .regex(/^\P{Cc}*$/u, "must be one line, without control characters");
}

function given<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().default(null);
}

const emailSchema = line(320).refine(
  (value) => value === "" || z.email().safeParse(value).success,
  "must be an e-mail address",
);

const urlSchema = line(2_048).refine(
  (value) => value === "" || /^https?:\/\/[^\s/]+/i.test(value),
  "must begin with http:// or https://",
);

export const tokenSchema = z.string().min(1).max(256);

/** Absent members are `null`: what is missing of Art. 16(2) is named by the pre-flight, not by the schema. */
export const writtenNoticeSchema = z.strictObject({
  draft: given(tokenSchema).describe("Of the draft to which files were added."),
  marketplace: given(line(63)),
  name: given(line(200)),
  email: given(emailSchema),
  items: z
    .array(z.strictObject({ url: given(urlSchema), listing: given(line(256)) }))
    .max(100)
    .default([])
    .describe("Each listing by its address, or by its id at the marketplace."),
  right: z
    .strictObject({
      kind: given(rightKindSchema),
      number: given(line(100)),
      office: given(line(100)),
      work: given(z.string().trim().max(1_000)),
    })
    .default({ kind: null, number: null, office: null, work: null }),
  reasonCode: given(reasonCodeSchema),
  explanation: given(z.string().trim().max(10_000)),
  statement: given(line(16)).describe("Version of the bona-fide statement that is confirmed."),
  website: z.string().max(200).default("").describe("Leave it empty."),
});

export const formFactsSchema = z.object({
  marketplaces: z.array(z.object({ id: z.string(), name: z.string() })),
  statement: z.object({
    version: z.string(),
    text: z.object({ en: z.string(), zh: z.string() }),
  }),
  scanned: z.boolean().describe("Whether files are scanned before anybody opens them."),
});

const scanSchema = z.enum(["waiting", "clean", "infected", "unscanned"]);

export const noticeFileSchema = z.object({
  id: z.uuid(),
  media: z.string(),
  size: z.number(),
  scan: scanSchema,
});

const rightSchema = z.object({
  kind: z.string().nullable(),
  number: z.string().nullable(),
  office: z.string().nullable(),
  work: z.string().nullable(),
});

export const statusSchema = z.object({
  reference: z.string(),
  state: z.string(),
  version: z.int(),
  marketplace: z.string(),
  right: rightSchema,
  reasonCode: z.string().nullable(),
  items: z.array(z.object({ url: z.string().nullable(), listing: z.string().nullable() })),
  submittedAt: z.string(),
  messages: z.array(
    z.object({
      from: z.enum(["you", "operator"]),
      kind: z.string(),
      text: z.string(),
      at: z.string(),
    }),
  ),
  files: z.array(z.object({ media: z.string(), size: z.number(), scan: scanSchema })),
  decision: z
    .object({
      outcome: z.enum(["restricted", "no_action"]),
      at: z.string(),
      redress: z.array(z.enum(["complaint", "out_of_court", "judicial"])),
      complaintUntil: z.string(),
      complaintsLeft: z.int(),
      mayComplain: z.boolean(),
    })
    .nullable(),
  cases: z
    .array(
      z.object({
        case: z.uuid(),
        listing: z.string(),
        restricted: z.boolean(),
        contest: z
          .object({
            kind: z.string(),
            state: z.string(),
            openedAt: z.string(),
            message: z.string().nullable(),
            reply: z.enum(["maintains", "withdraws"]).nullable(),
            replyUntil: z.string().nullable(),
            decidedAt: z.string().nullable(),
            outcome: z.string().nullable().describe("What the operator said of it."),
          })
          .nullable(),
      }),
    )
    .describe("Listings that were restricted on this notice, each with its last contest."),
  automatedMeans: z.boolean().describe("Whether a program processed or decided it (Art. 16(6))."),
});
