import { parentPort } from "node:worker_threads";
import { createPictureDecoder } from "../pictures/decode-picture.js";
import type { WorkerMessage } from "../pool/worker-slot.js";
import { answerAlbumJob } from "./album.js";
import type { AlbumAnswer, AlbumJob } from "./album-messages.js";

function post(message: WorkerMessage<AlbumAnswer>): void {
  parentPort?.postMessage(message);
}

parentPort?.once("message", () => {
  const answerJob = answerAlbumJob(createPictureDecoder());
  parentPort?.on("message", async (job: AlbumJob) => {
    post({ kind: "answer", answer: await answerJob(job) });
  });
  post({ kind: "ready" });
});
