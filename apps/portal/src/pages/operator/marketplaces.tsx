import { Button, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type DeliveryGlance, deliveryGlancesQuery } from "../../api/deliveries.js";
import { DataTable } from "../../parts/data-table.js";
import { useMe } from "../../session/me.js";
import { EndpointMark } from "./endpoint-mark.js";
import classes from "./flow.module.css";
import { SwitchMode } from "./switch-mode.js";

/** What may leave the house, by marketplace. */
export function Marketplaces() {
  const { t } = useTranslation(["operator", "terms"]);
  const { member } = useMe();
  const items = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const [changing, setChanging] = useState<DeliveryGlance | null>(null);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="marketplaces" className={classes["marketplaces"]}>
      <Title order={2} id="marketplaces">
        {t("mode.title")}
      </Title>
      <DataTable label={t("mode.title")} stacks>
        <thead>
          <tr>
            <th scope="col">{t("mode.marketplace")}</th>
            <th scope="col">{t("mode.mode")}</th>
            <th scope="col">{t("mode.means")}</th>
            <th scope="col">{t("mode.endpoint")}</th>
            <th scope="col">{t("mode.change")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((place) => (
            <tr key={place.id}>
              <th scope="row">{place.name}</th>
              <td data-label={t("mode.mode")}>
                <b>{t(`terms:mode.${place.mode}`)}</b>
              </td>
              <td data-label={t("mode.means")} className={classes["means"]}>
                {t(`mode.does.${place.mode}`)}
              </td>
              <td data-label={t("mode.endpoint")}>
                <EndpointMark state={place.endpointState} />
              </td>
              <td>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={member.role !== "admin"}
                  title={member.role === "admin" ? undefined : t("mode.admins")}
                  aria-label={t("mode.change_of", { marketplace: place.name })}
                  onClick={() => setChanging(place)}
                >
                  {t("mode.change_do")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {changing !== null && (
        <SwitchMode key={changing.id} place={changing} onClose={() => setChanging(null)} />
      )}
    </section>
  );
}
