const UNITS = [
  ["year", 31_557_600],
  ["month", 2_629_800],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** What `Intl` makes of instants (ISO 8601), numbers and decimal strings. */
export function createFormats(locale: string) {
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric" });
  const minute = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    day: (instant: string) => day.format(new Date(instant)),
    minute: (instant: string) => minute.format(new Date(instant)),
    number: (value: number) => number.format(value),
    share: (value: number) => share.format(value),
    list: (words: readonly string[]) => list.format(words),
    /** "in 3 days", "5 minutes ago", seen from `now` (milliseconds since 1970). */
    relative(instant: string, now: number) {
      const seconds = (Date.parse(instant) - now) / 1_000;
      for (const [unit, length] of UNITS) {
        if (Math.abs(seconds) >= length) return relative.format(Math.round(seconds / length), unit);
      }
      return relative.format(0, "minute");
    },
    /** An amount with its currency; a currency that `Intl` does not know stands as it came. */
    money(amount: string | number, currency: string | null) {
      const value = Number(amount);
      if (currency === null || !/^[A-Z]{3}$/.test(currency)) return number.format(value);
      const digits = Number.isInteger(value) ? 0 : 2;
      return new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        currencyDisplay: "code",
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value);
    },
  };
}
