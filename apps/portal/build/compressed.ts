import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Plugin } from "vite";

const FEW_BYTES = 1_024;

/** Lays a `.br` and a `.gz` beside each text file of the bundle: the server sends them as they are. */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    generateBundle: {
      // Last: until then Vite still writes into the files what they load beforehand.
      order: "post",
      async handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(?:js|css|html|svg)$/.test(fileName)) continue;
          const source = Buffer.from(file.type === "chunk" ? file.code : file.source);
          if (source.byteLength < FEW_BYTES) continue;
          const [br, gz] = await Promise.all([
            promisify(brotliCompress)(source),
            promisify(gzip)(source, { level: 9 }),
          ]);
          this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: br });
          this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source: gz });
        }
      },
    },
  };
}
