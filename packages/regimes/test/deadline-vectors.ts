/** Dates as the laws come to them. The day of the event is not counted. */
export const VECTORS = {
  usFederalHolidaysUsed: ["2026-11-26", "2026-12-25", "2027-01-01"],
  /** 17 USC 512(g)(2)(C). The last one is received on a Saturday. */
  putBack: [
    { counterReceived: "2026-11-23", earliest: "2026-12-08", latest: "2026-12-14" },
    { counterReceived: "2026-12-18", earliest: "2027-01-05", latest: "2027-01-11" },
    { counterReceived: "2026-11-28", earliest: "2026-12-11", latest: "2026-12-17" },
  ],
  /** E-Commerce Law of the People's Republic of China, Article 43. */
  cn15: [{ declarationReached: "2026-11-23", lastDay: "2026-12-08" }],
  /** Regulation (EU) 2022/2065, Article 20(1). */
  eu6months: [
    { informed: "2026-08-31", lastDay: "2027-02-28" },
    { informed: "2026-11-23", lastDay: "2027-05-23" },
  ],
  /** Regulation (EU) 2022/2065, Article 21(4). */
  ods: [{ received: "2026-11-23", due: "2027-02-21", extendedDue: "2027-05-22" }],
} as const;
