import { createMailer } from "../../mail/mailer.js";
import { digestDay, queueDigests } from "../../usecases/mail/queue-digests.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";
import { sendMail } from "./send-mail.js";

/** Queues the daily digests and sends what is queued. Without a mail server, mail waits. */
export const mailWorker: WorkerKind = {
  name: "mail",
  start(context) {
    const { smtp } = context.config;
    const mailer = smtp === null ? null : createMailer(smtp);
    let digested: string | null = null;
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
        return mailer !== null && (await sendMail(context, mailer));
      },
    });
  },
};
