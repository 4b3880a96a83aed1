import type { Clock, Context } from "../context.js";

/** The answer is remembered for so long: whoever asks for readiness asks often, and a bucket counts requests. */
const REMEMBERED_MS = 5_000;
const PATIENCE_MS = 2_000;

export interface ObjectsPart {
  readonly ok: boolean;
  readonly detail?: string;
}

/** Whether pictures and evidence can be kept and read. The reason is only logged: it may name hosts. */
export function createObjectsPart(
  context: Pick<Context, "objects" | "log"> & { readonly clock: Clock },
): () => Promise<ObjectsPart> {
  let known: { readonly at: number; readonly part: Promise<ObjectsPart> } | undefined;
  return () => {
    const now = context.clock();
    if (known === undefined || Math.abs(now - known.at) >= REMEMBERED_MS) {
      known = { at: now, part: look(context) };
    }
    return known.part;
  };
}

async function look({ objects, log }: Pick<Context, "objects" | "log">): Promise<ObjectsPart> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), PATIENCE_MS);
  });
  try {
    await Promise.race([objects.check(), late]);
    return { ok: true };
  } catch (error) {
    log.warn({ err: error }, "the object store does not answer");
    return { ok: false, detail: "pictures and files cannot be kept or read; the log says why" };
  } finally {
    clearTimeout(timer);
  }
}
