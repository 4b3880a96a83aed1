// Runs a model on a tensor, or on views of photographs:
// node run-model.mjs MODEL OUTPUT --tensor FILE | --photographs FOLDER
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-node";
import sharp from "sharp";

const SIDE = 224;
/** Share of the width and height that a view shows, and where it begins. */
const VIEWS = [
  [1, 0, 0],
  [0.6, 0, 0],
  [0.6, 0.4, 0],
  [0.6, 0, 0.4],
  [0.6, 0.4, 0.4],
];
const [path, output, mode, source] = process.argv.slice(2);
const session = await InferenceSession.create(path, { logSeverityLevel: 3 });
const answers = [];
for await (const data of mode === "--tensor" ? [tensorOf(source)] : views(source)) {
  const picture = new Tensor("float32", data, [1, 3, SIDE, SIDE]);
  answers.push(
    Buffer.from(new Float32Array((await session.run({ picture })).embedding.data).buffer),
  );
}
writeFileSync(output, Buffer.concat(answers));

function tensorOf(file) {
  return new Float32Array(new Uint8Array(readFileSync(file)).buffer);
}

async function* views(folder) {
  for (const name of readdirSync(folder).sort()) {
    const { width, height } = await sharp(join(folder, name)).metadata();
    for (const [share, x, y] of VIEWS) {
      const region = {
        left: Math.floor(x * width),
        top: Math.floor(y * height),
        width: Math.floor(share * width),
        height: Math.floor(share * height),
      };
      const pixels = await sharp(join(folder, name))
        .extract(region)
        .resize(SIDE, SIDE, { fit: "fill" })
        .removeAlpha()
        .toColourspace("srgb")
        .raw()
        .toBuffer();
      const size = SIDE * SIDE;
      yield Float32Array.from(
        { length: 3 * size },
        (_, i) => pixels[(i % size) * 3 + Math.floor(i / size)] / 255,
      );
    }
  }
}
