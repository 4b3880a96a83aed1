// Writes a card beside each network: what it is, its digest, what was measured. Argument: the models' folder.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../models/", import.meta.url));
const { shared, cards } = JSON.parse(
  await readFile(new URL("cards.json", import.meta.url), "utf8"),
);
for (const card of cards) {
  const bytes = await readFile(`${folder}/${card.name}.onnx`);
  const { figures, name, version, ...rest } = card;
  const whole = {
    name,
    version,
    file: `${name}.onnx`,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...rest,
    ...shared,
    figures,
  };
  await writeFile(`${folder}/${name}.json`, `${JSON.stringify(whole, undefined, 2)}\n`);
}
