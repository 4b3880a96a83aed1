import { SAMPLE_BRANDS } from "@touchstone/sample-world";
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
  "charger",
  "toy",
]);
/** What a picture shows. */
export type Shape = z.infer<typeof shapeSchema>;

const brandId = z
  .string()
  .refine((id) => SAMPLE_BRANDS.some((brand) => brand.id === id), "must be a brand of the sample");
/** One of COLOURS by its key; another draws as the first. */
const colour = z.string();
const paint = z.string().regex(/^#[0-9a-f]{6}$/);
const words = z.string().min(1).max(40);

const goodsSchema = z.object({
  /** Journals of before there were others leave it out. */
  kind: z.literal("goods").optional(),
  shape: shapeSchema,
  /** Written on the goods; empty for none. */
  lettering: z.string(),
  colour,
  /** Whose photograph it is: the same name is the same picture. Without it, the listing's own. */
  photo: z.string().optional(),
  /** Written over the picture by the seller, line by line. */
  overlay: z.array(words).max(4).optional(),
});
export type GoodsPicture = z.infer<typeof goodsSchema>;

/** What was done to a photograph, in the order of the fields. */
const editsSchema = z.object({
  /** Cut off at every side, together, as a share of the side. */
  crop: z.number().min(0).max(0.3).optional(),
  /** In degrees. A photograph that is turned is cut as well, so that none of its corners shows. */
  turn: z.number().min(-6).max(6).optional(),
  mirrored: z.boolean().optional(),
  border: z.object({ width: z.int().min(1).max(80), paint }).optional(),
  banner: words.optional(),
  sticker: z.string().min(1).max(12).optional(),
});
export type Edits = z.infer<typeof editsSchema>;

const photographSchema = z.object({
  kind: z.literal("photograph"),
  brand: brandId,
  /** Of the brand's photographs. */
  number: z.int().min(1).max(99),
  edits: editsSchema,
});
export type PhotographPicture = z.infer<typeof photographSchema>;

const logoSchema = z.object({
  kind: z.literal("logo_on_goods"),
  brand: brandId,
  on: z.enum(["bag", "bottle", "shoe_box", "mug"]),
  colour,
  /** In pixels of a picture of 800. */
  width: z.int().min(90).max(160),
  /** In degrees. */
  turn: z.number().min(-12).max(12),
});
export type LogoPicture = z.infer<typeof logoSchema>;

const typePlateSchema = z.object({
  kind: z.literal("type_plate"),
  goods: z.enum(["charger", "headphones", "lamp", "toy"]),
  colour,
  /** Whether the letters of its CE marking stand as the regulation draws them. */
  marking: z.enum(["conforming", "narrow"]),
  /** Of the marking, in pixels of a picture of 800. */
  height: z.int().min(60).max(90),
  /** Of the plate, in degrees. */
  turn: z.number().min(-6).max(6),
});
export type TypePlatePicture = z.infer<typeof typePlateSchema>;

export const pictureSchema = z.discriminatedUnion("kind", [
  goodsSchema,
  photographSchema,
  logoSchema,
  typePlateSchema,
]);
export type Picture = z.infer<typeof pictureSchema>;
