import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sellerCasesQuery } from "../../api/seller.js";
import { Empty } from "../../parts/empty.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { sellerToken } from "../../session/seller.js";
import { CaseLine } from "./case-line.js";
import { isLetIn } from "./is-let-in.js";
import { NoSession } from "./no-session.js";
import classes from "./seller.module.css";
import { SellerTabs } from "./seller-tabs.js";

/** What was removed of one seller's listings, the newest first. */
export function CasesPage() {
  const { t } = useTranslation("seller");
  const cases = useQuery({ ...sellerCasesQuery, enabled: sellerToken() !== null });
  if (!isLetIn(cases.error)) return <NoSession />;
  return (
    <Page title={t("cases.title")} lead={t("cases.lead")} narrow>
      <SellerTabs />
      {cases.isPending && <LoadingLines lines={8} />}
      {cases.error !== null && (
        <ProblemAlert error={cases.error} retry={() => void cases.refetch()} />
      )}
      {cases.data?.items.length === 0 && (
        <Empty title={t("cases.none")}>{t("cases.none_text")}</Empty>
      )}
      {cases.data !== undefined && cases.data.items.length > 0 && (
        <ul className={classes["cases"]} aria-label={t("cases.label")}>
          {cases.data.items.map((item) => (
            <CaseLine key={item.id} item={item} />
          ))}
        </ul>
      )}
    </Page>
  );
}
