import { BatchReader } from "../lines/batch-reader.js";
import { batchBytes, type LineBatch } from "../lines/line-batch.js";
import { LINE_LIMIT_BYTES, LineSplitter } from "../lines/line-splitter.js";
import type { LineWriter, WriteFault } from "../lines/line-writer.js";
import { runOrdered } from "../pool/run-ordered.js";
import { badLine } from "./bad-line.js";
import type { InternalError, ScreenAnswer, ScreeningSetup } from "./messages.js";
import { NoWorker, screenBatch } from "./screen-batch.js";
import type { ScreeningSlot, ScreeningWorkers } from "./screening-workers.js";
import { addTally, emptyTally, type Tally } from "./tally.js";

/** Batches on their way for each thread, answers that wait for an earlier one included. */
const BATCHES_PER_THREAD = 4;
/** Bytes of lines in a batch where pictures are looked at. */
const PICTURE_BATCH_BYTES = 16 * 1024;
/** Bytes of lines on their way above which no more are taken: a few very long lines must not fill the memory. */
const BYTES_ON_THE_WAY = LINE_LIMIT_BYTES;

export interface ScreenStreamOptions {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: LineWriter;
  readonly setup: ScreeningSetup;
  /** Closed at the end. */
  readonly workers: ScreeningWorkers;
  /** Ends the run early: answers that are there go out, nothing more is read. */
  readonly signal: AbortSignal;
  /** Called after each batch with what was answered so far: bytes of the input, and what came of them. */
  readonly onProgress: (bytesAnswered: number, tally: Tally) => void;
  readonly onInternalError: (error: InternalError) => void;
}

export type StreamEnd =
  | { readonly kind: "done" | "stopped" }
  | { readonly kind: "output_failed"; readonly fault: WriteFault }
  | { readonly kind: "input_failed"; readonly error: Error }
  /** Workers do not start. */
  | { readonly kind: "no_worker"; readonly detail: string };

export interface StreamOutcome {
  readonly end: StreamEnd;
  /** What was written. */
  readonly tally: Tally;
}

/** Screens a stream of listings in worker threads: one line out for each line in, in order, in bounded memory. */
export async function screenStream(options: ScreenStreamOptions): Promise<StreamOutcome> {
  const { output, signal } = options;
  const reader = new BatchReader(options.input, splitterFor(options.setup));
  const { slots } = options.workers;
  for (const slot of slots) slot.setUp(options.setup);
  const tally = emptyTally();
  let bytesAnswered = 0;
  let end: StreamEnd = { kind: "done" };

  const run = runOrdered<LineBatch, Answered>({
    lanes: slots.length,
    limits: { jobs: BATCHES_PER_THREAD * slots.length, weight: BYTES_ON_THE_WAY },
    async next() {
      const read = await reader.next();
      if (read.kind === "failed") end = { kind: "input_failed", error: read.error };
      return read.kind === "batch" ? read.batch : undefined;
    },
    weigh: batchBytes,
    work: async (batch, lane) => ({
      answer: await answerBatch(batch, slots[lane] as ScreeningSlot),
      bytes: batchBytes(batch),
    }),
    async emit({ answer, bytes }) {
      const fault = await output.write(answer.bytes);
      if (fault !== undefined) {
        end = { kind: "output_failed", fault };
        return false;
      }
      addTally(tally, answer.tally);
      answer.internalErrors.forEach(options.onInternalError);
      bytesAnswered += bytes;
      options.onProgress(bytesAnswered, tally);
      return true;
    },
  });
  async function closeAll(): Promise<void> {
    reader.close();
    await options.workers.close();
  }
  function stop(): void {
    end = { kind: "stopped" };
    run.stop();
    void closeAll();
  }

  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    await run.finished;
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    end = { kind: "no_worker", detail: error.message };
  } finally {
    signal.removeEventListener("abort", stop);
    await closeAll();
  }
  return { end, tally };
}

/** A listing whose pictures are looked at takes a thousand times as long: few at a time keep all threads busy. */
function splitterFor({ pictures }: ScreeningSetup): LineSplitter | undefined {
  if (pictures.kind === "off") return undefined;
  return new LineSplitter({ batchBytes: PICTURE_BATCH_BYTES, lineBytes: LINE_LIMIT_BYTES });
}

interface Answered {
  readonly answer: ScreenAnswer;
  /** Of the lines that were answered. */
  readonly bytes: number;
}

async function answerBatch(batch: LineBatch, slot: ScreeningSlot): Promise<ScreenAnswer> {
  if (batch.kind === "lines") return screenBatch(slot, batch);
  const detail = `the line is longer than ${LINE_LIMIT_BYTES} bytes (64 MiB) and was skipped`;
  return badLine(batch.firstLine, { pointer: "", detail });
}
