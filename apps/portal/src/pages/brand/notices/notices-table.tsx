import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Notice } from "../../../api/notices.js";
import { DataTable } from "../../../parts/data-table.js";
import { Moment } from "../../../parts/moment.js";
import { NoticeCounts } from "./notice-counts.js";
import classes from "./notices.module.css";

export function NoticesTable({ notices, own }: { notices: readonly Notice[]; own: string }) {
  const { t } = useTranslation(["notices", "terms"]);
  return (
    <DataTable label={t("list")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("right")}</th>
          <th scope="col">{t("listing")}</th>
          <th scope="col">{t("standing")}</th>
          <th scope="col">{t("when")}</th>
        </tr>
      </thead>
      <tbody>
        {notices.map((notice) => (
          <tr key={notice.id}>
            <th scope="row" className={classes["ground"]}>
              <Link to="/brand/notices/$notice" params={{ notice: notice.id }}>
                {notice.right?.text ?? notice.right?.number ?? t("no_right")}
              </Link>
              <small>
                {notice.reasonCode !== null && t(`terms:reason.${notice.reasonCode as "OTHER"}`)}
              </small>
            </th>
            <td data-label={t("listing")}>{t("listings", { count: notice.total })}</td>
            <td data-label={t("standing")}>
              <NoticeCounts counts={notice.counts} />
            </td>
            <td data-label={t("when")}>
              <Moment at={notice.createdAt} />
              {notice.sender !== null && notice.sender !== own && (
                <small className={classes["line"]}>{t("by", { sender: notice.sender })}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
