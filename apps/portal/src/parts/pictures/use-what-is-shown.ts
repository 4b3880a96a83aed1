import { useTranslation } from "react-i18next";
import type { FoundPicture } from "../../api/finding.js";
import { fileAddress } from "../../api/upload-file.js";
import type { Side } from "./comparison.js";

/** Who reads: the brand itself, or somebody else. */
export type Whose = "yours" | "brands";

/** The reader's words for what a picture shows. */
export function useWhatIsShown(whose: Whose) {
  const { t } = useTranslation("pictures");
  const name = (kind: FoundPicture["match"] | "word") => t(`kind.${whose}.${kind}`);
  return {
    name,
    /** The picture of a right, by its key. */
    side(kind: FoundPicture["match"], key: string): Side {
      const title = t(`reference.${whose}.${kind}`);
      return { address: fileAddress(key), alt: title, title };
    },
  };
}
