import { Anchor, Group, SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { flowQuery } from "../../api/flow.js";
import { useFormats } from "../../i18n/use-formats.js";
import { Empty } from "../../parts/empty.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./flow.module.css";
import { countOf, withoutClear } from "./flow-layout.js";
import { FlowRiver } from "./flow-river.js";
import { FlowTable } from "./flow-table.js";
import { type FlowSearch, RANGES, type Range } from "./operator-search.js";

/** Above this share, what was clear would leave nothing to see of all the rest. */
const MOSTLY = 0.6;

/** Where the listings of a time went: as a river, or as a table. */
export function FlowSection({ search }: { search: FlowSearch }) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const navigate = useNavigate();
  const narrow = useMediaQuery("(max-width: 48em)", undefined, { getInitialValueInEffect: false });
  const hours: Range = search.hours ?? 24;
  const flow = useQuery({ ...flowQuery(hours), placeholderData: keepPreviousData });
  const set = (change: { [Name in keyof FlowSearch]: FlowSearch[Name] | undefined }) =>
    void navigate({
      to: "/operator",
      search: (before) => ({ ...before, ...change }) as FlowSearch,
      replace: true,
    });
  const all = flow.data === undefined ? 0 : countOf(flow.data, "listings");
  const clear = flow.data === undefined ? 0 : countOf(flow.data, "clear");
  const asked = flow.data === undefined ? 0 : countOf(flow.data, "asked");
  const mostly = asked > 0 && all > 0 && clear / all > MOSTLY;
  const drawn =
    flow.data !== undefined && mostly && search.clear !== true
      ? withoutClear(flow.data)
      : flow.data;
  const table = search.view === "table" || narrow;
  return (
    <section aria-label={t("flow.title")} className={classes["flow"]}>
      <Group gap="sm" justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t("flow.range")}
          data={RANGES.map((range) => ({
            value: String(range),
            label: t(`flow.hours.h${range}`),
          }))}
          value={String(hours)}
          onChange={(value) =>
            set({ hours: value === "168" ? 168 : value === "720" ? 720 : undefined })
          }
        />
        {!narrow && (
          <SegmentedControl
            size="xs"
            aria-label={t("flow.view")}
            data={[
              { value: "river", label: t("flow.as_river") },
              { value: "table", label: t("flow.as_table") },
            ]}
            value={table ? "table" : "river"}
            onChange={(value) => set({ view: value === "table" ? value : undefined })}
          />
        )}
      </Group>
      {flow.isPending && <LoadingLines lines={10} />}
      {flow.error !== null && <ProblemAlert error={flow.error} retry={() => void flow.refetch()} />}
      {flow.isSuccess && all === 0 && <Empty title={t("flow.none")}>{t("flow.none_text")}</Empty>}
      {flow.isSuccess && all > 0 && (
        <p className={classes["sum"]}>
          {t("flow.sum", {
            count: all,
            listings: formats.number(all),
            clear: formats.number(clear),
            share: formats.share(clear / all),
          })}{" "}
          {mostly && (
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() => set({ clear: search.clear === true ? undefined : true })}
            >
              {t(search.clear === true ? "flow.without_clear" : "flow.with_clear")}
            </Anchor>
          )}
        </p>
      )}
      {drawn !== undefined &&
        all > 0 &&
        (table ? <FlowTable flow={drawn} /> : <FlowRiver flow={drawn} />)}
    </section>
  );
}
