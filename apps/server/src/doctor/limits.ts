/** When waiting is worth a word. Seconds, unless it says otherwise. */
export const LIMITS = {
  /** A text listing has its answer in a second or two on a machine that keeps up. */
  screening: 60,
  /** From here on a person must see to it. */
  screeningBad: 15 * 60,
  looks: 5 * 60,
  pictures: 5 * 60,
  deliveries: 2 * 60,
  clocks: 60,
  mail: 10 * 60,
  scans: 10 * 60,
  /** Past the end of a lease; whoever does that work looks every few seconds. */
  leases: 5 * 60,
  drift: 2,
  ahead: 60,
  unmeasured: 10 * 60,
  /** Failures in succession, from which on an endpoint counts as away. */
  endpointFailures: 5,
  /** Failed tries of one listing. */
  attempts: 3,
  /** Percent and megabytes of the disk. */
  diskPercent: 5,
  diskMegabytes: 500,
  /** Share of the database's connections. */
  connections: 0.8,
  deadRows: 50_000,
  deadShare: 0.3,
  longTransaction: 10 * 60,
  /** How many cases and events a sample holds. */
  cases: 40,
  events: 400,
  /** Counting goes no further. */
  counted: 100_000,
} as const;
