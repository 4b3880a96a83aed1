import { Button, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { REVIEW_TABS, reviewsQuery } from "../../../api/notice-reviews.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NewPill } from "../../../parts/new-pill.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useHeldList } from "../../../parts/use-held-list.js";
import { ReviewsTable } from "./reviews-table.js";

const route = getRouteApi("/member/operator/notices");

/** What brands reported unasked and the operator has to look at. */
export function ReviewsPage() {
  const { t } = useTranslation(["notices", "common"]);
  const { state = "in_review" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(reviewsQuery(state));
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    `${state} ${pages.length}`,
  );
  function show(tab: string | null) {
    const chosen = REVIEW_TABS.find((one) => one === tab);
    void navigate({
      search: chosen === undefined || chosen === "in_review" ? {} : { state: chosen },
    });
  }
  return (
    <Page title={t("desk.title")} lead={t("desk.lead")}>
      <Tabs value={state} onChange={show}>
        <Tabs.List>
          {REVIEW_TABS.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`desk.tab.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={state} pt="md">
          <NewPill count={fresh} onShow={showFresh} />
          {list.isPending && <LoadingLines lines={8} />}
          {list.error !== null && (
            <ProblemAlert error={list.error} retry={() => void list.refetch()} />
          )}
          {list.isSuccess && shown.length === 0 && (
            <Empty title={t("desk.none")}>{t("desk.none_text")}</Empty>
          )}
          {shown.length > 0 && <ReviewsTable items={shown} />}
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
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
