import { drawPhotograph } from "@touchstone/sample-world";
import { atOnce } from "../at-once.js";
import type { Progress } from "../progress.js";
import type { JoinedBrand } from "./add-brands.js";
import type { House } from "./house.js";
import { register } from "./register.js";
import type { Operator } from "./set-up-operator.js";

/** Drawings are opened one after the other by the server; more at once gain nothing. */
const AT_ONCE = 2;
/** The first brands have one more, so that what is registered is not one of a kind. */
const BRANDS_WITH_TWO = 12;

/** Each brand's photographs, registered as pictures of its own and verified. */
export async function addPhotographs(
  { diary }: House,
  { admin, brands }: { readonly admin: Operator["admin"]; readonly brands: readonly JoinedBrand[] },
  progress: Progress,
): Promise<void> {
  let added = 0;
  await atOnce(brands, AT_ONCE, async ({ brand, reviewer }, place) => {
    await diary.once(`brand/${brand.id}/photographs`, async () => {
      const own = await reviewer();
      const images: string[] = [];
      for (const number of place < BRANDS_WITH_TWO ? [1, 2] : [1]) {
        images.push(await own.upload(drawPhotograph(brand, number), "image/svg+xml"));
      }
      const right = {
        kind: "copyright_image",
        images,
        holder: brand.name,
        territories: ["EU", "CN"],
      };
      await register(admin, own, right);
    });
    added += 1;
    progress.at(added, brands.length);
  });
}
