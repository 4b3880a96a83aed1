import { createMailer } from "../../mail/mailer.js";
import { digestDay, queueDigests } from "../../usecases/mail/queue-digests.js";
import { queueReminders } from "../../usecases/mail/queue-reminders.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";
import { sendMail } from "./send-mail.js";

const HOUR = 60 * 60_000;

/** Queues the daily digests and the reminders, and sends what is queued. Without a mail server, mail waits. */
export const mailWorker: WorkerKind = {
  name: "mail",
  start(context) {
    const { smtp } = context.config;
    const mailer = smtp === null ? null : createMailer(smtp);
    let digested: string | null = null;
    let reminded: number | null = null;
    return runWorkLoop(context, {
      name: "mail",
      signals: ["mail"],
      lookEvery: 30_000,
      lanes: 1,
      async step() {
        const day = digestDay(context.clock());
        if (day !== null && day !== digested) {
          await queueDigests(context, day);
          digested = day;
        }
        const hour = Math.floor(context.clock() / HOUR);
        if (hour !== reminded) {
          await queueReminders(context);
          reminded = hour;
        }
        return mailer !== null && (await sendMail(context, mailer));
      },
    });
  },
};
