import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../parts/page.js";
import { DeliveriesFilters } from "./deliveries-filters.js";
import { DeliveriesList } from "./deliveries-list.js";
import { DeliveryDrawer } from "./delivery-drawer.js";
import { Endpoints } from "./endpoints.js";

const route = getRouteApi("/member/operator/deliveries");

/** What marketplaces were told, what waits to be told, and why. */
export function DeliveriesPage() {
  const { t } = useTranslation("operator");
  const search = route.useSearch();
  return (
    <Page title={t("deliveries.title")} lead={t("deliveries.lead")}>
      <Endpoints search={search} />
      <DeliveriesFilters search={search} />
      <DeliveriesList search={search} />
      <DeliveryDrawer key={search.delivery} search={search} />
    </Page>
  );
}
