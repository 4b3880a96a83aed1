import type { Outline } from "../../api/finding.js";
import { letterOf, type Size } from "./outline.js";
import classes from "./pictures.module.css";

interface OutlineLayerProps {
  readonly outline: Outline;
  readonly size: Size;
  /** Whose picture it is drawn on. */
  readonly on: "listing" | "reference";
  /** Without letters, where there is no room for them. */
  readonly plain?: boolean;
}

/**
 * A region over a picture. Its corners bear letters, the same as in the other picture: read around, they show
 * whether it is mirrored or turned.
 */
export function OutlineLayer({ outline, size, on, plain = false }: OutlineLayerProps) {
  const points = outline.map((point) => point.join(",")).join(" ");
  return (
    <>
      <svg
        className={classes["drawn"]}
        viewBox={`0 0 ${size.width} ${size.height}`}
        data-on={on}
        aria-hidden="true"
      >
        <polygon className={classes["halo"]} points={points} />
        <polygon className={classes["line"]} points={points} />
      </svg>
      {!plain &&
        outline.map(([x, y], corner) => (
          <span
            key={letterOf(corner)}
            className={classes["corner"]}
            data-corner={corner % 4}
            style={{
              left: `clamp(10px, ${(100 * x) / size.width}%, 100% - 10px)`,
              top: `clamp(10px, ${(100 * y) / size.height}%, 100% - 10px)`,
            }}
            aria-hidden="true"
          >
            {letterOf(corner)}
          </span>
        ))}
    </>
  );
}
