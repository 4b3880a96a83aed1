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
]);
export type Message = z.infer<typeof messageSchema>;
