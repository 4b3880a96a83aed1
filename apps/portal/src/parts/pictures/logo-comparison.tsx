import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Box } from "../../api/finding.js";
import type { Side } from "./comparison.js";
import { roomAround, type Size } from "./outline.js";
import { PictureStage } from "./picture-stage.js";
import classes from "./pictures.module.css";

interface LogoComparisonProps {
  readonly listing: Side;
  /** `null` where the logo's picture is not kept. */
  readonly reference: Side | null;
  readonly box: Box;
  readonly also: (size: Size) => ReactNode;
}

/** Of its longer side: enough to see what a logo stands on. */
const ROOM = 0.15;

/** The whole picture, and beside it what was found, enlarged, over the logo that it was taken for. */
export function LogoComparison({ listing, reference, box, also }: LogoComparisonProps) {
  const { t } = useTranslation("pictures");
  return (
    <div className={classes["pair"]}>
      <figure className={classes["side"]}>
        <figcaption>{listing.title}</figcaption>
        <PictureStage address={listing.address} alt={listing.alt}>
          {also}
        </PictureStage>
      </figure>
      <div className={classes["halves"]}>
        <figure className={classes["side"]}>
          <figcaption>{t("enlarged")}</figcaption>
          <PictureStage
            address={listing.address}
            alt={t("enlarged")}
            view={(size) => roomAround(box, ROOM, size)}
          />
        </figure>
        {reference !== null && (
          <figure className={classes["side"]}>
            <figcaption>{reference.title}</figcaption>
            <PictureStage address={reference.address} alt={reference.alt} />
          </figure>
        )}
      </div>
    </div>
  );
}
