import { queryOptions } from "@tanstack/react-query";
import { member } from "../session/member.js";

export type DeclarationKind = "good_faith" | "good_faith_copyright";

export interface Declaration {
  readonly version: string;
  readonly text: Readonly<Record<"en" | "zh", string>>;
}

/** The wordings in force. */
export const declarationsQuery = queryOptions({
  queryKey: ["declarations"],
  queryFn: ({ signal }) =>
    member.get<Record<DeclarationKind, Declaration>>("/v1/declarations", {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export interface SignedDeclaration {
  readonly id: string;
  readonly kind: DeclarationKind;
  readonly expiresAt: string;
}

export function signDeclaration(
  kind: DeclarationKind,
  version: string,
  language: string,
): Promise<SignedDeclaration> {
  return member.send("POST", "/v1/declarations", { kind, version, language });
}
