import { type AddedDays, CALENDARS, type Calendars, withDays } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";

/** The calendars with the days that the operator added: scope operator, casework or jobs. */
export async function readCalendars(tx: Tx): Promise<Calendars> {
  return withDays(CALENDARS, await addedDays(tx));
}

/** What the operator added, by the calendar's name, in the order of the days. */
export async function addedDays(tx: Tx): Promise<Record<string, AddedDays>> {
  const rows = await tx.db
    .selectFrom("calendarDays")
    .select(["calendar", "day", "kind"])
    .orderBy("day")
    .execute();
  const names = [...new Set(rows.map(({ calendar }) => calendar))];
  return Object.fromEntries(
    names
      .filter((name) => Object.hasOwn(CALENDARS, name))
      .map((name) => {
        const own = rows.filter(({ calendar }) => calendar === name);
        const of = (wanted: string) =>
          own.filter(({ kind }) => kind === wanted).map(({ day }) => day);
        return [name, { holidays: of("holiday"), worked: of("worked") }];
      }),
  );
}
