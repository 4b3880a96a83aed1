import { Button, Group } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type RequestItem, requestsQuery } from "../../../api/requests.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "./answers.module.css";
import { useLeft } from "./countdown.js";
import { useHolds } from "./use-holds.js";

/** Answers that are given and have not taken effect, cluster by cluster, with the ways to hasten and to undo them. */
export function HeldBanner() {
  const { t } = useTranslation("answers");
  const held = useInfiniteQuery(requestsQuery({ state: ["held"], sort: "oldest" }));
  const items = held.data?.pages.flatMap((page) => page.items) ?? [];
  const groups = new Map<string, RequestItem[]>();
  for (const item of items) {
    const lead = item.pending?.lead ?? item.id;
    groups.set(lead, [...(groups.get(lead) ?? []), item]);
  }
  if (groups.size === 0) return null;
  return (
    <section aria-label={t("held.region")}>
      {[...groups].map(([lead, of]) => (
        <Held key={lead} lead={lead} items={of} />
      ))}
    </section>
  );
}

function Held({ lead, items }: { lead: string; items: readonly RequestItem[] }) {
  const { t } = useTranslation("answers");
  const mayUndo = mayDecide(useMe());
  const [earliest = ""] = items.flatMap(({ pending }) => pending?.until ?? []).toSorted(inOrder);
  const left = useLeft(earliest);
  const holds = useHolds(lead, "cluster");
  return (
    <div className={classes["banner"]}>
      <div>
        <p>
          <span role="timer" className={classes["left"]}>
            {t("held.banner", { count: items.length, left })}
          </span>{" "}
          {t("held.untold")}
        </p>
        {holds.error !== null && <ProblemAlert error={holds.error} />}
      </div>
      {mayUndo && (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" loading={holds.busy} onClick={holds.undo}>
            {t("held.undo_all")}
          </Button>
          <Button variant="light" size="compact-sm" loading={holds.busy} onClick={holds.send}>
            {t("held.send_all")}
          </Button>
        </Group>
      )}
    </div>
  );
}

/** Instants are written in one way: their texts are in their order. */
function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
