import type { Change } from "../../signals/change.js";
import type { Signals } from "../../signals/signals.js";
import type { LiveStream } from "./live-stream.js";

/** Tabs of one person; more would only hold connections. */
const MOST_OF_ONE = 10;

/** A session that ended meanwhile, and an authority that ran out, are noticed within this. */
const LOOK_AGAIN_MS = 60_000;

/** The streams that are open in this process. */
export class LiveStreams {
  /** Each with whose it is, as one text. */
  readonly #open = new Map<LiveStream, string>();
  readonly #stopWatching: () => void;
  readonly #looking: NodeJS.Timeout;
  #over = false;

  constructor(signals: Signals) {
    this.#stopWatching = signals.onChanges((changes) => this.#tell(changes));
    this.#looking = setInterval(() => this.#lookAgain(), LOOK_AGAIN_MS);
    this.#looking.unref();
  }

  /** Whether this caller has as many as one may have. */
  isFull(caller: string): boolean {
    return [...this.#open.values()].filter((one) => one === caller).length >= MOST_OF_ONE;
  }

  add(stream: LiveStream, caller: string): void {
    this.#open.set(stream, caller);
    stream.body.on("close", () => this.#open.delete(stream));
    // It came while the server stops.
    if (this.#over) stream.end();
  }

  end(): void {
    this.#over = true;
    this.#stopWatching();
    clearInterval(this.#looking);
    for (const stream of this.#open.keys()) stream.end();
  }

  #lookAgain(): void {
    for (const stream of this.#open.keys()) stream.lookAgain();
  }

  #tell(changes: readonly Change[]): void {
    // What brands let others do may be among it: first who may know, then what.
    if (changes.some(({ topics }) => topics.includes("brands"))) this.#lookAgain();
    for (const stream of this.#open.keys()) stream.tell(changes);
  }
}
