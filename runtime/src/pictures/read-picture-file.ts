import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { MAX_FILE_BYTES } from "./picture-limits.js";

export type PictureFile =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly detail: string };

/** Reads a picture's file within the size limit. What is no regular file is refused, not waited for. */
export async function readPictureFile(path: string): Promise<PictureFile> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = await file.stat();
    if (!stat.isFile()) return { ok: false, detail: "it is not a regular file" };
    if (stat.size === 0) return { ok: false, detail: "the file is empty" };
    if (stat.size > MAX_FILE_BYTES) {
      return { ok: false, detail: `the file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB` };
    }
    const { buffer, bytesRead } = await file.read(Buffer.alloc(stat.size), 0, stat.size, 0);
    return { ok: true, bytes: buffer.subarray(0, bytesRead) };
  } catch (error) {
    return { ok: false, detail: (error as NodeJS.ErrnoException).code ?? String(error) };
  } finally {
    await file?.close();
  }
}
