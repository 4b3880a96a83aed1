import { z } from "zod";

const id = z.string().min(1);

/** What came of buying one. `inconclusive`: looked at, and still not to be told. */
export const testBuyOutcomeSchema = z.enum([
  "counterfeit",
  "genuine",
  "inconclusive",
  "not_received",
]);
export type TestBuyOutcome = z.infer<typeof testBuyOutcomeSchema>;

/**
 * One test buy as it stands now; recorded again under its id, it takes the place of what was recorded before.
 * Order number and the examiner's words are kept elsewhere, as they may name people.
 */
export const testBuySchema = z.object({
  testBuyId: id,
  orderRef: id,
  findingRef: id.nullable(),
  /** Days, `YYYY-MM-DD`. */
  orderedOn: z.iso.date(),
  receivedOn: z.iso.date().nullable(),
  outcome: testBuyOutcomeSchema.nullable(),
  /** Keys of the object store. */
  files: z.array(id),
  memberId: id,
});
export type TestBuy = z.infer<typeof testBuySchema>;
