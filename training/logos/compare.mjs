// Checks that the exported networks answer in Node as they did in training; argument: the work folder.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as ort from "onnxruntime-node";

const [work, models = fileURLToPath(new URL("../../models/", import.meta.url))] =
  process.argv.slice(2);
for (const name of ["propose", "embed", "verify"]) {
  const bytes = await readFile(`${work}/check-${name}.bin`);
  const pair = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const dims = [...pair.subarray(0, 4)];
  const count = dims.reduce((a, b) => a * b, 1);
  const input = new ort.Tensor("float32", pair.slice(4, 4 + count), dims);
  const session = await ort.InferenceSession.create(`${models}/logo-${name}.onnx`);
  const { output } = await session.run({ input });
  const wanted = pair.subarray(4 + count);
  let most = 0;
  for (let i = 0; i < wanted.length; i += 1) {
    most = Math.max(most, Math.abs(wanted[i] - output.data[i]));
  }
  console.log(`${name}: [${output.dims}], largest difference ${most.toFixed(4)}`);
  if (wanted.length !== output.data.length || most > 0.05) {
    process.exitCode = 1;
  }
}
