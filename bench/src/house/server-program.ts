import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { environmentOf, type ProgramOptions, SHIPPED } from "./program-options.js";

const CONTROLLED = fileURLToPath(new URL("./controlled-server.js", import.meta.url));
const STARTS_WITHIN = 180_000;

/** Argument of a controlled server that lets callers come as often as they like. */
export const NO_LIMITS = "--no-limits";

/** What a controlled server is told. */
export type Order =
  | { readonly kind: "clock"; readonly ahead: number }
  | { readonly kind: "end-thread"; readonly of: string }
  | { readonly kind: "measure" };

/** What it tells. */
export interface Told {
  readonly kind: "ended" | "measured";
  readonly count?: number;
  readonly memory?: NodeJS.MemoryUsage;
}

/** A server as a process of its own. */
export class ServerProgram {
  readonly #child: ChildProcess;
  #said = "";

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#said = `${this.#said}${chunk}`.slice(-8_000);
    });
    child.stdout?.on("data", (chunk: Buffer) => {
      this.#said = `${this.#said}${chunk}`.slice(-8_000);
    });
  }

  /** Starts one and waits until it is ready, or has ended: `isUp` tells. */
  static async start(options: ProgramOptions): Promise<ServerProgram> {
    const program = new ServerProgram(spawnServer(options));
    const until = performance.now() + STARTS_WITHIN;
    while (program.isUp && performance.now() < until) {
      const answer = await fetch(`http://127.0.0.1:${options.port}/readyz`).catch(() => null);
      await answer?.arrayBuffer();
      if (answer?.ok) break;
      await pause(50);
    }
    return program;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isUp(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** The last of what it wrote. */
  get said(): string {
    return this.#said;
  }

  /** Ends it as a power cut of the process would: nothing is finished. */
  kill(): Promise<number | null> {
    return this.#end("SIGKILL");
  }

  /** Asks it to end; resolves to its status. */
  stop(): Promise<number | null> {
    return this.#end("SIGTERM");
  }

  /** Tells a controlled server what to do, and waits for its answer where there is one. */
  async order(order: Order): Promise<Told | null> {
    const answered = order.kind === "clock" ? null : once(this.#child, "message");
    this.#child.send(order);
    return answered === null ? null : ((await answered)[0] as Told);
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    if (this.isUp) {
      const ended = once(this.#child, "exit");
      this.#child.kill(signal);
      await ended;
    }
    return this.#child.exitCode;
  }
}

function spawnServer(options: ProgramOptions): ChildProcess {
  const env = environmentOf(options);
  if (!options.controlled) {
    const args = [SHIPPED, "serve"];
    return spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  }
  const stdio = ["ignore", "pipe", "pipe", "ipc"] as const;
  const args = options.rateLimits === false ? [NO_LIMITS] : [];
  return fork(CONTROLLED, args, { env, stdio: [...stdio], execArgv: ["--expose-gc"] });
}
