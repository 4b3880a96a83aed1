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

export interface NewWordMark {
  readonly text: string;
  readonly aliases: readonly string[];
  readonly niceClasses: readonly number[];
  readonly territories: readonly string[];
  readonly number: string;
  readonly office: string;
  readonly holder: string;
  readonly registeredOn: string;
}

/** Registers a word mark and hands it in for verification. */
export async function handInWordMark(mark: NewWordMark): Promise<void> {
  const { id } = await member.send<Right>("POST", "/v1/rights", { kind: "word_mark", ...mark });
  await handInRight(id);
}

export async function handInRight(id: string): Promise<void> {
  await member.send("POST", `/v1/rights/${id}/submit`);
}
