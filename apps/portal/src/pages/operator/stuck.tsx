import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { brandGlancesQuery } from "../../api/brands.js";
import { deliveryGlancesQuery } from "../../api/deliveries.js";
import { tasksQuery } from "../../api/tasks.js";
import { Moment } from "../../parts/moment.js";
import { StateMark } from "../../parts/state-mark.js";
import classes from "./flow.module.css";

/** What does not go on by itself. */
export function Stuck() {
  const { t } = useTranslation("operator");
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  const tasks = useQuery(tasksQuery).data?.items ?? [];
  const brands = useQuery(brandGlancesQuery).data?.items ?? [];
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const parked = places.filter(({ endpointState }) => endpointState === "parked");
  const pending = sum(places.map((place) => place.pending));
  const retried = sum(places.map((place) => place.retried));
  const contests = tasks.filter(({ kind }) => kind === "contest_open");
  const oldest = contests.map(({ since }) => since).sort()[0];
  const overdue = sum(brands.map((brand) => brand.requests.overdue));
  const nothing = parked.length === 0 && pending === 0 && contests.length === 0 && overdue === 0;
  return (
    <aside className={classes["stuck"]} aria-labelledby="stuck">
      <Title order={2} id="stuck">
        {t("stuck.title")}
      </Title>
      {nothing && <p className={classes["help"]}>{t("stuck.nothing")}</p>}
      <ul>
        {parked.map(({ id, name, parkedReason }) => (
          <li key={id}>
            <Link to="/operator/deliveries" search={{ marketplace: id }}>
              <StateMark tone="infringing">{t("stuck.parked", { marketplace: name })}</StateMark>
            </Link>
            {parkedReason !== null && <small>{parkedReason}</small>}
          </li>
        ))}
        {pending > 0 && (
          <li>
            <Link to="/operator/deliveries" search={{ state: "pending" }}>
              <StateMark tone="clock">{t("stuck.pending", { count: pending })}</StateMark>
            </Link>
          </li>
        )}
        {retried > 0 && (
          <li>
            <Link to="/operator/deliveries">
              <StateMark tone="plain">{t("stuck.retried", { count: retried })}</StateMark>
            </Link>
          </li>
        )}
        {contests.length > 0 && (
          <li>
            <Link to="/operator/contests">
              <StateMark tone="clock">{t("stuck.contests", { count: contests.length })}</StateMark>
            </Link>
            {oldest !== undefined && (
              <small>
                {t("stuck.oldest")} <Moment at={oldest} />
              </small>
            )}
          </li>
        )}
        {overdue > 0 && (
          <li>
            <Link to="/manager/brands" search={{ show: "overdue" }}>
              <StateMark tone="clock">{t("stuck.overdue", { count: overdue })}</StateMark>
            </Link>
          </li>
        )}
      </ul>
    </aside>
  );
}
