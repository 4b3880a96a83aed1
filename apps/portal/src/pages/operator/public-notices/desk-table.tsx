import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { DeskState, PublicNoticeItem } from "../../../api/public-notices.js";
import type { terms } from "../../../i18n/en/terms.js";
import { DataTable } from "../../../parts/data-table.js";
import { Moment } from "../../../parts/moment.js";
import classes from "../../public/public.module.css";

interface DeskTableProps {
  readonly notices: readonly PublicNoticeItem[];
  readonly state: DeskState;
  /** Place of the line that the keyboard is at. */
  readonly marked: number;
  onMark(place: number): void;
}

export function DeskTable({ notices, state, marked, onMark }: DeskTableProps) {
  const { t } = useTranslation(["publicNotice", "terms"]);
  return (
    <DataTable label={t(`desk_state.${state}`)} stacks>
      <thead>
        <tr>
          <th scope="col">{t("one")}</th>
          <th scope="col">{t("sender")}</th>
          <th scope="col">{t("claim")}</th>
          <th scope="col">{t("marketplace")}</th>
          <th scope="col">{t("since")}</th>
        </tr>
      </thead>
      <tbody>
        {notices.map((notice, place) => (
          <tr
            key={notice.id}
            data-marked={place === marked || undefined}
            onMouseDown={() => onMark(place)}
          >
            <th scope="row">
              <Link
                to="/operator/public-notices/$notice"
                params={{ notice: notice.id }}
                className={classes["toNotice"]}
                onFocus={() => onMark(place)}
              >
                {notice.reference}
              </Link>
            </th>
            <td data-label={t("sender")}>{notice.sender ?? t("sender_gone")}</td>
            <td data-label={t("claim")}>
              {notice.reasonCode !== null &&
                t(`terms:reason.${notice.reasonCode as keyof typeof terms.reason}`)}
              {" · "}
              {t("listing_count", { count: notice.listings })}
            </td>
            <td data-label={t("marketplace")}>{notice.marketplace.name}</td>
            <td data-label={t("since")}>
              <Moment at={notice.updatedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
