import { z } from "zod";
import { operatorSchema } from "./forms.js";
import { identifierSchema, niceClassSchema, territorySchema } from "./primitives.js";

const signText = z.string().min(1).max(500);
const imagePaths = z.array(z.string().min(1).max(4096)).min(1).max(200);

const common = {
  id: identifierSchema,
  brand: identifierSchema,
  aliases: z.array(signText).max(500).optional(),
  niceClasses: z.array(niceClassSchema).max(45).optional(),
  territories: z.array(territorySchema).max(300).optional(),
};

/** What is not looked for of a mark, since clean texts would be taken for it. */
export const budgetSchema = z.looseObject({ off: z.array(operatorSchema) });
export type Budget = z.infer<typeof budgetSchema>;

export const wordMarkSchema = z.looseObject({
  ...common,
  kind: z.literal("word_mark"),
  text: signText,
  /** Without it the mark is looked for however it is written. */
  budget: budgetSchema.optional(),
});
export const figurativeMarkSchema = z.looseObject({
  ...common,
  kind: z.literal("figurative_mark"),
  images: imagePaths,
});
export const copyrightImageSchema = z.looseObject({
  ...common,
  kind: z.literal("copyright_image"),
  images: imagePaths,
  /** The brand lets everybody who sells its goods use these pictures: who shows them infringes nothing. */
  licensed: z.boolean().optional(),
});
export const copyrightTextSchema = z.looseObject({
  ...common,
  kind: z.literal("copyright_text"),
  text: z.string().min(1).max(50_000),
});
export const designSchema = z.looseObject({
  ...common,
  kind: z.literal("design"),
  images: imagePaths,
});

/** A right that screening can use: one line of `rights.ndjson`. */
export const screenableRightSchema = z.discriminatedUnion("kind", [
  wordMarkSchema,
  figurativeMarkSchema,
  copyrightImageSchema,
  copyrightTextSchema,
  designSchema,
]);
export type WordMark = z.infer<typeof wordMarkSchema>;
export type ScreenableRight = z.infer<typeof screenableRightSchema>;

/** Kinds of casework that screening accepts and skips (patents, geographical indications, …). */
export const otherRightSchema = z.looseObject({ ...common, kind: identifierSchema });
export type OtherRight = z.infer<typeof otherRightSchema>;

const SCREENABLE_KINDS: ReadonlySet<string> = new Set(
  screenableRightSchema.options.map((option) => option.shape.kind.value),
);

/** Whether screening looks for rights of this kind at all. */
export function isScreenableKind(kind: string): boolean {
  return SCREENABLE_KINDS.has(kind);
}
