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

export const newRightSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** Only agents say for which brand. */
    brandId: z.uuid().optional(),
    kind: z.literal("word_mark"),
    text: sign,
    ...registration,
  }),
  z.strictObject({
    brandId: z.uuid().optional(),
    /** A logo, the brand's own photographs, or pictures of a design. */
    kind: z.enum(["figurative_mark", "copyright_image", "design"]),
    images,
    /** Photographs that everybody who sells the brand's goods may use. */
    licensed: z.boolean().optional(),
    ...registration,
  }),
]);
export type NewRight = z.infer<typeof newRightSchema>;

/** What may be corrected while it is a draft or information is missing. */
export const rightChangeSchema = z.strictObject({
  text: sign.optional(),
  images: images.optional(),
  ...registration,
});
export type RightChange = z.infer<typeof rightChangeSchema>;
