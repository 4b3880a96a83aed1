import { Button, Select, Title } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NOTICE_STATES, noticeQuery } from "../../../api/notices.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { Page } from "../../../parts/page.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useMe } from "../../../session/me.js";
import { mayGive } from "./may-give.js";
import { NoticeCounts } from "./notice-counts.js";
import { NoticeFacts } from "./notice-facts.js";
import { NoticeItems } from "./notice-items.js";
import classes from "./notices.module.css";

const route = getRouteApi("/member/brand/notices/$notice");

/** One batch: what it says, and where each of its listings stands. */
export function NoticePage() {
  const { t } = useTranslation(["notices", "common"]);
  const formats = useFormats();
  const me = useMe();
  const { notice: id } = route.useParams();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(noticeQuery(id, state));
  const notice = list.data?.pages[0];
  const items = (list.data?.pages ?? []).flatMap((page) => page.items.items);
  const there = NOTICE_STATES.filter((one) => one === state || (notice?.counts[one] ?? 0) > 0);
  return (
    <>
      <Link to="/brand/notices" className={classes["back"]}>
        <IconArrowLeft size={16} aria-hidden="true" />
        {t("new.back")}
      </Link>
      <Page
        title={
          notice === undefined
            ? t("one.title_pending")
            : t("one.title", { date: formats.minute(notice.createdAt) })
        }
        lead={notice && <NoticeCounts counts={notice.counts} />}
      >
        {list.error !== null && (
          <ProblemAlert error={list.error} retry={() => void list.refetch()} />
        )}
        {list.isPending && <LoadingLines lines={10} />}
        {notice !== undefined && (
          <>
            <NoticeFacts notice={notice} />
            <Title order={2} mb="xs">
              {t("one.items")}
            </Title>
            <Select
              aria-label={t("standing")}
              w={260}
              mb="sm"
              data={[
                { value: "", label: t("one.all") },
                ...there.map((one) => ({ value: one, label: t(`state.${one}`) })),
              ]}
              value={state ?? ""}
              allowDeselect={false}
              onChange={(chosen) => {
                const next = NOTICE_STATES.find((one) => one === chosen);
                void navigate({ search: next === undefined ? {} : { state: next } });
              }}
            />
            {items.length === 0 && <p className={classes["soft"]}>{t("one.none")}</p>}
            {items.length > 0 && (
              <NoticeItems notice={id} right={notice.right} items={items} may={mayGive(me)} />
            )}
          </>
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
      </Page>
    </>
  );
}
