import { DECLARATIONS, type DeclarationKind, SITTING_HOURS } from "@touchstone/casework";
import type { Language } from "@touchstone/interface";
import { plusMinutes } from "@touchstone/regimes";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

export interface SignedDeclaration {
  readonly id: string;
  readonly kind: DeclarationKind;
  readonly version: string;
  readonly text: string;
  readonly signedAt: string;
  readonly expiresAt: string;
}

/**
 * Signs the good-faith declaration for one sitting. The caller says which version was read, so that
 * nobody signs a text they were not shown; text and version are kept with the signature.
 */
export async function signDeclaration(
  context: Context,
  actor: MemberActor,
  input: { kind: DeclarationKind; version: string; language: Language },
): Promise<Result<SignedDeclaration>> {
  const declaration = DECLARATIONS[input.kind];
  if (input.version !== declaration.version) {
    return failed("conflict", "Read and sign the present version of the declaration.", {
      parts: [{ pointer: "/version", detail: `the present version is ${declaration.version}` }],
    });
  }
  const text = declaration.text[input.language];
  return context.store.transaction(memberScope(actor), async (tx) => {
    const signed = {
      id: tx.newId(),
      kind: input.kind,
      text,
      signedAt: tx.now,
      expiresAt: plusMinutes(tx.now, SITTING_HOURS * 60),
    };
    await tx.db
      .insertInto("declarations")
      .values({
        ...signed,
        textVersion: declaration.version,
        organisationId: actor.organisation.id,
        memberId: actor.memberId,
      })
      .execute();
    return done({ ...signed, version: declaration.version });
  });
}
