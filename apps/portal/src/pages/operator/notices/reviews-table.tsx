import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ReviewItem } from "../../../api/notice-reviews.js";
import { DataTable } from "../../../parts/data-table.js";
import { Moment } from "../../../parts/moment.js";
import classes from "./reviews.module.css";

export function ReviewsTable({ items }: { items: readonly ReviewItem[] }) {
  const { t } = useTranslation(["notices", "terms"]);
  return (
    <DataTable label={t("desk.title")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("listing")}</th>
          <th scope="col">{t("desk.brand")}</th>
          <th scope="col">{t("right")}</th>
          <th scope="col">{t("desk.why")}</th>
          <th scope="col">{t("desk.waits")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className={classes["listing"]}>
              <Link to="/operator/notices/$item" params={{ item: item.id }}>
                {item.title ?? item.listing}
              </Link>
              <small>{item.marketplace}</small>
            </th>
            <td data-label={t("desk.brand")}>
              <span>
                {item.brand.name}
                {item.sender.kind === "agent" && (
                  <small className={classes["line"]}>
                    {t("desk.agent", { agent: item.sender.name })}
                  </small>
                )}
              </span>
            </td>
            <td data-label={t("right")}>
              <span>
                {item.right}
                <small className={classes["line"]}>
                  {item.reasonCode !== null && t(`terms:reason.${item.reasonCode as "OTHER"}`)}
                </small>
              </span>
            </td>
            <td data-label={t("desk.why")} data-nothing={item.grounds.length === 0 || undefined}>
              {item.grounds.map((ground) => t(`ground.${ground as "policy"}`)).join("; ")}
            </td>
            <td data-label={t("desk.waits")}>
              <Moment at={item.createdAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
