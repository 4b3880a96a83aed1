import type { Context } from "../context.js";

export interface OpenShared<Thing> {
  readonly desk: Thing;
  /** The last one to close closes the thing itself. Closing twice changes nothing. */
  close(): Promise<void>;
}

/** Makes what opens one thing for each context, which all who open it share. */
export function shared<Thing extends { close(): Promise<void> }>(
  create: (context: Context) => Thing,
): (context: Context) => OpenShared<Thing> {
  const things = new WeakMap<Context, { readonly thing: Thing; users: number }>();
  return (context) => {
    const one = things.get(context) ?? { thing: create(context), users: 0 };
    things.set(context, one);
    one.users += 1;
    let open = true;
    return {
      desk: one.thing,
      async close() {
        if (!open) return;
        open = false;
        one.users -= 1;
        if (one.users > 0) return;
        things.delete(context);
        await one.thing.close();
      },
    };
  };
}
