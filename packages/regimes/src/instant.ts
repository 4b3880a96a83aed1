// Only the functions of the types at hand: the whole of Temporal would bring its clock along.
import * as Instant from "temporal-polyfill/fns/Instant";

/** The instant so many minutes later: RFC 3339 in UTC with milliseconds. */
export function plusMinutes(at: string, minutes: number): string {
  return written(Instant.addMinutes(Instant.fromString(at), minutes));
}

/** Whether an instant lies after another. The texts may be written in different ways. */
export function isAfter(at: string, other: string): boolean {
  return Instant.compare(Instant.fromString(at), Instant.fromString(other)) > 0;
}

/** The one way in which instants are written in this house: `2026-01-31T12:00:00.000Z`. */
export function written(instant: Instant.Record): string {
  return Instant.toString(instant, { fractionalSecondDigits: 3 });
}

/** An instant as a reader sees it: date and time of day in UTC, to the minute. */
export function utcMoment(at: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: string;
} {
  const utc = Instant.toZonedDateTimeISO(Instant.fromString(at), "UTC");
  const { year, month, day } = utc;
  const time = [utc.hour, utc.minute].map((part) => String(part).padStart(2, "0")).join(":");
  return { year, month, day, time };
}
