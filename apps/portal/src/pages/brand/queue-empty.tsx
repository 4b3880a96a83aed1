import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../../parts/empty.js";
import type { QueueSearch } from "./queue-search.js";

export function QueueEmpty({ search }: { search: QueueSearch }) {
  const { t } = useTranslation("brand");
  if (search.q !== undefined || search.marketplace !== undefined) {
    return (
      <Empty title={t("queue.no_match")}>
        <Anchor component={Link} to="/brand" underline="always">
          {t("queue.clear_filters")}
        </Anchor>
      </Empty>
    );
  }
  return search.show === "answered" ? (
    <Empty title={t("queue.none_answered")}>{t("queue.none_answered_text")}</Empty>
  ) : (
    <Empty title={t("queue.none_waiting")}>{t("queue.none_waiting_text")}</Empty>
  );
}
