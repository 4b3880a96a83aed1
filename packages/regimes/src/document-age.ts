import * as Instant from "temporal-polyfill/fns/Instant";
import * as PlainDate from "temporal-polyfill/fns/PlainDate";
import * as ZonedDateTime from "temporal-polyfill/fns/ZonedDateTime";

/** How long an invoice or contract speaks for goods on sale. Operator's policy, as marketplaces ask it. */
const DOCUMENT_AGE = { recentMonths: 6 } as const;

/** The last day, `YYYY-MM-DD`, on which a document of that day is recent. */
export function lastRecentDay(issuedOn: string): string {
  const start = Instant.fromString(`${issuedOn}T00:00:00Z`);
  const day = ZonedDateTime.toPlainDate(Instant.toZonedDateTimeISO(start, "UTC"));
  return PlainDate.toString(PlainDate.addMonths(day, DOCUMENT_AGE.recentMonths));
}
