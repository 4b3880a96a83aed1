import { EXIT } from "../../exit-status.js";
import { say } from "../../io/say.js";

const STATUS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
type StopSignal = keyof typeof STATUS;

export interface Stop {
  /** The first signal to stop. It may come while the server still starts; then it is heeded after that. */
  readonly received: Promise<StopSignal>;
}

/** Waits for SIGINT or SIGTERM. A second one ends the process at once: what was acknowledged is stored. */
export function heedStop(): Stop {
  const { promise, resolve } = withResolver<StopSignal>();
  let first = true;
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (first) {
        first = false;
        resolve(name);
        return;
      }
      say(`${name} again: ended at once`);
      process.exit(STATUS[name]);
    });
  }
  return { received: promise };
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((resolver) => {
    resolve = resolver;
  });
  return { promise, resolve };
}
