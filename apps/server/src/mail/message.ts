import { z } from "zod";

const brand = { brandId: z.uuid(), brand: z.string() };

/** What is told by e-mail. The queue holds it without names and addresses of people. */
export const messageSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("first_waiting_request"), data: z.object(brand) }),
  z.object({
    kind: z.literal("daily_digest"),
    data: z.object({
      ...brand,
      count: z.int().min(1),
      /** Of the requests together, in each currency that occurs. */
      exposure: z.array(z.object({ amount: z.string(), currency: z.string().nullable() })),
      /** Since when the oldest waits. */
      oldest: z.string(),
    }),
  }),
  z.object({
    kind: z.literal("due_reminder"),
    data: z.object({
      ...brand,
      count: z.int().min(1),
      dueAt: z.string(),
      stage: z.enum(["half_time", "last_day"]),
    }),
  }),
  z.object({
    kind: z.literal("contest_received"),
    data: z.object({
      ...brand,
      case: z.uuid(),
      /** When the listing is shown again unless something holds it; `null`: a person decides. */
      putBackAt: z.string().nullable(),
      /** Until when the brand is asked for a reply. */
      replyUntil: z.string().nullable(),
      /** Whether its silence until then shows the listing again. */
      silencePutsBack: z.boolean(),
    }),
  }),
  z.object({
    kind: z.literal("right_ending"),
    data: z.object({
      ...brand,
      right: z.uuid(),
      /** The words of a mark, or its office and number. */
      name: z.string(),
      /** Its last day, `YYYY-MM-DD`. */
      expiresOn: z.string(),
      /** The reminder that this is: so many days before, or fewer. */
      days: z.int().min(0),
      expired: z.boolean(),
    }),
  }),
]);
export type Message = z.infer<typeof messageSchema>;
