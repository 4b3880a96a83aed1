import { PassThrough } from "node:stream";
import type { Change } from "../../signals/change.js";
import { gathered } from "./gathered.js";
import { mayHearOf, sameViewer, type Viewer } from "./viewer.js";

/** Changes that come within this are told at once: a batch of a thousand listings is one event. */
const GATHER_MS = 200;
const HEARTBEAT_MS = 15_000;
const RETRY_MS = 2_000;

/** Told where the reader itself may read other things than before. */
const OWN_AUTHORITY: Change = { topics: ["brands", "requests", "rights"] };

/** Server-sent events for one open page. */
export class LiveStream {
  readonly body = new PassThrough();
  readonly #look: () => Promise<Viewer | null>;
  readonly #heartbeat: NodeJS.Timeout;
  #waiting: Change[] = [];
  #viewer: Viewer;
  #isOtherViewer = false;
  #timer: NodeJS.Timeout | undefined;
  /** Looks that are under way, one after the other. */
  #looks = Promise.resolve();
  #looking = 0;

  /** @param look who the reader is now; `null` when it is nobody any more */
  constructor(viewer: Viewer, look: () => Promise<Viewer | null>) {
    this.#viewer = viewer;
    this.#look = look;
    this.body.write(`retry: ${RETRY_MS}\nevent: hello\ndata: {}\n\n`);
    // Proxies close what says nothing.
    this.#heartbeat = setInterval(() => this.body.write(": still here\n\n"), HEARTBEAT_MS);
    this.#heartbeat.unref();
    this.body.on("close", () => this.#stop());
  }

  tell(changes: readonly Change[]): void {
    // While it is not known who reads, everything waits; what may be told is seen when it is known.
    const held =
      this.#looking > 0 ? changes : changes.filter((one) => mayHearOf(this.#viewer, one));
    if (held.length === 0 || this.body.writableEnded) return;
    this.#waiting.push(...held);
    this.#flushSoon();
  }

  /** Sees again who reads: goes on as that one, or ends. */
  lookAgain(): void {
    this.#looking += 1;
    this.#looks = this.#looks
      .then(() => this.#see())
      .finally(() => {
        this.#looking -= 1;
      });
  }

  end(): void {
    this.#stop();
    if (!this.body.writableEnded) this.body.end();
  }

  async #see(): Promise<void> {
    const viewer = await this.#look();
    if (viewer === null) return this.end();
    if (sameViewer(viewer, this.#viewer)) return;
    this.#viewer = viewer;
    this.#isOtherViewer = true;
    this.#flushSoon();
  }

  #flushSoon(): void {
    if (this.body.writableEnded) return;
    this.#timer ??= setTimeout(() => void this.#flush(), GATHER_MS);
  }

  async #flush(): Promise<void> {
    this.#timer = undefined;
    await this.#looks;
    const told = this.#waiting.filter((change) => mayHearOf(this.#viewer, change));
    if (this.#isOtherViewer) told.push(OWN_AUTHORITY);
    this.#waiting = [];
    this.#isOtherViewer = false;
    if (told.length === 0 || this.body.writableEnded) return;
    this.body.write(`event: change\ndata: ${JSON.stringify(gathered(told))}\n\n`);
  }

  #stop(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#timer);
  }
}
