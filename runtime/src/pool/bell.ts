/** Wakes everyone who waits, once per ring. Whoever is woken looks again at what he waited for. */
export interface Bell {
  readonly wait: () => Promise<void>;
  readonly ring: () => void;
}

export function createBell(): Bell {
  let next: { promise: Promise<void>; resolve: () => void } | undefined;
  return {
    wait() {
      if (next === undefined) {
        let resolve = () => {};
        const promise = new Promise<void>((settle) => {
          resolve = settle;
        });
        next = { promise, resolve };
      }
      return next.promise;
    },
    ring() {
      next?.resolve();
      next = undefined;
    },
  };
}
