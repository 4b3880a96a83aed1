import type { LogoModels } from "@touchstone/image";
import { loadModel } from "./load-model.js";
import { ownModelFile } from "./model-files.js";

/**
 * Loads the three networks of our own that find logos (docs/models.md).
 *
 * @throws ModelError
 */
export async function loadLogoModels(): Promise<LogoModels> {
  const [propose, embed, verify] = await Promise.all([
    loadModel(ownModelFile("logo-propose.onnx")),
    loadModel(ownModelFile("logo-embed.onnx")),
    loadModel(ownModelFile("logo-verify.onnx")),
  ]);
  return { propose, embed, verify };
}
