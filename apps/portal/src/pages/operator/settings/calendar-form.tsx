import { Button, Group, SimpleGrid, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Calendar, calendarsQuery, putCalendar } from "../../../api/marketplaces.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { daysOf } from "./days-of.js";
import classes from "./settings.module.css";

interface CalendarFormProps {
  readonly calendar: Calendar;
  readonly mayChange: boolean;
}

const MOST_DAYS = 400;

/** Closed and worked days of one calendar, one a line: many are pasted at once. */
export function CalendarForm({ calendar, mayChange }: CalendarFormProps) {
  const { t } = useTranslation("settings");
  const queries = useQueryClient();
  const [closed, setClosed] = useState(calendar.holidays.join("\n"));
  const [worked, setWorked] = useState(calendar.worked.join("\n"));
  const [holidays, workdays] = [daysOf(closed), daysOf(worked)];
  const both = holidays.days.filter((day) => workdays.days.includes(day));
  const saving = useMutation({
    mutationFn: () =>
      putCalendar(calendar.calendar, { holidays: holidays.days, worked: workdays.days }),
    onSuccess: () => queries.invalidateQueries({ queryKey: calendarsQuery.queryKey }),
  });
  const faultOf = ({ days, wrong }: ReturnType<typeof daysOf>) => {
    if (wrong.length > 0) return t("no_days", { days: wrong.slice(0, 3).join(", ") });
    if (days.length > MOST_DAYS) return t("too_many_days", { most: MOST_DAYS });
    return both.length > 0 ? t("both", { days: both.slice(0, 3).join(", ") }) : null;
  };
  const faults = [faultOf(holidays), faultOf(workdays)];
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (faults.every((fault) => fault === null)) saving.mutate();
  };
  return (
    <form onSubmit={save} noValidate>
      <fieldset disabled={!mayChange} className={classes["fields"]}>
        {calendar.ruled && <p className={classes["fact"]}>{t("ruled")}</p>}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Textarea
            label={t("closed_days")}
            description={t("days_help")}
            autosize
            minRows={4}
            maxRows={14}
            value={closed}
            error={faults[0]}
            onChange={(event) => setClosed(event.currentTarget.value)}
          />
          <Textarea
            label={t("worked_days")}
            description={t("worked_help")}
            autosize
            minRows={4}
            maxRows={14}
            value={worked}
            error={faults[1]}
            onChange={(event) => setWorked(event.currentTarget.value)}
          />
        </SimpleGrid>
      </fieldset>
      {saving.error !== null && <ProblemAlert error={saving.error} />}
      {mayChange && (
        <Group mt="md" gap="sm">
          <Button type="submit" loading={saving.isPending}>
            {t("save_calendar")}
          </Button>
          <span role="status" className={classes["soft"]}>
            {saving.isSuccess
              ? t("saved_days", { count: holidays.days.length + workdays.days.length })
              : ""}
          </span>
        </Group>
      )}
    </form>
  );
}
