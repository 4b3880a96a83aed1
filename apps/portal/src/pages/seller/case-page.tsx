import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sellerCaseQuery } from "../../api/seller.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { sellerToken } from "../../session/seller.js";
import { CaseView } from "./case-view.js";
import { isLetIn } from "./is-let-in.js";
import { NoSession } from "./no-session.js";

const route = getRouteApi("/seller/cases/$case");

/** One removal, as its seller reads it. */
export function CasePage() {
  const { t } = useTranslation("seller");
  const { case: id } = route.useParams();
  const found = useQuery({ ...sellerCaseQuery(id), enabled: sellerToken() !== null });
  if (!isLetIn(found.error)) return <NoSession />;
  if (found.data !== undefined) return <CaseView key={id} found={found.data} />;
  return (
    <Page title={t("case.title_closed")} narrow>
      {found.error === null ? (
        <LoadingLines lines={12} />
      ) : (
        <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      )}
    </Page>
  );
}
