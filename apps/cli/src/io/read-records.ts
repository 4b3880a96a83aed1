import type { Fault, Parsed } from "@touchstone/interface";
import {
  BatchReader,
  LINE_LIMIT_BYTES,
  type LineBatch,
  parseJsonLine,
  splitLines,
} from "@touchstone/runtime";
import type { Attempt } from "./attempt.js";
import type { Input } from "./open-input.js";
import { explainSystemError } from "./system-error.js";

export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly fault: Fault;
}
export interface Records<T> {
  readonly values: readonly T[];
  readonly badLines: readonly BadLine[];
}

/**
 * Reads all lines of newline-delimited JSON into memory.
 * @param parse what a line's value means; called in order, lines count from 1
 */
export async function readRecords<T>(
  input: Input,
  parse: (value: unknown, line: number) => Parsed<T>,
): Promise<Attempt<Records<T>>> {
  const values: T[] = [];
  const badLines: BadLine[] = [];
  const reader = new BatchReader(input.read());
  for (;;) {
    const read = await reader.next();
    if (read.kind === "end") return { ok: true, value: { values, badLines } };
    if (read.kind === "failed") {
      const complaint = `cannot read ${input.name} to its end: ${explainSystemError(read.error)}`;
      return { ok: false, complaint };
    }
    for (const { line, result } of parseBatch(read.batch, parse)) {
      if (result.ok) values.push(result.value);
      else badLines.push({ line, fault: result.fault });
    }
  }
}

function* parseBatch<T>(
  batch: LineBatch,
  parse: (value: unknown, line: number) => Parsed<T>,
): Generator<{ line: number; result: Parsed<T> }> {
  let line = batch.firstLine;
  if (batch.kind === "overlong") {
    const detail = `the line is longer than ${LINE_LIMIT_BYTES} bytes`;
    yield { line, result: { ok: false, fault: { pointer: "", detail } } };
    return;
  }
  for (const bytes of splitLines(batch.bytes)) {
    const json = parseJsonLine(bytes);
    yield { line, result: json.ok ? parse(json.value, line) : json };
    line += 1;
  }
}
