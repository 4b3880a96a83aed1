import { niceClassSchema, territorySchema } from "@touchstone/interface";
import { z } from "zod";

const sign = z.string().trim().min(1).max(500);
const day = z.iso.date();

/** What every right tells of its registration. It may be completed until it is submitted. */
const registration = {
  aliases: z.array(sign).max(500).optional(),
  niceClasses: z.array(niceClassSchema).max(45).optional(),
  niceEdition: z.string().min(1).max(20).optional(),
  territories: z.array(territorySchema).max(300).optional(),
  number: z.string().trim().min(1).max(100).optional(),
  /** Two-letter code of the office (WIPO ST.3). */
  office: z
    .string()
    .regex(/^[A-Z]{2}$/, "must be a two-letter code of WIPO ST.3, such as EM")
    .optional(),
  holder: z.string().trim().min(1).max(500).optional(),
  filedOn: day.optional(),
  registeredOn: day.optional(),
  expiresOn: day.optional(),
};

/** Keys of files that the caller uploaded before. */
const images = z.array(z.string().min(1).max(200)).min(1).max(200);

/** Only agents say for which brand. */
const brandId = z.uuid().optional();

function rightKinds<Pictures extends z.ZodType<string[] | undefined>>(pictures: Pictures) {
  return z.discriminatedUnion("kind", [
    z.strictObject({
      brandId,
      kind: z.enum(["word_mark", "geographical_indication"]),
      text: sign,
      ...registration,
    }),
    z.strictObject({
      brandId,
      /** A logo, the shape of goods, or pictures of a design. */
      kind: z.enum(["figurative_mark", "three_dimensional_mark", "design"]),
      images: pictures,
      ...registration,
    }),
    z.strictObject({
      brandId,
      /** The brand's own photographs. */
      kind: z.literal("copyright_image"),
      images: pictures,
      /** Photographs that everybody who sells the brand's goods may use. */
      licensed: z.boolean().optional(),
      ...registration,
    }),
    z.strictObject({
      brandId,
      /** An invention, or a work, by its title; pictures of it may be put in with it. */
      kind: z.enum(["patent", "utility_model", "copyright_text", "copyright_character"]),
      text: sign,
      images: images.optional(),
      ...registration,
    }),
  ]);
}

export const newRightSchema = rightKinds(images);
export type NewRight = z.infer<typeof newRightSchema>;

/** What a file tells of a right: its pictures may come later, before it is submitted. */
export const importedRightSchema = rightKinds(images.optional());
export type ImportedRight = z.infer<typeof importedRightSchema>;

/** What may be corrected while it is a draft or information is missing. */
export const rightChangeSchema = z.strictObject({
  text: sign.optional(),
  images: images.optional(),
  ...registration,
});
export type RightChange = z.infer<typeof rightChangeSchema>;
