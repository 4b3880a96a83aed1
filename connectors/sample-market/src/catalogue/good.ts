import { listingSchema } from "@touchstone/interface";
import { z } from "zod";
import { pictureSchema } from "./picture.js";

export const goodsLanguageSchema = z.enum(["en", "zh"]);
/** Of the goods that are drawn. */
export type GoodsLanguage = z.infer<typeof goodsLanguageSchema>;

/** What a seller offers: the listing as Touchstone is given it, and what the shop draws beside it. */
export const goodSchema = z.object({ listing: listingSchema, picture: pictureSchema });
export type Good = z.infer<typeof goodSchema>;
