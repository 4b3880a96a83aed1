import { parentPort } from "node:worker_threads";
import type { Policy } from "@touchstone/interface";
import { createScreener } from "@touchstone/screening";
import { createPictureDecoder } from "../pictures/decode-picture.js";
import type { PictureSource } from "../pictures/picture-source.js";
import type { WorkerMessage } from "../pool/worker-slot.js";
import { createLooker } from "../sight/create-looker.js";
import { hang } from "../sight/gallery.js";
import { createListingLooks } from "../sight/listing-looks.js";
import { createPictureModels } from "../sight/picture-models.js";
import type { ScreenAnswer, ScreeningSetup, ScreenJob } from "./messages.js";
import { createLineScreener, type LineLooks } from "./screen-line.js";
import { screenLines } from "./screen-lines.js";

function post(message: WorkerMessage<ScreenAnswer>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

function looksOf(pictures: PictureSource, policy: Policy): LineLooks | undefined {
  if (pictures.kind === "off") return undefined;
  const gallery = hang(pictures.references);
  const look = createLooker(gallery, createPictureDecoder(), createPictureModels());
  const tiered = pictures.depth === "tiered";
  return { look: createListingLooks(pictures.root, look, policy.pictures), tiered };
}

parentPort?.once("message", ({ compiled, policy, pictures }: ScreeningSetup) => {
  const screenLine = createLineScreener(
    createScreener(compiled, policy),
    looksOf(pictures, policy),
  );
  parentPort?.on("message", async (job: ScreenJob) => {
    const answer = await screenLines(job, screenLine);
    post({ kind: "answer", answer }, [answer.bytes.buffer]);
  });
  post({ kind: "ready" });
});
