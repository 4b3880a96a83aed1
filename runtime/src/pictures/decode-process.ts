import { decodeBytes } from "./decode-bytes.js";
import type { DecodeJob } from "./decoder-process.js";

// The process that draws what cannot be interrupted; see decoder-process.ts.
process.on("message", async ({ bytes, wish }: DecodeJob) => {
  process.send?.(await decodeBytes(bytes, wish));
});
// An orderly exit would wait for the drawing to end.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("ready");
