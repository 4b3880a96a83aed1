import { SegmentedControl } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { tasksQuery } from "../../api/tasks.js";
import { Empty } from "../../parts/empty.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { NewPill } from "../../parts/new-pill.js";
import { Page } from "../../parts/page.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useHeldList } from "../../parts/use-held-list.js";
import { usePageKeys } from "../../shell/page-keys.js";
import { BrandsGlance } from "./brands-glance.js";
import { TaskList } from "./task-list.js";
import { inOrder } from "./task-order.js";
import { placeOf } from "./task-place.js";
import classes from "./waiting.module.css";

const route = getRouteApi("/member/manager/");

/** What waits for the operator's staff, over all brands, and how the brands stand. */
export function WaitingPage() {
  const { t } = useTranslation("manager");
  const { sort = "cost" } = route.useSearch();
  const navigate = route.useNavigate();
  const go = useNavigate();
  const tasks = useQuery(tasksQuery);
  const items = inOrder(tasks.data?.items ?? [], tasks.dataUpdatedAt, sort).map((task) => ({
    ...task,
    id: `${task.kind} ${task.subject}`,
  }));
  const { shown, fresh, showFresh } = useHeldList(items, sort);
  const [at, setAt] = useState(0);
  const marked = Math.min(at, shown.length - 1);
  usePageKeys([
    { key: "J", does: t("keys.down"), act: () => setAt(Math.min(marked + 1, shown.length - 1)) },
    { key: "K", does: t("keys.up"), act: () => setAt(Math.max(marked - 1, 0)) },
    {
      key: "Enter",
      does: t("keys.step"),
      act: () => {
        const task = shown[marked];
        if (task !== undefined) void go(placeOf(task));
      },
    },
    { key: "N", does: t("keys.show_new"), act: showFresh },
  ]);
  return (
    <Page
      title={t("waiting.title")}
      lead={t(sort === "cost" ? "waiting.by_cost_means" : "waiting.by_age_means")}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t("waiting.order")}
          data={[
            { value: "cost", label: t("waiting.by_cost") },
            { value: "oldest", label: t("waiting.by_age") },
          ]}
          value={sort}
          onChange={(value) =>
            void navigate({ search: value === "oldest" ? { sort: value } : {}, replace: true })
          }
        />
      }
    >
      <div className={classes["columns"]}>
        <div>
          <NewPill count={fresh} onShow={showFresh} />
          {tasks.isPending && <LoadingLines lines={10} />}
          {tasks.error !== null && (
            <ProblemAlert error={tasks.error} retry={() => void tasks.refetch()} />
          )}
          {tasks.isSuccess && shown.length === 0 && (
            <Empty title={t("waiting.nothing")}>{t("waiting.nothing_text")}</Empty>
          )}
          {shown.length > 0 && <TaskList tasks={shown} marked={marked} onMark={setAt} />}
        </div>
        <BrandsGlance />
      </div>
    </Page>
  );
}
