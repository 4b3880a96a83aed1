import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OwnPostgres } from "../house/own-postgres.js";
import { writeMeasuredSection } from "../measured-section.js";
import { suiteWithOptions } from "../suite-with-options.js";
import type { Contender } from "./contender.js";
import { installOzone } from "./install-ozone.js";
import { type Figures, measure } from "./measure.js";
import { HELP, type OzoneOptions, parseOptions } from "./options.js";
import { startOzone } from "./ozone.js";
import { measuredOzone, reportOzone } from "./report.js";
import { startTouchstone } from "./touchstone.js";

export const ozoneSuite = suiteWithOptions({
  name: "bench ozone",
  summary: "intake, confirm to told, and an outage of the receiver, beside Ozone from npm",
  help: HELP,
  parse: parseOptions,
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), "touchstone-ozone-"));
    try {
      const peer = options.folder ?? join(folder, "ozone");
      say("taking Ozone from npm");
      await installOzone(peer);
      const figures = [
        await measureAlone((url) => startTouchstone(join(folder, "data"), url), options),
        await measureAlone((url) => startOzone(peer, url), options),
      ];
      process.stdout.write(reportOzone(figures, options));
      if (options.writeDocs) writeMeasuredSection("ozone", measuredOzone(figures, options));
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

/** With a PostgreSQL that nobody else uses, set up the same for each. */
async function measureAlone(
  start: (databaseUrl: string) => Promise<Contender>,
  options: OzoneOptions,
): Promise<Figures> {
  const postgres = await OwnPostgres.start();
  try {
    const contender = await start(postgres.url);
    say(`measuring ${contender.name}`);
    try {
      return await measure(contender, options);
    } finally {
      await contender.close();
    }
  } finally {
    await postgres.stop();
  }
}

function say(sentence: string): void {
  process.stderr.write(`ozone: ${sentence}\n`);
}
