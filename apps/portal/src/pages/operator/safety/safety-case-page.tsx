import { IconArrowLeft } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { safetyCaseQuery } from "../../../api/safety.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { BackKey } from "../back-key.js";
import classes from "./safety.module.css";
import { SafetyCaseView } from "./safety-case-view.js";

const route = getRouteApi("/member/operator/safety/$case");

/** One listing with CE markings whose proportions are not the prescribed ones. */
export function SafetyCasePage() {
  const { t } = useTranslation("safety");
  const { case: id } = route.useParams();
  const file = useQuery(safetyCaseQuery(id));
  return (
    <>
      <BackKey />
      <Link to="/operator/safety" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" /> {t("all")}
      </Link>
      {file.data !== undefined ? (
        <SafetyCaseView key={id} file={file.data} />
      ) : (
        <Page title={t("case")} lead={t("lead")}>
          {file.error === null ? (
            <LoadingLines lines={12} />
          ) : (
            <ProblemAlert error={file.error} retry={() => void file.refetch()} />
          )}
        </Page>
      )}
    </>
  );
}
