import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { deliveryGlancesQuery } from "../../api/deliveries.js";
import { DataTable } from "../../parts/data-table.js";
import { Empty } from "../../parts/empty.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import classes from "./deliveries.module.css";
import { EndpointRow } from "./endpoint-row.js";
import type { DeliveriesSearch } from "./operator-search.js";

/** Whether each marketplace can be told, and what waits for it. */
export function Endpoints({ search }: { search: DeliveriesSearch }) {
  const { t } = useTranslation("operator");
  const places = useQuery(deliveryGlancesQuery);
  const shown = (places.data?.items ?? []).filter(
    ({ id }) => search.marketplace === undefined || id === search.marketplace,
  );
  return (
    <section aria-label={t("endpoint.title")} className={classes["endpoints"]}>
      {places.isPending && <LoadingLines lines={3} />}
      {places.error !== null && (
        <ProblemAlert error={places.error} retry={() => void places.refetch()} />
      )}
      {places.data?.items.length === 0 && (
        <Empty title={t("endpoint.no_marketplace")}>{t("endpoint.no_marketplace_text")}</Empty>
      )}
      {shown.length > 0 && (
        <DataTable label={t("endpoint.title")} stacks>
          <thead>
            <tr>
              <th scope="col">{t("mode.marketplace")}</th>
              <th scope="col">{t("endpoint.state")}</th>
              <th scope="col" data-figure>
                {t("endpoint.pending")}
              </th>
              <th scope="col" data-figure>
                {t("endpoint.retried")}
              </th>
              <th scope="col">{t("endpoint.last")}</th>
              <th scope="col">{t("endpoint.acts")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((place) => (
              <EndpointRow key={place.id} place={place} />
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}
