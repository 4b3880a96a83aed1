import { deliverQueued } from "../../screening/deliver-queued.js";
import { rememberAnswers } from "../../usecases/requests/remember-answers.js";
import { lookAfterRules } from "../../usecases/rules/look-after-rules.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";

/**
 * Puts waiting requests to their brands once a marketplace no longer only observes, remembers their answers, and looks
 * after the rules that act by them.
 */
export const requestsWorker: WorkerKind = {
  name: "requests",
  start(context) {
    return runWorkLoop(context, {
      name: "requests",
      signals: ["screening", "rights"],
      lookEvery: 2_000,
      lanes: 1,
      async step() {
        const remembered = await rememberAnswers(context);
        const looked = await lookAfterRules(context);
        return (await deliverQueued(context)) || remembered || looked;
      },
    });
  },
};
