import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../../api/problem.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";

type Fault = "wrong_media" | "too_large" | "unreadable";

/** What the server says of a picture that it cannot search with. */
const FAULTS: Readonly<Record<string, Fault>> = {
  unsupported_media: "unreadable",
  invalid_request: "unreadable",
  too_large: "too_large",
};

/** Why there was no search, and what to do. */
export function SearchProblem({ refused, error }: { refused?: Fault; error?: Error }) {
  const { t } = useTranslation(["pictures", "common"]);
  const fault = refused ?? (error instanceof Problem ? FAULTS[error.code] : undefined);
  if (fault === undefined) return error === undefined ? null : <ProblemAlert error={error} />;
  return (
    <Alert color="clay" icon={<IconAlertTriangle />} title={t("common:problem.title")} role="alert">
      {t(`search.${fault}`)}
    </Alert>
  );
}
