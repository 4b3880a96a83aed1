import { Button, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { requestsQuery } from "../../api/requests.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { NewPill } from "../../parts/new-pill.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useHeldList } from "../../parts/use-held-list.js";
import { usePageKeys } from "../../shell/page-keys.js";
import { HeldBanner } from "./answers/held-banner.js";
import { SavedSearches } from "./answers/saved-searches.js";
import { QueueEmpty } from "./queue-empty.js";
import { queueFilter } from "./queue-filter.js";
import { QueueFilters } from "./queue-filters.js";
import { QueueList } from "./queue-list.js";
import { QueueStake } from "./queue-stake.js";

const route = getRouteApi("/member/brand/");

/** What waits for the brand's answer, what an answer is worth most for first; or what it has answered. */
export function QueuePage() {
  const { t } = useTranslation(["brand", "common", "terms"]);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(requestsQuery(queueFilter(search)));
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const { shown, fresh, showFresh } = useHeldList(items, JSON.stringify([search, pages.length]));
  const [at, setAt] = useState(0);
  const marked = Math.min(at, shown.length - 1);
  const open = (id: string) =>
    navigate({ to: "/brand/requests/$case", params: { case: id }, search });
  usePageKeys([
    { key: "J", does: t("keys.down"), act: () => setAt(Math.min(marked + 1, shown.length - 1)) },
    { key: "K", does: t("keys.up"), act: () => setAt(Math.max(marked - 1, 0)) },
    {
      key: "Enter",
      does: t("keys.open"),
      act: () => {
        const item = shown[marked];
        if (item !== undefined) void open(item.id);
      },
    },
    { key: "N", does: t("keys.show_new"), act: showFresh },
  ]);
  return (
    <Page title={t("queue.title")} lead={<QueueStake />}>
      <Tabs
        value={search.show ?? "waiting"}
        onChange={(tab) =>
          void navigate({
            search: ({ show: _, ...rest }) => (tab === "answered" ? { ...rest, show: tab } : rest),
          })
        }
      >
        <Tabs.List>
          <Tabs.Tab value="waiting">{t("queue.waiting")}</Tabs.Tab>
          <Tabs.Tab value="answered">{t("queue.answered")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={search.show ?? "waiting"} pt="md">
          <HeldBanner />
          <SavedSearches search={search} change />
          <QueueFilters search={search} />
          <NewPill count={fresh} onShow={showFresh} />
          {list.isPending && <LoadingLines lines={10} />}
          {list.error !== null && (
            <ProblemAlert error={list.error} retry={() => void list.refetch()} />
          )}
          {list.isSuccess && shown.length === 0 && <QueueEmpty search={search} />}
          {shown.length > 0 && (
            <QueueList items={shown} marked={marked} search={search} onMark={setAt} />
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
