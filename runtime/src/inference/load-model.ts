import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Infer } from "@touchstone/image";
import type { InferenceSession as Session } from "onnxruntime-node";
import { loadOnnxRuntime } from "./load-onnx-runtime.js";
import { ModelError } from "./model-error.js";
import { simplifyModel } from "./onnx/simplify-model.js";

const SESSION: Session.SessionOptions = {
  // Workers are the parallelism.
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: "sequential",
  graphOptimizationLevel: "all",
  logSeverityLevel: 3,
};

/** By absolute path: a model is loaded once, however many ask for it. */
const loaded = new Map<string, Promise<Infer>>();

/**
 * Loads an ONNX model with one input and one output of 32-bit floats. A file is loaded once in the life of the
 * thread, bytes at every call.
 *
 * @throws ModelError when the file cannot be read (`missing`), or is no such model (`broken`)
 */
export function loadModel(source: string | Uint8Array): Promise<Infer> {
  if (typeof source !== "string") return open(source, "the given bytes");
  const path = resolve(source);
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const opening = openFile(path);
  loaded.set(path, opening);
  // A file that was put in its place meanwhile is found by the next call.
  opening.catch(() => loaded.delete(path));
  return opening;
}

async function openFile(path: string): Promise<Infer> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new ModelError(`The model ${path} cannot be read.`, { code: "missing", cause });
  });
  return open(bytes, path);
}

async function open(bytes: Uint8Array, name: string): Promise<Infer> {
  const { InferenceSession, Tensor } = await loadOnnxRuntime();
  const session = await InferenceSession.create(simplifyModel(bytes), SESSION).catch(
    (cause: unknown) => {
      throw new ModelError(`${name} holds no ONNX model.`, { code: "broken", cause });
    },
  );
  const [input, ...moreInputs] = session.inputNames;
  const [output, ...moreOutputs] = session.outputNames;
  if (input === undefined || output === undefined || moreInputs.length + moreOutputs.length > 0)
    throw new ModelError(`The model in ${name} needs one input and one output.`, {
      code: "broken",
    });
  return async ({ data, dims }) => {
    const result = await session.run({ [input]: new Tensor("float32", data, dims) });
    const answer = result[output];
    if (!(answer?.data instanceof Float32Array))
      throw new ModelError(`The model in ${name} does not answer in 32-bit floats.`, {
        code: "broken",
      });
    return { data: answer.data, dims: answer.dims };
  };
}
