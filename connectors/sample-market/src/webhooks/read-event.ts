import { type DeliveryEvent, deliveryEventSchema } from "@touchstone/interface";
import { z } from "zod";

export type ReadEvent =
  | { readonly kind: "delivery"; readonly event: DeliveryEvent }
  /** Of a type that this shop does not know. Newer versions may send more than it was written for. */
  | { readonly kind: "unknown"; readonly type: string }
  | { readonly kind: "bad"; readonly detail: string };

const anyEventSchema = z.looseObject({ type: z.string() });
const KNOWN: ReadonlySet<string> = new Set(
  deliveryEventSchema.options.map((option) => option.shape.type.value),
);

export function readEvent(payload: Buffer, marketplace: string): ReadEvent {
  const json = jsonOf(payload);
  const any = anyEventSchema.safeParse(json);
  if (!any.success) return { kind: "bad", detail: "the body is no event: JSON with a type" };
  if (!KNOWN.has(any.data.type)) return { kind: "unknown", type: any.data.type };
  const parsed = deliveryEventSchema.safeParse(json);
  if (!parsed.success) return { kind: "bad", detail: z.prettifyError(parsed.error) };
  if (parsed.data.marketplace !== marketplace) {
    return { kind: "bad", detail: "the event is for another marketplace than this one" };
  }
  return { kind: "delivery", event: parsed.data };
}

function jsonOf(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString("utf8"));
  } catch {
    // No JSON is no event either; the caller says so.
    return undefined;
  }
}
