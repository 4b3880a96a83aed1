import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../../parts/empty.js";
import type { DeliveriesSearch } from "./operator-search.js";

export function NoDeliveries({ search }: { search: DeliveriesSearch }) {
  const { t } = useTranslation("operator");
  const narrowed = search.state !== undefined || search.listing !== undefined;
  return narrowed ? (
    <Empty title={t("deliveries.no_match")}>
      <Anchor component={Link} to="/operator/deliveries" underline="always">
        {t("deliveries.clear")}
      </Anchor>
    </Empty>
  ) : (
    <Empty title={t("deliveries.none")}>{t("deliveries.none_text")}</Empty>
  );
}
