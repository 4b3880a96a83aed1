/** RFC 3339 in UTC with milliseconds, as both stores give it back: `2026-01-31T12:00:00.000Z`. */
export type Instant = string;
