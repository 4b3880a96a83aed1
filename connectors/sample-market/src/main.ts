import { HELP, readSettings } from "./settings.js";
import { type Running, startMarket } from "./start-market.js";

const FAILED = 1;
const WRONG_USE = 2;

const asked = readSettings(process.argv.slice(2), process.env);
switch (asked.kind) {
  case "help":
    process.stdout.write(HELP);
    break;
  case "wrong":
    process.stderr.write(`${asked.detail}\n`);
    process.exitCode = WRONG_USE;
    break;
  case "start":
    try {
      const running = await startMarket(asked.settings, endAtOnce);
      stopOnSignals(running);
      announce(running.address);
    } catch (error) {
      process.stderr.write(`the shop cannot open: ${wordsOf(error)}\n`);
      process.exitCode = FAILED;
    }
}

function announce(address: string): void {
  const webhook = `${address}/webhooks/touchstone`;
  process.stdout.write(`${JSON.stringify({ address, webhook })}\n`);
  process.stderr.write(`the shop is open at ${address}\nTouchstone reaches it at ${webhook}\n`);
}

function stopOnSignals(running: Running): void {
  const stop = () => {
    running.stop().catch((error: unknown) => {
      process.stderr.write(`the shop did not close well: ${wordsOf(error)}\n`);
      process.exitCode = FAILED;
    });
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** The shop knows more than its journal holds; the next start begins from what is kept. */
function endAtOnce(error: unknown): void {
  process.stderr.write(`the journal cannot be written: ${wordsOf(error)}\n`);
  process.exit(FAILED);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
