import { Button, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { contestsQuery } from "../../../api/contests.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NewPill } from "../../../parts/new-pill.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useHeldList } from "../../../parts/use-held-list.js";
import { ContestsTable } from "./contests-table.js";

const route = getRouteApi("/member/brand/contests");

/** What sellers say against the brand's notices. */
export function ContestsPage() {
  const { t } = useTranslation(["contests", "common"]);
  const { show = "open" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(contestsQuery(show));
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    `${show} ${pages.length}`,
  );
  return (
    <Page title={t("brand.title")} lead={t("brand.lead")}>
      <Tabs
        value={show}
        onChange={(tab) => void navigate({ search: tab === "decided" ? { show: tab } : {} })}
      >
        <Tabs.List>
          <Tabs.Tab value="open">{t("brand.open")}</Tabs.Tab>
          <Tabs.Tab value="decided">{t("brand.decided")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={show} pt="md">
          <NewPill count={fresh} onShow={showFresh} />
          {list.isPending && <LoadingLines lines={8} />}
          {list.error !== null && (
            <ProblemAlert error={list.error} retry={() => void list.refetch()} />
          )}
          {list.isSuccess && shown.length === 0 && (
            <Empty title={t(`brand.none_${show}`)}>{t(`brand.none_${show}_text`)}</Empty>
          )}
          {shown.length > 0 && <ContestsTable contests={shown} show={show} />}
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
