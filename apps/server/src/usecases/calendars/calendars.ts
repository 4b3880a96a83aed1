import { CALENDARS, type CalendarName } from "@touchstone/regimes";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { addedDays } from "./read-calendars.js";

/** A calendar by which deadlines are counted, and what the operator added to it. */
export interface CalendarView {
  readonly calendar: string;
  /** ISO weekdays, Monday is 1. */
  readonly weekend: readonly number[];
  /** Whether its holidays follow from rules. */
  readonly ruled: boolean;
  /** Beside the rules: `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
  /** Worked all the same. */
  readonly worked: readonly string[];
}

export const calendarNames = Object.keys(CALENDARS) as [CalendarName, ...CalendarName[]];

export async function listCalendars(context: Context, actor: MemberActor) {
  const items = await context.store.transaction(memberScope(actor), (tx) => views(tx));
  return done({ items });
}

export interface CalendarDays {
  readonly holidays: readonly string[];
  readonly worked: readonly string[];
}

/** Says anew which days are added to a calendar. Clocks that run already keep their times. */
export async function putCalendar(
  context: Context,
  actor: MemberActor,
  calendar: CalendarName,
  { holidays, worked }: CalendarDays,
): Promise<Result<CalendarView>> {
  const both = holidays.filter((day) => worked.includes(day));
  if (both.length > 0) {
    return failed("invalid_request", "A day is a holiday or it is worked.", {
      parts: both.map((day) => ({
        pointer: `/worked/${worked.indexOf(day)}`,
        detail: "is among the holidays too",
      })),
    });
  }
  return context.store.transaction(memberScope(actor), async (tx) => {
    await tx.db.deleteFrom("calendarDays").where("calendar", "=", calendar).execute();
    const rows = [
      ...new Set(holidays.map((day) => `${day} holiday`)),
      ...new Set(worked.map((day) => `${day} worked`)),
    ].map((row) => {
      const [day = "", kind = ""] = row.split(" ");
      return { calendar, day, kind, addedBy: actor.memberId, addedAt: tx.now };
    });
    if (rows.length > 0) await tx.db.insertInto("calendarDays").values(rows).execute();
    const view = (await views(tx)).find((each) => each.calendar === calendar);
    if (view === undefined) throw new Error("a calendar that is not among the calendars");
    return done(view);
  });
}

async function views(tx: Tx): Promise<CalendarView[]> {
  const added = await addedDays(tx);
  return calendarNames.map((calendar) => ({
    calendar,
    weekend: CALENDARS[calendar].weekend,
    ruled: "rules" in CALENDARS[calendar],
    holidays: added[calendar]?.holidays ?? [],
    worked: added[calendar]?.worked ?? [],
  }));
}
