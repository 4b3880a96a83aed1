import { readFile } from "node:fs/promises";
import type { WordModels } from "@touchstone/image";
import { loadModel } from "./load-model.js";
import { wordModelFile } from "./model-files.js";

/**
 * Loads the PP-OCRv4 mobile models for Chinese and English (Apache-2.0, by the PaddleOCR authors) of the installed
 * package.
 *
 * @throws ModelError
 */
export async function loadWordModels(): Promise<WordModels> {
  const [detect, recognise, classify, keys] = await Promise.all([
    loadModel(wordModelFile("ch_PP-OCRv4_det_infer.onnx")),
    loadModel(wordModelFile("ch_PP-OCRv4_rec_infer.onnx")),
    loadModel(wordModelFile("ch_ppocr_mobile_v2.0_cls_infer.onnx")),
    readFile(wordModelFile("ppocr_keys_v1.txt"), "utf8"),
  ]);
  return { detect, recognise, classify, keys: keys.replace(/\r?\n$/, "").split(/\r?\n/) };
}
