import { type ChildProcess, fork } from "node:child_process";
import { type Decoded, type DecodeWish, PROOF, TOOK_TOO_LONG } from "./decode-bytes.js";
import { MAX_SECONDS } from "./picture-limits.js";

/** A process that takes longer to start does not start at all. */
const START_SECONDS = 60;
/** A process that has had nothing to do for so long gives its memory back. */
const IDLE_MS = 60_000;
/** What the process is sent. */
export interface DecodeJob {
  readonly bytes: Uint8Array;
  readonly wish: DecodeWish;
}
/** Where the sources themselves run, as in tests, there is only `.ts`, which a loader compiles. */
const FROM_SOURCES = import.meta.url.endsWith(".ts");
const ENDED_IT: Decoded = { ok: false, detail: "it ended the process that decoded it" };
const OWN_MODULE = new URL(`./decode-process.${FROM_SOURCES ? "ts" : "js"}`, import.meta.url);

/**
 * Decodes in a process of its own, one picture at a time, and kills it over a picture that takes too long: an SVG
 * can keep a thread busy for hours, and a thread cannot be ended.
 */
export class DecoderProcess {
  readonly #module: URL;
  readonly #seconds: number;
  #child: ChildProcess | undefined;
  #idle: NodeJS.Timeout | undefined;

  /** @param module sends "ready" once, then a `Decoded` for each job that it is sent */
  constructor(module = OWN_MODULE, seconds = MAX_SECONDS) {
    this.#module = module;
    this.#seconds = seconds;
  }

  /**
   * Call again only after the last call has resolved. Rejects when no process can be started. A process may also be
   * ended by the system, when memory runs out: only a picture that ends a second one is at fault.
   */
  async decode(bytes: Uint8Array, wish = PROOF): Promise<Decoded> {
    return (await this.#try(bytes, wish)) ?? (await this.#try(bytes, wish)) ?? ENDED_IT;
  }

  /** `null` when the process ended over it. */
  async #try(bytes: Uint8Array, wish: DecodeWish): Promise<Decoded | null> {
    clearTimeout(this.#idle);
    this.#child ??= await start(this.#module);
    const child = this.#child;
    const heard = listen<Decoded>(child, this.#seconds);
    child.send({ bytes, wish } satisfies DecodeJob);
    const end = await heard;
    if (end.kind === "message") {
      this.#idle = setTimeout(() => this.close(), IDLE_MS).unref();
      return end.message;
    }
    this.close();
    return end.kind === "timeout" ? TOOK_TOO_LONG : null;
  }

  close(): void {
    clearTimeout(this.#idle);
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}

async function start(module: URL): Promise<ChildProcess> {
  const child = fork(module, {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    ...(FROM_SOURCES && { execArgv: ["--conditions=@touchstone/source", "--import", "tsx"] }),
  });
  const end = await listen<"ready">(child, START_SECONDS);
  if (end.kind !== "message") throw new Error(`the picture decoder does not start (${end.kind})`);
  // An idle decoder must not keep its parent alive.
  child.unref();
  child.channel?.unref();
  return child;
}

type Heard<Message> =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "timeout" | "exit" };

/** The next message of a process, or why none came. */
function listen<Message>(child: ChildProcess, seconds: number): Promise<Heard<Message>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle({ kind: "timeout" }), seconds * 1000);
    const onMessage = (message: unknown) => {
      settle({ kind: "message", message: message as Message });
    };
    const onExit = () => settle({ kind: "exit" });
    function settle(heard: Heard<Message>): void {
      clearTimeout(timer);
      child.off("message", onMessage).off("exit", onExit).off("error", onExit);
      resolve(heard);
    }
    child.on("message", onMessage).on("exit", onExit).on("error", onExit);
  });
}
