import { Button, Select, Tabs } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { deliveryGlancesQuery } from "../../../api/deliveries.js";
import { SAFETY_STATES, safetyCasesQuery } from "../../../api/safety.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NewPill } from "../../../parts/new-pill.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useHeldList } from "../../../parts/use-held-list.js";
import { usePageKeys } from "../../../shell/page-keys.js";
import type { SafetySearch } from "../operator-search.js";
import { SafetyTable } from "./safety-table.js";

const route = getRouteApi("/member/operator/safety");

/** Listings whose pictures show CE markings with non-conforming proportions: apart from every right. */
export function SafetyPage() {
  const { t } = useTranslation(["safety", "operator", "common"]);
  const { state = "open", marketplace } = route.useSearch();
  const navigate = route.useNavigate();
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const list = useInfiniteQuery(safetyCasesQuery({ state, marketplace }));
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    `${state} ${marketplace} ${pages.length}`,
  );
  const [at, setAt] = useState(0);
  const marked = Math.min(at, shown.length - 1);
  const go = (change: { [Name in keyof SafetySearch]: SafetySearch[Name] | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }) as SafetySearch });
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
        void navigate({ to: "/operator/safety/$case", params: { case: one.id } });
      },
    },
    { key: "N", does: t("operator:keys.show_new"), act: showFresh },
  ]);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Tabs
        value={state}
        onChange={(tab) => go({ state: tab === "asked" || tab === "closed" ? tab : undefined })}
      >
        <Tabs.List>
          {SAFETY_STATES.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`state.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={state} pt="md">
          {places.length > 1 && (
            <Select
              aria-label={t("marketplace")}
              placeholder={t("every_marketplace")}
              clearable
              clearButtonProps={{ "aria-label": t("every_marketplace") }}
              data={places.map(({ id, name }) => ({ value: id, label: name }))}
              value={marketplace ?? null}
              onChange={(value) => go({ marketplace: value ?? undefined })}
              w={{ base: "100%", xs: 220 }}
              mb="sm"
            />
          )}
          <NewPill count={fresh} onShow={showFresh} />
          {list.isPending && <LoadingLines lines={8} />}
          {list.error !== null && (
            <ProblemAlert error={list.error} retry={() => void list.refetch()} />
          )}
          {list.isSuccess && shown.length === 0 && (
            <Empty title={t(`none.${state}`)}>{t(`none_text.${state}`)}</Empty>
          )}
          {shown.length > 0 && (
            <SafetyTable cases={shown} state={state} marked={marked} onMark={setAt} />
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
