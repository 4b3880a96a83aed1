import { z } from "zod";
import { calendarNames, listCalendars, putCalendar } from "../../usecases/calendars/calendars.js";
import { answer } from "../answer.js";
import { memberOf, type RegisterRoutes } from "../route.js";
import { OPERATOR_ADMINS, OPERATORS } from "./people/access.js";

const days = z.array(z.iso.date()).max(400).default([]);

const calendarSchema = z.object({
  calendar: z.string(),
  weekend: z.array(z.int()),
  ruled: z.boolean().describe("Whether its holidays follow from rules."),
  holidays: z.array(z.string()).describe("Added by the operator."),
  worked: z.array(z.string()).describe("Worked although it is a weekend or a holiday."),
});

/** The calendars by which legal deadlines are counted. */
export const registerCalendarRoutes: RegisterRoutes = (api, context) => {
  api.route({
    method: "GET",
    url: "/v1/calendars",
    config: { access: OPERATORS },
    schema: {
      tags: ["calendars"],
      summary: "The calendars of deadlines, with the days that were added to each",
      response: { 200: z.object({ items: z.array(calendarSchema) }) },
    },
    handler: async (request, reply) =>
      answer(reply, await listCalendars(context, memberOf(request))),
  });

  api.route({
    method: "PUT",
    url: "/v1/calendars/:calendar",
    config: { access: OPERATOR_ADMINS },
    schema: {
      tags: ["calendars"],
      summary: "Say which days are added to a calendar; clocks that run keep their times",
      params: z.strictObject({ calendar: z.enum(calendarNames) }),
      body: z.strictObject({ holidays: days, worked: days }),
      response: { 200: calendarSchema },
    },
    handler: async (request, reply) =>
      answer(
        reply,
        await putCalendar(context, memberOf(request), request.params.calendar, request.body),
      ),
  });
};
