import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";

// What any program in JavaScript must do at least with the same input: read, parse, write.
const [, , input, output] = process.argv;
if (input === undefined || output === undefined) throw new Error("bare-loop INPUT OUTPUT");
const out = createWriteStream(output);
for await (const line of createInterface({ input: createReadStream(input) })) {
  if (!out.write(`${JSON.stringify(JSON.parse(line))}\n`)) await once(out, "drain");
}
out.end();
