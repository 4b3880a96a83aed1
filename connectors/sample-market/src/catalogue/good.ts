import { listingSchema } from "@touchstone/interface";
import { z } from "zod";

export const shapeSchema = z.enum([
  "bag",
  "shoe",
  "watch",
  "bottle",
  "perfume",
  "headphones",
  "mug",
  "lamp",
  "book",
]);
/** What a picture shows. */
export type Shape = z.infer<typeof shapeSchema>;

const pictureSchema = z.object({
  shape: shapeSchema,
  /** Written on the goods; empty for none. */
  lettering: z.string(),
  /** One of COLOURS by its key; another draws as the first. */
  colour: z.string(),
  /** Whose photograph it is: the same name is the same picture. Without it, the listing's own. */
  photo: z.string().optional(),
});
export type Picture = z.infer<typeof pictureSchema>;

export const goodsLanguageSchema = z.enum(["en", "zh"]);
/** Of the goods that are drawn. */
export type GoodsLanguage = z.infer<typeof goodsLanguageSchema>;

/** What a seller offers: the listing as Touchstone is given it, and what the shop draws beside it. */
export const goodSchema = z.object({ listing: listingSchema, picture: pictureSchema });
export type Good = z.infer<typeof goodSchema>;
