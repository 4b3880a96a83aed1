import type { Infer, LogoModels, WordModels } from "@touchstone/image";
import { loadLogoModels } from "../inference/load-logo-models.js";
import { loadModel } from "../inference/load-model.js";
import { loadWordModels } from "../inference/load-word-models.js";
import { ownModelFile } from "../inference/model-files.js";

/** Models for looking at pictures, each loaded when it is first wanted. */
export interface PictureModels {
  words(): Promise<WordModels>;
  logos(): Promise<LogoModels>;
  /** See `embed`. */
  embedding(): Promise<Infer>;
}

export function createPictureModels(): PictureModels {
  let words: Promise<WordModels> | undefined;
  let logos: Promise<LogoModels> | undefined;
  let embedding: Promise<Infer> | undefined;
  return {
    words() {
      words ??= loadWordModels();
      return words;
    },
    logos() {
      logos ??= loadLogoModels();
      return logos;
    },
    embedding() {
      embedding ??= Promise.resolve().then(() => loadModel(ownModelFile("mobilenet-mid.onnx")));
      return embedding;
    },
  };
}
