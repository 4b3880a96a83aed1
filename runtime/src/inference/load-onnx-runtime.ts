import type * as OnnxRuntime from "onnxruntime-node";

let loading: Promise<typeof OnnxRuntime> | undefined;

/** Loaded at the first model: runs without pictures do not pay for it. */
export function loadOnnxRuntime(): Promise<typeof OnnxRuntime> {
  loading ??= import("onnxruntime-node").then((runtime) => {
    // It warns about weights that its own optimiser left over.
    runtime.env.logLevel = "error";
    return runtime;
  });
  return loading;
}
