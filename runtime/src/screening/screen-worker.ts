import { parentPort, workerData } from "node:worker_threads";
import { createScreener } from "@touchstone/screening";
import { createPictureChecks } from "../pictures/picture-checks.js";
import type { WorkerMessage } from "../pool/worker-slot.js";
import type { ScreenAnswer, ScreeningSetup, ScreenJob } from "./messages.js";
import { createLineScreener } from "./screen-line.js";
import { screenLines } from "./screen-lines.js";

const setup = workerData as ScreeningSetup;
const screenLine = createLineScreener(
  createScreener(setup.compiled, setup.policy),
  createPictureChecks(setup.pictures),
);

function post(message: WorkerMessage<ScreenAnswer>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

parentPort?.on("message", async (job: ScreenJob) => {
  const answer = await screenLines(job, screenLine);
  post({ kind: "answer", answer }, [answer.bytes.buffer]);
});
post({ kind: "ready" });
