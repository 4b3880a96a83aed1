import { Button } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { noticesQuery } from "../../../api/notices.js";
import { Empty } from "../../../parts/empty.js";
import { LinkButton } from "../../../parts/link-button.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useMe } from "../../../session/me.js";
import { mayGive } from "./may-give.js";
import { NoticesTable } from "./notices-table.js";

/** What the brand reported without being asked, batch by batch. */
export function NoticesPage() {
  const { t } = useTranslation(["notices", "common"]);
  const me = useMe();
  const list = useInfiniteQuery(noticesQuery);
  const shown = (list.data?.pages ?? []).flatMap((page) => page.items);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        mayGive(me) && (
          <LinkButton to="/brand/notices/new" leftSection={<IconFlag size={16} />}>
            {t("give")}
          </LinkButton>
        )
      }
    >
      {list.isPending && <LoadingLines lines={6} />}
      {list.error !== null && <ProblemAlert error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && shown.length === 0 && <Empty title={t("none")}>{t("none_text")}</Empty>}
      {shown.length > 0 && <NoticesTable notices={shown} own={me.organisation.name} />}
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
    </Page>
  );
}
