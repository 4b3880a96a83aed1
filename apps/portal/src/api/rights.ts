import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

/** Which ways of writing a mark are looked for now; all that is `off` is not. */
export interface Budget {
  readonly state: "pending" | "measured";
  readonly measuredAt: string | null;
  readonly off: readonly string[];
}

export interface Right {
  readonly id: string;
  readonly brand: { readonly id: string; readonly name: string };
  readonly kind: string;
  readonly text: string | null;
  readonly aliases: readonly string[];
  readonly images: readonly string[];
  readonly niceClasses: readonly number[];
  /** Of photographs: everybody who sells the brand's goods may use them. */
  readonly licensed: boolean;
  readonly territories: readonly string[];
  readonly number: string | null;
  readonly office: string | null;
  readonly holder: string | null;
  readonly registeredOn: string | null;
  readonly expiresOn: string | null;
  readonly state: string;
  readonly updatedAt: string;
  /** Of word marks. */
  readonly budget: Budget | null;
  readonly warnings: readonly { readonly code: string; readonly detail: string }[];
}

/** The newest 200 rights that the member may see. */
export const rightsQuery = queryOptions({
  queryKey: ["rights", "list"],
  queryFn: ({ signal }) =>
    member.get<{ items: Right[]; next: string | null }>("/v1/rights", { limit: 200 }, signal),
});

/** Kinds whose sign is pictures. */
export type PictureKind =
  | "figurative_mark"
  | "three_dimensional_mark"
  | "copyright_image"
  | "design";

/** Kinds that are described by a title, some with pictures besides. */
export type TitledKind =
  | "geographical_indication"
  | "patent"
  | "utility_model"
  | "copyright_text"
  | "copyright_character";

export interface Registration {
  readonly holder: string;
  readonly territories: readonly string[];
  readonly number?: string;
  readonly office?: string;
  readonly registeredOn?: string;
  readonly niceClasses?: readonly number[];
}

export interface NewWordMark extends Registration {
  readonly kind: "word_mark";
  readonly text: string;
  readonly aliases: readonly string[];
}

export interface NewPictureRight extends Registration {
  readonly kind: PictureKind;
  /** Keys of uploaded files. */
  readonly images: readonly string[];
  /** Of photographs. */
  readonly licensed?: boolean;
}

export interface NewTitledRight extends Registration {
  readonly kind: TitledKind;
  readonly text: string;
  readonly images?: readonly string[];
}

export type NewRight = NewWordMark | NewPictureRight | NewTitledRight;

/** Puts a right in and hands it in for verification. */
export async function handInNewRight(right: NewRight, once: string): Promise<void> {
  const { id } = await member.send<Right>("POST", "/v1/rights", right, once);
  await handInRight(id);
}

export async function handInRight(id: string): Promise<void> {
  await member.send("POST", `/v1/rights/${id}/submit`);
}
