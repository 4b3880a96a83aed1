import { fstatSync } from "node:fs";
import { Socket } from "node:net";
import { createFileLineWriter } from "./file-line-writer.js";
import type { LineWriter } from "./line-writer.js";
import { createPipeLineWriter } from "./pipe-line-writer.js";

const STANDARD_OUTPUT = 1;

/**
 * The right writer for what a file descriptor leads to.
 * A pipe must not be written synchronously: while its reader is slow no signal would be heeded.
 */
export function openLineWriter(fd: number): LineWriter {
  const stat = fstatSync(fd);
  if (!stat.isFIFO() && !stat.isSocket()) return createFileLineWriter(fd);
  const isStandardOutput = fd === STANDARD_OUTPUT;
  return createPipeLineWriter(
    isStandardOutput ? process.stdout : new Socket({ fd, readable: false, writable: true }),
  );
}
