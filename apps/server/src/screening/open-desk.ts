import type { Context } from "../context.js";
import { ScreeningDesk } from "./desk.js";

interface Shared {
  readonly desk: ScreeningDesk;
  users: number;
}

const desks = new WeakMap<Context, Shared>();

export interface OpenDesk {
  readonly desk: ScreeningDesk;
  /** The last one to close ends the threads. Closing twice changes nothing. */
  close(): Promise<void>;
}

/** The desk of this process: workers and routes share its threads. */
export function openDesk(context: Context): OpenDesk {
  const shared = desks.get(context) ?? { desk: new ScreeningDesk(context), users: 0 };
  desks.set(context, shared);
  shared.users += 1;
  let open = true;
  return {
    desk: shared.desk,
    async close() {
      if (!open) return;
      open = false;
      shared.users -= 1;
      if (shared.users > 0) return;
      desks.delete(context);
      await shared.desk.close();
    },
  };
}
