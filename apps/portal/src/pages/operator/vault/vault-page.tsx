import { Button, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { VAULT_STATES, vaultQuery } from "../../../api/vault.js";
import { Empty } from "../../../parts/empty.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { NewPill } from "../../../parts/new-pill.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useHeldList } from "../../../parts/use-held-list.js";
import { DocumentCard } from "./document-card.js";
import classes from "./vault-desk.module.css";

const route = getRouteApi("/member/operator/vault");

/** What sellers laid down, to be accepted or not. */
export function VaultPage() {
  const { t } = useTranslation(["vault", "common"]);
  const { state = "submitted" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(vaultQuery(state));
  const pages = list.data?.pages ?? [];
  const { shown, fresh, showFresh } = useHeldList(
    pages.flatMap((page) => page.items),
    `${state} ${pages.length}`,
  );
  function show(tab: string | null) {
    const chosen = VAULT_STATES.find((one) => one === tab);
    void navigate({
      search: chosen === undefined || chosen === "submitted" ? {} : { state: chosen },
    });
  }
  return (
    <Page title={t("desk.title")} lead={t("desk.lead")}>
      <Tabs value={state} onChange={show}>
        <Tabs.List>
          {VAULT_STATES.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`state.${one}`)}
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
          <ul className={classes["documents"]}>
            {shown.map((document) => (
              <DocumentCard key={document.id} document={document} />
            ))}
          </ul>
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
