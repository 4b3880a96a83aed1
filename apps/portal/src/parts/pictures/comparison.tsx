import type { ReactNode } from "react";
import type { Alike } from "./alike.js";
import { LaidOver } from "./laid-over.js";
import type { Size } from "./outline.js";
import { OutlineLayer } from "./outline-layer.js";
import { OverlayTools } from "./overlay-tools.js";
import { PictureStage } from "./picture-stage.js";
import classes from "./pictures.module.css";
import type { Overlay } from "./use-overlay.js";

/** One of two pictures that are compared. */
export interface Side {
  readonly address: string;
  readonly alt: string;
  readonly title: string;
}

interface ComparisonProps {
  readonly listing: Side;
  readonly reference: Side;
  readonly alike: Alike;
  readonly overlay: Overlay;
  /** What else is drawn over the listing's picture. */
  readonly also?: (size: Size) => ReactNode;
}

/** Two pictures side by side, with what is the same in both drawn over them; or one laid over the other. */
export function Comparison({ listing, reference, alike, overlay, also }: ComparisonProps) {
  const { outlines } = alike;
  return (
    <div>
      <div className={classes["pair"]}>
        <figure className={classes["side"]}>
          <figcaption>{listing.title}</figcaption>
          <PictureStage address={listing.address} alt={listing.alt}>
            {(size) => (
              <>
                {outlines !== null && overlay.on && (
                  <LaidOver
                    reference={reference.address}
                    outlines={outlines}
                    size={size}
                    opacity={overlay.opacity}
                  />
                )}
                {also?.(size)}
                {outlines !== null && (
                  <OutlineLayer outline={outlines.region} size={size} on="listing" />
                )}
              </>
            )}
          </PictureStage>
        </figure>
        <figure className={classes["side"]}>
          <figcaption>{reference.title}</figcaption>
          <PictureStage address={reference.address} alt={reference.alt}>
            {(size) =>
              outlines !== null && (
                <OutlineLayer outline={outlines.referenceRegion} size={size} on="reference" />
              )
            }
          </PictureStage>
        </figure>
      </div>
      {outlines !== null && <OverlayTools overlay={overlay} />}
    </div>
  );
}
