import type { PreparedReference } from "../sight/reference-picture.js";

/** Whether pictures are looked at, the folder they must lie in (absolute, links resolved), and what is looked for. */
export type PictureSource =
  | { readonly kind: "off" }
  | {
      readonly kind: "folder";
      readonly root: string;
      /** All closely, or as the policy's plan says. */
      readonly depth: "full" | "tiered";
      readonly references: readonly PreparedReference[];
    };
