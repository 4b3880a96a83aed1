import * as formats from "@touchstone/interface";
import { z } from "zod";

/** `listingSchema` is `Listing` in the document. */
const EXPORTED = /^([a-z][A-Za-z]*)Schema$/;

/** Lists the public formats as shared components, so that the document names each once. */
export function shareFormats(): void {
  for (const [name, schema] of Object.entries(formats)) {
    const [, stem] = EXPORTED.exec(name) ?? [];
    // Only what has an inside is worth a name.
    if (stem === undefined || !(schema instanceof z.ZodObject)) continue;
    if (z.globalRegistry.get(schema)?.id !== undefined) continue;
    z.globalRegistry.add(schema, {
      ...z.globalRegistry.get(schema),
      id: `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`,
    });
  }
}
