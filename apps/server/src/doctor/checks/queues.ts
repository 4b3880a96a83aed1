import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import type { FindingCode } from "../catalogue.js";
import { type Check, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";
import { QUEUES, type QueueName } from "../queues.js";
import { waitingValues } from "../waiting.js";

interface Limit {
  readonly queue: QueueName;
  readonly code: FindingCode;
  /** Seconds from which on it is worth a word. */
  readonly after: number;
  /** Seconds from which on it is bad. */
  readonly bad?: number;
}

const WAITED_TOO_LONG: readonly Limit[] = [
  {
    queue: "screening",
    code: "screening.behind",
    after: LIMITS.screening,
    bad: LIMITS.screeningBad,
  },
  { queue: "looks", code: "looks.behind", after: LIMITS.looks },
  { queue: "pictures", code: "pictures.behind", after: LIMITS.pictures },
  { queue: "clocks", code: "clocks.overdue", after: LIMITS.clocks },
  { queue: "mail", code: "mail.behind", after: LIMITS.mail },
  { queue: "scans", code: "scans.behind", after: LIMITS.scans },
];

/** Whether what waits for a worker gets its turn. */
export const queuesCheck: Check = {
  name: "work that waits",
  needs: "tables",
  look: (patient) =>
    reading(patient, async (tx) => {
      const found: Finding[] = [];
      for (const limit of WAITED_TOO_LONG) {
        // Without a mail server or a scanner nobody takes these: that is found among the settings.
        if (limit.queue === "mail" && patient.config.smtp === null) continue;
        if (limit.queue === "scans" && patient.config.scanner === null) continue;
        const waiting = await QUEUES[limit.queue](tx);
        if (waiting.oldest < limit.after) continue;
        const bad = limit.bad !== undefined && waiting.oldest >= limit.bad;
        found.push(finding(limit.code, waitingValues(waiting), bad ? "error" : undefined));
      }
      return [...found, ...(await ofFailures(tx))];
    }),
};

async function ofFailures(tx: Tx): Promise<Finding[]> {
  const { rows } = await sql<{ listings: number; mails: number }>`
    select
      (select count(*) from (select from screening_queue
        where last_error is not null and attempts >= ${LIMITS.attempts}
        limit ${LIMITS.counted}) l) as listings,
      (select count(*) from (select from mail_queue where state = 'given_up'
        and created_at > ${tx.now}::timestamptz - interval '7 days'
        limit ${LIMITS.counted}) m) as mails`.execute(tx.db);
  const { listings, mails } = rows[0] ?? { listings: 0, mails: 0 };
  return [
    ...(listings > 0 ? [finding("screening.failing", { count: listings })] : []),
    ...(mails > 0 ? [finding("mail.given_up", { count: mails })] : []),
  ];
}
