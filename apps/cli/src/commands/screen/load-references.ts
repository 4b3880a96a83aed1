import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ScreenableRight } from "@touchstone/interface";
import {
  type PreparedReference,
  prepareReferences,
  type ReferencePicture,
  toReferencePictures,
} from "@touchstone/runtime";
import { explainSystemError } from "../../io/system-error.js";
import { type Loaded, loaded, notLoaded } from "./loaded.js";
import type { ScreenOptions } from "./options.js";
import { startReferenceProgress } from "./progress.js";

const NAMED = 20;

/** Makes the pictures that rights rest on ready to be looked for; every one must be readable. */
export async function loadReferences(
  rights: readonly ScreenableRight[],
  folder: string,
  options: ScreenOptions,
): Promise<Loaded<readonly PreparedReference[]>> {
  const wanted = toReferencePictures(rights);
  if (options.pictures === "off" || wanted.length === 0) return loaded([]);
  const pictures: ReferencePicture[] = [];
  const complaints: string[] = [];
  for (const picture of wanted) {
    try {
      const bytes = await readFile(resolve(folder, picture.name));
      pictures.push({ ...picture, bytes });
    } catch (error) {
      complaints.push(complain(picture, explainSystemError(error as NodeJS.ErrnoException)));
    }
  }
  const progress = await startReferenceProgress(options, pictures.length);
  const { references, failed } = await prepareReferences(
    pictures,
    options.threads,
    progress.update,
  );
  progress.stop();
  for (const { picture, detail } of failed) complaints.push(complain(picture, detail));
  if (complaints.length === 0) return loaded(references);
  const rest = complaints.length - NAMED;
  const more = rest > 0 ? [`and ${rest} more reference images that cannot be used`] : [];
  return notLoaded(...complaints.slice(0, NAMED), ...more);
}

function complain({ rightId, name }: Omit<ReferencePicture, "bytes" | "kind">, detail: string) {
  return `right ${rightId}: the reference image ${name} cannot be used: ${detail}`;
}
