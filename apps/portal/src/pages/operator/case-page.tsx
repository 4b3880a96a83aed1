import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { caseFileQuery } from "../../api/cases.js";
import { requestQuery } from "../../api/requests.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { CaseView } from "./case-view.js";

const route = getRouteApi("/member/operator/cases/$case");

/** The whole file of one case. */
export function CasePage() {
  const { t } = useTranslation("operator");
  const { case: id } = route.useParams();
  const file = useQuery(caseFileQuery(id));
  const request = useQuery(requestQuery(id));
  if (file.data !== undefined && request.data !== undefined) {
    return <CaseView key={id} file={file.data} request={request.data} />;
  }
  const error = file.error ?? request.error;
  return (
    <Page title={t("case.title")}>
      {error === null ? (
        <LoadingLines lines={12} />
      ) : (
        <ProblemAlert
          error={error}
          retry={() => {
            void file.refetch();
            void request.refetch();
          }}
        />
      )}
    </Page>
  );
}
