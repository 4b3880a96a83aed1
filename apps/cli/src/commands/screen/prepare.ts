import type { ScreeningSetup } from "@touchstone/runtime";
import { compileScreening } from "@touchstone/screening";
import { pictureSource } from "./image-folder.js";
import { loadBrands } from "./load-brands.js";
import { loadPolicy } from "./load-policy.js";
import { loadReferences } from "./load-references.js";
import { loadRights } from "./load-rights.js";
import { type Loaded, loaded, notLoaded } from "./loaded.js";
import type { Inputs } from "./open-inputs.js";
import type { ScreenOptions } from "./options.js";

/** Reads all but the listings and makes it ready for screening; tells all that is wrong, not only the first. */
export async function prepare(
  options: ScreenOptions,
  inputs: Inputs,
): Promise<Loaded<ScreeningSetup>> {
  const pictures = pictureSource(options, inputs.listings.folder);
  const rights = await loadRights(inputs.rights);
  const brands = await loadBrands(inputs.brands);
  const policy = await loadPolicy(inputs.policy);
  if (!rights.ok || !brands.ok || !policy.ok || !pictures.ok) {
    const complaints = [rights, brands, policy].flatMap((it) => (it.ok ? [] : it.complaints));
    return notLoaded(...complaints, ...(pictures.ok ? [] : [pictures.complaint]));
  }
  const references = await loadReferences(rights.value, inputs.rights.folder, options);
  if (!references.ok) return references;
  const compiled = compileScreening(rights.value, brands.value);
  const setup = {
    compiled,
    policy: policy.value,
    pictures:
      pictures.value.kind === "off"
        ? pictures.value
        : { ...pictures.value, references: references.value },
  };
  return loaded(setup, rights.remarks);
}
