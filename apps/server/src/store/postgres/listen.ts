import pg from "pg";
import type { Logger } from "pino";
import { readMessage } from "../../signals/message.js";
import { CHANNEL, type OnMessage } from "../connection.js";

const RECONNECT_MILLISECONDS = 1_000;

/**
 * Hears the messages of every process on this database, over a connection of its own that is made again when it is
 * lost. What was said meanwhile is lost: workers look by themselves too. Gives back what ends it.
 */
export function listen(
  databaseUrl: string,
  onMessage: OnMessage,
  log?: Logger,
): () => Promise<void> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const start = async (): Promise<void> => {
    const current = new pg.Client({
      connectionString: databaseUrl,
      application_name: "touchstone-listen",
      keepAlive: true,
    });
    client = current;
    current.on("error", (error) => log?.warn({ err: error }, "the signal connection was lost"));
    current.on("end", again);
    current.on("notification", ({ payload = "" }) => onMessage(readMessage(payload)));
    await current.connect();
    await current.query(`listen ${CHANNEL}`);
  };
  const again = (): void => {
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      running = run();
    }, RECONNECT_MILLISECONDS);
  };
  const run = async (): Promise<void> => {
    try {
      await start();
    } catch (error) {
      log?.warn({ err: error }, "signals of other processes are not heard");
      again();
    }
  };

  let running = run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
    await client?.end();
  };
}
