/** Whether pictures are looked at, and the folder they must lie in (absolute, links resolved). */
export type PictureSource =
  | { readonly kind: "off" }
  | { readonly kind: "folder"; readonly root: string };
