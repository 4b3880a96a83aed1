import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ContestItem } from "../../../api/contests.js";
import { DataTable } from "../../../parts/data-table.js";
import { Moment } from "../../../parts/moment.js";
import { StateMark } from "../../../parts/state-mark.js";
import { ContestMark } from "../../operator/contest-mark.js";
import classes from "../../operator/contests.module.css";

interface ContestsTableProps {
  readonly contests: readonly ContestItem[];
  readonly show: "open" | "decided";
}

export function ContestsTable({ contests, show }: ContestsTableProps) {
  const { t } = useTranslation(["contests", "terms"]);
  const open = show === "open";
  const last = t(open ? "brand.until" : "brand.outcome");
  return (
    <DataTable label={t(open ? "brand.open" : "brand.decided")} stacks>
      <thead>
        <tr>
          <th scope="col">{t("brand.listing")}</th>
          <th scope="col">{t("brand.says")}</th>
          <th scope="col">{last}</th>
        </tr>
      </thead>
      <tbody>
        {contests.map((contest) => (
          <tr key={contest.id}>
            <th scope="row" className={classes["listing"]}>
              <Link to="/brand/contests/$case" params={{ case: contest.case }}>
                {contest.title ?? contest.listing}
              </Link>
              <small>{contest.marketplaceName}</small>
            </th>
            <td className={classes["says"]}>
              {t(`terms:contest_kind.${contest.kind as "first_sale"}`)}
              <small>{t(`form.${contest.form as "complaint"}`)}</small>
              {contest.message !== null && <small>“{contest.message}”</small>}
            </td>
            <td data-label={last}>
              {open ? <Waits contest={contest} /> : <ContestMark state={contest.state} />}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Waits({ contest: { dueAt, reachedAt, ownerReply } }: { contest: ContestItem }) {
  const { t } = useTranslation("contests");
  return (
    <>
      {dueAt !== null && (
        <small className={classes["when"]}>
          <Moment at={dueAt} />
        </small>
      )}
      {ownerReply !== null && <StateMark tone="plain">{t("brand.replied")}</StateMark>}
      {ownerReply === null && reachedAt === null && (
        <StateMark tone="clock">{t("brand.new")}</StateMark>
      )}
    </>
  );
}
