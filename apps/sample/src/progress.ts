import type { WriteStream } from "node:tty";

const WIDTH = 28;
const LINE_EVERY_MS = 5_000;

export interface Progress {
  /** So much of the stage is done. */
  at(done: number, of: number): void;
  end(): void;
}

/** Begins a stage on the terminal with a bar and the time that is left; elsewhere with a line now and then. */
export function beginStage(out: WriteStream, what: string, now = Date.now): Progress {
  const began = now();
  let shown = began;
  let ended = false;
  const seconds = () => Math.round((now() - began) / 1_000);
  if (!out.isTTY) out.write(`${what} …\n`);
  return {
    at(done, of) {
      if (ended || of === 0) return;
      const share = Math.min(1, done / of);
      if (out.isTTY)
        out.write(`\r\u001b[2K${what.padEnd(30)} ${bar(share)} ${left(share, seconds())}`);
      else if (now() - shown > LINE_EVERY_MS) {
        shown = now();
        out.write(`  ${done} of ${of}\n`);
      }
    },
    end() {
      ended = true;
      if (out.isTTY) out.write(`\r\u001b[2K${what.padEnd(30)} done in ${seconds()} s\n`);
      else out.write(`  done in ${seconds()} s\n`);
    },
  };
}

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${Math.round(share * 100)} %`;
}

function left(share: number, seconds: number): string {
  return share > 0.05 && seconds > 2 ? `${Math.ceil((seconds / share) * (1 - share))} s left` : "";
}
