import type { Box } from "../../api/finding.js";
import type { Size } from "./outline.js";
import classes from "./pictures.module.css";

interface BoxLayerProps {
  readonly boxes: readonly { readonly name: string | null; readonly box: Box }[];
  readonly size: Size;
}

/** Boxes over a picture, with their names where they have one. */
export function BoxLayer({ boxes, size }: BoxLayerProps) {
  return (
    <>
      <svg
        className={classes["drawn"]}
        viewBox={`0 0 ${size.width} ${size.height}`}
        data-on="listing"
        aria-hidden="true"
      >
        {boxes.map(({ name, box: [x, y, width, height] }) => (
          <g key={`${name} ${x} ${y}`}>
            <rect className={classes["halo"]} x={x} y={y} width={width} height={height} />
            <rect className={classes["line"]} x={x} y={y} width={width} height={height} />
          </g>
        ))}
      </svg>
      {boxes.map(
        ({ name, box: [x, y] }) =>
          name !== null && (
            <span
              key={`${name} ${x} ${y}`}
              className={classes["name"]}
              style={{
                left: `${(100 * x) / size.width}%`,
                top: `max(0px, ${(100 * y) / size.height}% - 20px)`,
              }}
              aria-hidden="true"
            >
              {name}
            </span>
          ),
      )}
    </>
  );
}
