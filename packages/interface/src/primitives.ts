import { z } from "zod";

/** An identifier given by others: any text that is not empty, at most 512 UTF-16 code units. */
export const identifierSchema = z.string().min(1).max(512);

/** A non-negative amount of money as a decimal string: `"21.70"`, never a float, never an exponent. */
export const amountSchema = z
  .string()
  .max(40)
  .regex(/^\d+(\.\d+)?$/, "must be a decimal string that is not negative, such as 21.70");

/** ISO 4217 alphabetic code. */
export const currencySchema = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be an ISO 4217 code, such as CNY");

/** ISO 3166-1 alpha-2, or `EU`. */
export const territorySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code or EU");

/** Class of the Nice Classification: 1 to 34 are goods, 35 to 45 services. */
export const niceClassSchema = z.int().min(1).max(45);

export const conditionSchema = z.enum(["new", "used", "refurbished", "unknown"]);
export type Condition = z.infer<typeof conditionSchema>;

/** A whole number that is not negative. */
export const countSchema = z.int().min(0);
