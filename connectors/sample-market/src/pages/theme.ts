import { hashOf } from "@touchstone/sample-world";
import { z } from "zod";

export const themeSchema = z.enum(["dusk", "orchard", "ember", "tide"]);
export type Theme = z.infer<typeof themeSchema>;

/** Shops of one operator are told apart at a glance. */
export function themeOf(marketplace: string): Theme {
  const { options } = themeSchema;
  return options[hashOf(marketplace) % options.length] ?? "tide";
}
