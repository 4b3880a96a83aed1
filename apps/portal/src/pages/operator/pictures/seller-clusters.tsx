import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { clustersQuery } from "../../../api/clusters.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NewPill } from "../../../parts/new-pill.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useHeldList } from "../../../parts/use-held-list.js";
import { ClusterCard } from "./cluster-card.js";
import classes from "./pictures-page.module.css";

/** Sellers whose listings show the same photographs. */
export function SellerClusters() {
  const { t } = useTranslation(["pictures", "common"]);
  const list = useInfiniteQuery(clustersQuery);
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    String(pages.length),
  );
  return (
    <>
      <p className={classes["means"]}>{t("clusters.means")}</p>
      <NewPill count={fresh} onShow={showFresh} />
      {list.isPending && <LoadingLines lines={8} />}
      {list.error !== null && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && shown.length === 0 && (
        <Empty title={t("clusters.none")}>{t("clusters.none_text")}</Empty>
      )}
      <div className={classes["clusters"]}>
        {shown.map((cluster) => (
          <ClusterCard key={cluster.id} cluster={cluster} />
        ))}
      </div>
      {list.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("common:more")}
        </Button>
      )}
    </>
  );
}
