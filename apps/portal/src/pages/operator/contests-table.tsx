import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ContestItem } from "../../api/contests.js";
import { DataTable } from "../../parts/data-table.js";
import { Moment } from "../../parts/moment.js";
import { ContestMark } from "./contest-mark.js";
import classes from "./contests.module.css";
import { useTermOf } from "./use-term-of.js";

interface ContestsTableProps {
  readonly contests: readonly ContestItem[];
  readonly show: "open" | "decided";
  /** Place of the line that the keyboard is at. */
  readonly marked: number;
  onMark(place: number): void;
}

export function ContestsTable({ contests, show, marked, onMark }: ContestsTableProps) {
  const { t } = useTranslation(["operator", "contests"]);
  const termOf = useTermOf();
  const open = show === "open";
  return (
    <DataTable label={t(open ? "contests.open" : "contests.decided")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("contests.listing")}</th>
          <th scope="col">{t("contests.brand")}</th>
          <th scope="col">{t("contests.says")}</th>
          <th scope="col">{t(open ? "contests.waits" : "contests.outcome")}</th>
        </tr>
      </thead>
      <tbody>
        {contests.map((contest, place) => (
          <tr
            key={contest.id}
            data-marked={place === marked || undefined}
            onMouseDown={() => onMark(place)}
          >
            <th scope="row" className={classes["listing"]}>
              <Link
                to="/operator/cases/$case"
                params={{ case: contest.case }}
                onFocus={() => onMark(place)}
              >
                {contest.title ?? contest.listing}
              </Link>
              <small>{contest.marketplaceName}</small>
            </th>
            <td data-label={t("contests.brand")}>{contest.brand}</td>
            <td className={classes["says"]}>
              {termOf("contest_kind", contest.kind)}
              {contest.message !== null && <small>“{contest.message}”</small>}
            </td>
            <td data-label={t(open ? "contests.waits" : "contests.outcome")}>
              {open ? (
                <>
                  <Moment at={contest.openedAt} />
                  {contest.dueAt !== null && (
                    <small className={classes["when"]}>
                      {t("contests:brand.until")}: <Moment at={contest.dueAt} />
                    </small>
                  )}
                </>
              ) : (
                <>
                  <ContestMark state={contest.state} />
                  <small className={classes["when"]}>
                    <Moment at={contest.decidedAt ?? contest.openedAt} />
                  </small>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
