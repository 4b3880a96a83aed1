import { parentPort } from "node:worker_threads";
import { createPictureDecoder } from "../pictures/decode-picture.js";
import type { WorkerMessage } from "../pool/worker-slot.js";
import { createPictureModels } from "./picture-models.js";
import { type Prepared, prepareReference } from "./prepare-reference.js";
import type { ReferencePicture } from "./reference-picture.js";

function post(message: WorkerMessage<Prepared>): void {
  parentPort?.postMessage(message);
}

parentPort?.once("message", () => {
  const decode = createPictureDecoder();
  const models = createPictureModels();
  parentPort?.on("message", async (picture: ReferencePicture) => {
    post({ kind: "answer", answer: await prepareReference(picture, decode, models) });
  });
  post({ kind: "ready" });
});
