import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delivery } from "../../api/deliveries.js";
import { useFormats } from "../../i18n/use-formats.js";
import { DataTable } from "../../parts/data-table.js";
import { Moment } from "../../parts/moment.js";
import { usePageKeys } from "../../shell/page-keys.js";
import classes from "./deliveries.module.css";
import { DeliveryMark } from "./delivery-mark.js";
import type { DeliveriesSearch } from "./operator-search.js";
import { useTermOf } from "./use-term-of.js";

export interface DeliveryOf extends Delivery {
  readonly marketplace: string;
  readonly marketplaceName: string;
}

interface DeliveriesTableProps {
  readonly deliveries: readonly DeliveryOf[];
  readonly search: DeliveriesSearch;
}

export function DeliveriesTable({ deliveries, search }: DeliveriesTableProps) {
  const { t } = useTranslation("operator");
  const formats = useFormats();
  const termOf = useTermOf();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const marked = Math.min(at, deliveries.length - 1);
  const opened = ({ id, marketplace }: DeliveryOf): DeliveriesSearch => ({
    ...search,
    delivery: id,
    of: marketplace,
  });
  usePageKeys([
    {
      key: "J",
      does: t("keys.down"),
      act: () => setAt(Math.min(marked + 1, deliveries.length - 1)),
    },
    { key: "K", does: t("keys.up"), act: () => setAt(Math.max(marked - 1, 0)) },
    {
      key: "Enter",
      does: t("keys.open"),
      act: () => {
        const one = deliveries[marked];
        if (one !== undefined) void navigate({ to: "/operator/deliveries", search: opened(one) });
      },
    },
  ]);
  return (
    <DataTable label={t("deliveries.title")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("deliveries.listing")}</th>
          <th scope="col">{t("deliveries.says")}</th>
          <th scope="col">{t("endpoint.state")}</th>
          <th scope="col" data-figure>
            {t("deliveries.attempts")}
          </th>
          <th scope="col">{t("deliveries.last_error")}</th>
          <th scope="col">{t("deliveries.made")}</th>
          <th scope="col">{t("deliveries.next")}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((one, place) => (
          <tr
            key={one.id}
            data-marked={place === marked || undefined}
            onMouseDown={() => setAt(place)}
          >
            <th scope="row" className={classes["listing"]}>
              <Link
                to="/operator/deliveries"
                search={opened(one)}
                resetScroll={false}
                onFocus={() => setAt(place)}
              >
                {one.listing}
              </Link>
              <small>{one.marketplaceName}</small>
            </th>
            <td data-label={t("deliveries.says")}>{termOf("delivery_type", one.type)}</td>
            <td data-label={t("endpoint.state")}>
              <DeliveryMark delivery={one} />
            </td>
            <td data-figure data-label={t("deliveries.attempts")}>
              {formats.number(one.attempts)}
            </td>
            <td data-label={t("deliveries.last_error")} className={classes["error"]}>
              {one.lastError ?? (one.lastStatus === null ? "–" : String(one.lastStatus))}
            </td>
            <td data-label={t("deliveries.made")}>
              <Moment at={one.createdAt} />
            </td>
            <td data-label={t("deliveries.next")}>
              {one.state === "pending" ? <Moment at={one.nextAttemptAt} /> : "–"}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
