// Writes the topology and the weights of a model bundled as scripts: node unpack.mjs SOURCE FOLDER
import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [source, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const shards = readdirSync(source)
  .filter((name) => name.startsWith("group1-shard"))
  .sort();
writeFileSync(join(folder, "model.json"), JSON.stringify(require(join(source, "model.min.js"))));
const parts = shards.map((name) => Buffer.from(require(join(source, name)), "base64"));
writeFileSync(join(folder, "weights.bin"), Buffer.concat(parts));
