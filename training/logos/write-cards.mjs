// Writes a card beside each network: what it is, its digest, and what was measured, provided that these very weights
// were measured (`measured` in cards.json). Argument: the models' folder.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const folder = process.argv[2] ?? fileURLToPath(new URL("../../models/", import.meta.url));
const { shared, cards, together } = JSON.parse(
  await readFile(new URL("cards.json", import.meta.url), "utf8"),
);
const read = [];
for (const card of cards) {
  const bytes = await readFile(`${folder}/${card.name}.onnx`);
  read.push({ card, bytes, sha256: createHash("sha256").update(bytes).digest("hex") });
}
const allMeasured = read.every(({ card, sha256 }) => card.measured === sha256);
for (const { card, bytes, sha256 } of read) {
  const { figures, measured, name, version, ...rest } = card;
  const whole = {
    name,
    version,
    file: `${name}.onnx`,
    bytes: bytes.length,
    sha256,
    ...rest,
    ...shared,
    figures: {
      alone: measured === sha256 ? figures : "not measured with these weights",
      the_three_together: allMeasured ? together : "not measured with these weights",
    },
  };
  // Short lists on one line, as the repository's formatter has them.
  const text = JSON.stringify(whole, undefined, 2).replace(
    /\[\s+([^[\]{}]*?)\s+\]/gu,
    (_, items) => `[${items.replace(/\s*\n\s*/gu, " ")}]`,
  );
  await writeFile(`${folder}/${name}.json`, `${text}\n`);
  console.log(`${name}: ${sha256.slice(0, 12)}, ${measured === sha256 ? "" : "not "}measured`);
}
