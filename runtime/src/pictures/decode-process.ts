import { decodeBytes } from "./decode-bytes.js";

// The process that draws what cannot be interrupted; see decoder-process.ts.
process.on("message", async (bytes: Uint8Array) => {
  process.send?.(await decodeBytes(bytes));
});
// An orderly exit would wait for the drawing to end.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.send?.("ready");
