import { Alert } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type FileFault, faultOf } from "../../../api/file-fault.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";

/** Why there was no search, and what to do. */
export function SearchProblem({ refused, error }: { refused?: FileFault; error?: Error }) {
  const { t } = useTranslation(["pictures", "common"]);
  const fault = refused ?? faultOf(error);
  if (fault === null) return error === undefined ? null : <ProblemAlert error={error} />;
  return (
    <Alert color="clay" icon={<IconAlertTriangle />} title={t("common:problem.title")} role="alert">
      {t(`search.${fault}`)}
    </Alert>
  );
}
