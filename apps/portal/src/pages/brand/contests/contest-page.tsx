import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { brandContestQuery } from "../../../api/contests.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { ContestView } from "./contest-view.js";

const route = getRouteApi("/member/brand/contests/$case");

/** What a seller says against one notice, and the brand's reply. */
export function ContestPage() {
  const { t } = useTranslation("contests");
  const { case: id } = route.useParams();
  const found = useQuery(brandContestQuery(id));
  if (found.data !== undefined) return <ContestView key={id} found={found.data} />;
  return (
    <Page title={t("brand.title")}>
      {found.error === null ? (
        <LoadingLines lines={12} />
      ) : (
        <ProblemAlert error={found.error} retry={() => void found.refetch()} />
      )}
    </Page>
  );
}
