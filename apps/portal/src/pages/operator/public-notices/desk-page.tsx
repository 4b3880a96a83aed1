import { Button, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DESK_STATES, publicNoticesQuery } from "../../../api/public-notices.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NewPill } from "../../../parts/new-pill.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useHeldList } from "../../../parts/use-held-list.js";
import { usePageKeys } from "../../../shell/page-keys.js";
import { DeskTable } from "./desk-table.js";

const route = getRouteApi("/member/operator/public-notices");

/** Notices of rights holders without an account, by where they stand. */
export function DeskPage() {
  const { t } = useTranslation(["publicNotice", "operator", "common"]);
  const { state = "submitted" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(publicNoticesQuery(state));
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    `${state} ${pages.length}`,
  );
  const [at, setAt] = useState(0);
  const marked = Math.min(at, shown.length - 1);
  usePageKeys([
    {
      key: "J",
      does: t("operator:keys.down"),
      act: () => setAt(Math.min(marked + 1, shown.length - 1)),
    },
    { key: "K", does: t("operator:keys.up"), act: () => setAt(Math.max(marked - 1, 0)) },
    {
      key: "Enter",
      does: t("operator:keys.open"),
      act: () => {
        const one = shown[marked];
        if (one === undefined) return;
        void navigate({ to: "/operator/public-notices/$notice", params: { notice: one.id } });
      },
    },
    { key: "N", does: t("operator:keys.show_new"), act: showFresh },
  ]);
  return (
    <Page title={t("desk_title")} lead={t("desk_lead")}>
      <Tabs
        value={state}
        onChange={(tab) => {
          const chosen = DESK_STATES.find((one) => one === tab);
          void navigate({
            search: chosen === undefined || chosen === "submitted" ? {} : { state: chosen },
          });
        }}
      >
        <Tabs.List>
          {DESK_STATES.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`desk_state.${one}`)}
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
            <Empty title={t("none")}>{t("none_text")}</Empty>
          )}
          {shown.length > 0 && (
            <DeskTable notices={shown} state={state} marked={marked} onMark={setAt} />
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
