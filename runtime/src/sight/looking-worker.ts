import { parentPort } from "node:worker_threads";
import { createPictureDecoder } from "../pictures/decode-picture.js";
import type { WorkerMessage } from "../pool/worker-slot.js";
import { answerLookingJob } from "./answer-looking-job.js";
import type { LookingAnswer, LookingJob } from "./looking-messages.js";
import { createPictureModels } from "./picture-models.js";

function post(message: WorkerMessage<LookingAnswer>): void {
  parentPort?.postMessage(message);
}

parentPort?.once("message", () => {
  const answerJob = answerLookingJob(createPictureDecoder(), createPictureModels());
  parentPort?.on("message", async (job: LookingJob) => {
    post({ kind: "answer", answer: await answerJob(job) });
  });
  post({ kind: "ready" });
});
