import { useTranslation } from "react-i18next";
import type { FoundBox } from "../../parts/boxes-of.js";
import classes from "./picture-viewer.module.css";

interface FoundBoxesProps {
  readonly address: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly boxes: readonly FoundBox[];
}

/** One picture, uncut, with boxes that scale with it. */
export function FoundBoxes({ address, alt, width, height, boxes }: FoundBoxesProps) {
  const { t } = useTranslation("brand");
  return (
    <figure className={classes["figure"]}>
      <img src={address} alt={alt} width={width ?? undefined} height={height ?? undefined} />
      {width !== null && height !== null && boxes.length > 0 && (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t("pictures.found")}>
          {boxes.map(({ kind, box: [x, y, w, h], confidence }) => (
            <g key={`${kind}-${x}-${y}`}>
              <rect x={x} y={y} width={w} height={h} />
              <text x={x} y={Math.max(12, y - 4)}>
                {t(`pictures.kind.${kind}`)} {confidence.toFixed(2)}
              </text>
            </g>
          ))}
        </svg>
      )}
    </figure>
  );
}
