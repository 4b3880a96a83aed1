import type { PictureDecoder } from "../pictures/decode-picture.js";
import { comparePictures } from "./compare-pictures.js";
import { createLooker } from "./create-looker.js";
import { type Gallery, hang } from "./gallery.js";
import type { Looker } from "./look.js";
import type { LookingAnswer, LookingJob } from "./looking-messages.js";
import type { PictureModels } from "./picture-models.js";
import { prepareReference } from "./prepare-reference.js";

/** Sets kept in one thread: the newest, the one before, and what changed between them. */
const SETS_KEPT = 4;

/** What a looking thread does, job by job. */
export function answerLookingJob(
  decode: PictureDecoder,
  models: PictureModels,
): (job: LookingJob) => Promise<LookingAnswer> {
  const lookers = new Map<string, Looker>();

  function keep(key: string, gallery: Gallery): void {
    lookers.set(key, createLooker(gallery, decode, models, { prints: true }));
    for (const oldest of lookers.keys()) {
      if (lookers.size <= SETS_KEPT) return;
      lookers.delete(oldest);
    }
  }

  return async (job) => {
    switch (job.kind) {
      case "prepare":
        return { kind: "prepared", prepared: await prepareReference(job.picture, decode, models) };
      case "compare": {
        const { reference, picture } = job;
        return { kind: "compared", compared: await comparePictures(reference, picture, decode) };
      }
      case "hang":
        keep(job.set.key, hang(job.set.references));
        return { kind: "hung" };
      case "look": {
        const look = lookers.get(job.key);
        if (look === undefined) return { kind: "unknown_set" };
        return look(job.bytes, job.depth, job.before).then((looked) => ({
          kind: "looked",
          looked,
        }));
      }
    }
  };
}
