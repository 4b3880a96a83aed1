import { z } from "zod";

/**
 * How a sign is written, from plain to disguised (screening interface, `form`).
 * `folded` is what any honest writer does; `combined` is two or more disguises at once.
 */
export const formSchema = z.enum([
  "exact",
  "folded",
  "alias",
  "embedded",
  "confusable",
  "leet",
  "separated",
  "repeated",
  "typo",
  "masked",
  "transliterated",
  "initial",
  "combined",
]);
export type Form = z.infer<typeof formSchema>;

/** Ways of writing a sign that can be switched off for one mark. Plain ones are always looked for. */
export const operatorSchema = z.enum([
  "confusable",
  "leet",
  "separated",
  "repeated",
  "typo",
  "masked",
  "transliterated",
  "embedded",
  "initial",
]);
export type Operator = z.infer<typeof operatorSchema>;

/** How a sign is used in its listing (screening interface, `use`). */
export const useSchema = z.enum(["offer", "compatible", "reference", "ordinary_word", "uncertain"]);
export type Use = z.infer<typeof useSchema>;

export const recommendationSchema = z.enum(["clear", "ask_brand", "remove"]);
export type Recommendation = z.infer<typeof recommendationSchema>;
