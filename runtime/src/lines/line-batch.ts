/**
 * What one worker is given at a time: whole lines, or one line that was too long to keep.
 * Lines count from 1. `bytes` holds the lines with their newlines; only the input's last line may lack one.
 */
export type LineBatch =
  | {
      readonly kind: "lines";
      readonly firstLine: number;
      readonly lineCount: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: "overlong"; readonly firstLine: number; readonly lineCount: 1 };

/** Bytes that a batch keeps alive. */
export function batchBytes(batch: LineBatch): number {
  return batch.kind === "lines" ? batch.bytes.byteLength : 0;
}
