import { Select, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { calendarsQuery } from "../../../api/marketplaces.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { CalendarForm } from "./calendar-form.js";
import classes from "./settings.module.css";

/** Days that the operator adds to the calendars by which legal times are counted. */
export function CalendarsSection({ mayChange }: { mayChange: boolean }) {
  const { t } = useTranslation("settings");
  const calendars = useQuery(calendarsQuery);
  const items = calendars.data?.items ?? [];
  const [name, setName] = useState<string | null>(null);
  const chosen = items.find(({ calendar }) => calendar === name) ?? items[0];
  return (
    <section className={classes["section"]} aria-labelledby="calendars">
      <Title order={2} id="calendars">
        {t("calendars")}
      </Title>
      <p className={classes["soft"]}>{t("calendars_help")}</p>
      {calendars.isPending && <LoadingLines lines={4} />}
      {calendars.error !== null && (
        <ProblemAlert error={calendars.error} retry={() => void calendars.refetch()} />
      )}
      {chosen !== undefined && (
        <>
          <Select
            label={t("calendar")}
            allowDeselect={false}
            maw={360}
            data={items.map(({ calendar }) => ({
              value: calendar,
              label: t(`calendar_name.${calendar as "WEEKDAYS"}`),
            }))}
            value={chosen.calendar}
            onChange={setName}
          />
          <CalendarForm key={chosen.calendar} calendar={chosen} mayChange={mayChange} />
        </>
      )}
    </section>
  );
}
