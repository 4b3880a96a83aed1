import { parentPort } from "node:worker_threads";
import type { WorkerMessage } from "../pool/worker-slot.js";
import { answerLiveJob } from "./answer-live-job.js";
import type { LiveAnswer, LiveJob } from "./live-messages.js";

function post(message: WorkerMessage<LiveAnswer>): void {
  parentPort?.postMessage(message);
}

parentPort?.once("message", () => {
  const answerJob = answerLiveJob();
  parentPort?.on("message", (job: LiveJob) => post({ kind: "answer", answer: answerJob(job) }));
  post({ kind: "ready" });
});
