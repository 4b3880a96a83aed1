import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import {
  type DeclarationKind,
  declarationsQuery,
  type SignedDeclaration,
  signDeclaration,
} from "../../api/declarations.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { noteSigned } from "./sitting.js";

/** Signs the declaration in the wording that was shown, for this sitting. */
export function useSigning() {
  const { i18n } = useTranslation();
  const { data } = useQuery(declarationsQuery);
  const signing = useMutation({
    mutationFn: (kind: DeclarationKind) =>
      signDeclaration(kind, data?.[kind].version ?? "", i18n.language),
    onSuccess: noteSigned,
  });
  return {
    problem: signing.error === null ? null : <ProblemAlert error={signing.error} />,
    sign: (kind: DeclarationKind): Promise<SignedDeclaration | undefined> =>
      signing.mutateAsync(kind).catch(() => undefined),
  };
}
