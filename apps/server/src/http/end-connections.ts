import type { Api } from "./route.js";

/** Ends each connection with its answer once the server stops; kept open, it would hold up the stop. */
export function endConnectionsAtStop(api: Api): void {
  let stopping = false;
  api.addHook("preClose", async () => {
    stopping = true;
  });
  api.addHook("onSend", async (_request, reply, payload) => {
    if (stopping) reply.header("connection", "close");
    return payload;
  });
}
