import { Button, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { contestsQuery } from "../../api/contests.js";
import { Empty } from "../../parts/empty.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { NewPill } from "../../parts/new-pill.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useHeldList } from "../../parts/use-held-list.js";
import { usePageKeys } from "../../shell/page-keys.js";
import { ContestsTable } from "./contests-table.js";

const route = getRouteApi("/member/operator/contests");

/** What sellers contested: what is open, the longest waiting first, and what was decided. */
export function ContestsPage() {
  const { t } = useTranslation(["operator", "common"]);
  const { show = "open" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(contestsQuery(show));
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    `${show} ${pages.length}`,
  );
  const [at, setAt] = useState(0);
  const marked = Math.min(at, shown.length - 1);
  usePageKeys([
    { key: "J", does: t("keys.down"), act: () => setAt(Math.min(marked + 1, shown.length - 1)) },
    { key: "K", does: t("keys.up"), act: () => setAt(Math.max(marked - 1, 0)) },
    {
      key: "Enter",
      does: t("keys.open"),
      act: () => {
        const contest = shown[marked];
        if (contest === undefined) return;
        void navigate({ to: "/operator/cases/$case", params: { case: contest.case } });
      },
    },
    { key: "N", does: t("keys.show_new"), act: showFresh },
  ]);
  return (
    <Page title={t("contests.title")} lead={t("contests.lead")}>
      <Tabs
        value={show}
        onChange={(tab) => void navigate({ search: tab === "decided" ? { show: tab } : {} })}
      >
        <Tabs.List>
          <Tabs.Tab value="open">{t("contests.open")}</Tabs.Tab>
          <Tabs.Tab value="decided">{t("contests.decided")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={show} pt="md">
          <NewPill count={fresh} onShow={showFresh} />
          {list.isPending && <LoadingLines lines={8} />}
          {list.error !== null && (
            <ProblemAlert error={list.error} retry={() => void list.refetch()} />
          )}
          {list.isSuccess && shown.length === 0 && (
            <Empty title={t(`contests.none_${show}`)}>{t(`contests.none_${show}_text`)}</Empty>
          )}
          {shown.length > 0 && (
            <ContestsTable contests={shown} show={show} marked={marked} onMark={setAt} />
          )}
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
