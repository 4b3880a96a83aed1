import { parentPort } from "node:worker_threads";
import { createScreener } from "@touchstone/screening";
import { createPictureChecks } from "../pictures/picture-checks.js";
import type { WorkerMessage } from "../pool/worker-slot.js";
import type { ScreenAnswer, ScreeningSetup, ScreenJob } from "./messages.js";
import { createLineScreener } from "./screen-line.js";
import { screenLines } from "./screen-lines.js";

function post(message: WorkerMessage<ScreenAnswer>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

parentPort?.once("message", ({ compiled, policy, pictures }: ScreeningSetup) => {
  const screenLine = createLineScreener(
    createScreener(compiled, policy),
    createPictureChecks(pictures),
  );
  parentPort?.on("message", async (job: ScreenJob) => {
    const answer = await screenLines(job, screenLine);
    post({ kind: "answer", answer }, [answer.bytes.buffer]);
  });
  post({ kind: "ready" });
});
