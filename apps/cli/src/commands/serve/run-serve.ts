import { type RunningServer, startServer } from "@touchstone/server";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import type { SettingOptions } from "../settings/options.js";
import { readSettings } from "../settings/read-settings.js";
import { heedStop } from "./heed-stop.js";

/** Runs the server until it is told to stop. */
export async function runServe(options: SettingOptions): Promise<ExitStatus> {
  const config = readSettings(options);
  if (config === null) return EXIT.failed;
  const stop = heedStop();
  let server: RunningServer;
  try {
    server = await startServer(config);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return EXIT.failed;
  }
  // A promise of one request that nobody waited for must not end the others.
  process.on("unhandledRejection", (error) => {
    server.context.log.error({ err: error }, "a promise failed and nobody waited for it");
  });
  tell(server);
  const name = await stop.received;
  say(`${name}: ending what has begun; once more ends it at once`);
  await server.close();
  say("stopped");
  return EXIT.ok;
}

function tell({ url, setupToken, context }: RunningServer): void {
  const { config, store } = context;
  say(`listening at ${url}${config.publicUrl === url ? "" : `, reached at ${config.publicUrl}`}`);
  say(
    store.kind === "pglite"
      ? `embedded database in ${config.dataFolder}`
      : "PostgreSQL by DATABASE_URL",
  );
  if (config.outboundAllow.length > 0) {
    say(`may call the private addresses ${config.outboundAllow.join(", ")}`);
  }
  if (setupToken !== null) say(`set this installation up with the token ${setupToken}`);
}
