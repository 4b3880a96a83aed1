import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../house/free-port.js";
import { processMemory } from "../house/process-memory.js";
import type { ProgramOptions } from "../house/program-options.js";
import { ServerProgram } from "../house/server-program.js";
import { writeMeasuredSection } from "../measured-section.js";
import { suiteWithOptions } from "../suite-with-options.js";
import type { EmbeddedFigures } from "./figures.js";
import { type EmbeddedOptions, HELP, parseOptions } from "./options.js";
import { drawnPhotograph, Photographs } from "./photographs.js";
import { measuredEmbedded, reportEmbedded } from "./report.js";
import { fillHouse, untilScreened } from "./set-up.js";
import { measureStream } from "./stream.js";

export const embeddedSuite = suiteWithOptions({
  name: "bench embedded",
  summary: "the default: 200 brands, 100,000 listings; memory, warm start, listing to verdict",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), "touchstone-embedded-"));
    try {
      const figures = await measure(folder, options);
      process.stdout.write(reportEmbedded(figures, options));
      if (options.writeDocs) writeMeasuredSection("embedded", measuredEmbedded(figures, options));
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function measure(folder: string, options: EmbeddedOptions): Promise<EmbeddedFigures> {
  const photograph = await drawnPhotograph(1);
  const photographs = await new Photographs().on(photograph);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program: ProgramOptions = {
    port,
    dataFolder: join(folder, "data"),
    databaseUrl: null,
    allow: [`127.0.0.1:${photographs.port}`],
    controlled: true,
    rateLimits: false,
  };
  let server = await ServerProgram.start(program);
  try {
    const begun = performance.now();
    const house = await fillHouse(url, photograph, options, say);
    await untilScreened(url);
    const filled = performance.now() - begun;
    const full = await processMemory(server.pid);
    await server.stop();
    say("stopped; starting again");
    const started = performance.now();
    server = await ServerProgram.start(program);
    const warmStart = performance.now() - started;
    say("listings flow");
    const times = await measureStream(house, photographs, options);
    return { filled, warmStart, full, flowing: await processMemory(server.pid), times };
  } finally {
    await server.kill();
    await photographs.off();
  }
}

function say(sentence: string): void {
  process.stderr.write(`embedded: ${sentence}\n`);
}
