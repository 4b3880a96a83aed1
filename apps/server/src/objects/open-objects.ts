import { join } from "node:path";
import type { Config } from "../config/config.js";
import { createByteSealer } from "../secrets/seal-bytes.js";
import { createFolderObjectStore } from "./folder-object-store.js";
import { loadedObjects } from "./loaded-objects.js";
import type { ObjectStore } from "./object-store.js";
import { sealObjects } from "./sealed-object-store.js";

type Place = Pick<Config, "objects" | "dataFolder">;

/** Pictures and evidence as the settings say, sealed with the secret; what former secrets sealed is still read. */
export function openObjects(config: Place & Pick<Config, "secret" | "formerSecrets">): ObjectStore {
  const sealer = createByteSealer([config.secret, ...config.formerSecrets], "objects");
  return sealObjects(openSealedObjects(config), sealer);
}

/** The same objects as they lie there, sealed: what a backup copies. */
export function openSealedObjects({ objects, dataFolder }: Place): ObjectStore {
  if (objects.kind === "folder") return createFolderObjectStore(join(dataFolder, "objects"));
  // Most installations have no bucket, and its client takes a while to load.
  return loadedObjects(async () => {
    const { createS3ObjectStore } = await import("./s3/s3-object-store.js");
    return createS3ObjectStore(objects);
  });
}
