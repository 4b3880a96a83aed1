import { useElementSize } from "@mantine/hooks";
import type { Outlines } from "./alike.js";
import type { Size } from "./outline.js";
import classes from "./pictures.module.css";
import { cssMatrix, projectionOf } from "./projection.js";
import { usePictureSize } from "./use-picture-size.js";

interface LaidOverProps {
  /** Where the reference is read. */
  readonly reference: string;
  readonly outlines: Outlines;
  /** Of the picture below. */
  readonly size: Size;
  /** From 0, where it cannot be seen, to 1. */
  readonly opacity: number;
}

/** The matched part of the reference, bent so that each corner lies where it is in the picture below. */
export function LaidOver({ reference, outlines, size, opacity }: LaidOverProps) {
  const { ref, width } = useElementSize();
  const own = usePictureSize(reference).size;
  const map = projectionOf(outlines.referenceRegion, outlines.region);
  const corners = outlines.referenceRegion.map(([x, y]) => `${x}px ${y}px`).join(", ");
  return (
    <div ref={ref} className={classes["over"]} aria-hidden="true">
      {own !== null && map !== null && width > 0 && (
        <img
          src={reference}
          alt=""
          style={{
            width: own.width,
            height: own.height,
            opacity,
            clipPath: `polygon(${corners})`,
            transform: cssMatrix(map, width / size.width),
          }}
        />
      )}
    </div>
  );
}
