import { Switch, Title } from "@mantine/core";
import { type CSSProperties, useState } from "react";
import { useTranslation } from "react-i18next";
import { pictureAddress } from "../../../api/requests.js";
import type { SafetyMarking } from "../../../api/safety.js";
import { roomAround, type Size } from "../../../parts/pictures/outline.js";
import { PictureStage } from "../../../parts/pictures/picture-stage.js";
import { Measurements } from "./measurements.js";
import classes from "./safety.module.css";

interface SafetyMarkingViewProps {
  readonly marking: SafetyMarking;
  /** The version of the listing whose picture it is; `null` where none is kept. */
  readonly snapshot: string | null;
  readonly number: number;
  readonly count: number;
}

/** Of the box's longer side: enough to see what the marking stands on. */
const ROOM = 0.3;

/** One marking, enlarged, with what was measured drawn over it and written beside it. */
export function SafetyMarkingView({ marking, snapshot, number, count }: SafetyMarkingViewProps) {
  const { t } = useTranslation("safety");
  const [drawn, setDrawn] = useState(true);
  const { position, box, overlay, measurements } = marking;
  return (
    <article className={classes["marking"]}>
      {count > 1 && <Title order={3}>{t("marking", { number, count })}</Title>}
      <div className={classes["seen"]}>
        {snapshot === null || position === null ? (
          <p className={classes["source"]}>{t("not_kept")}</p>
        ) : (
          <PictureStage
            address={pictureAddress(snapshot, position)}
            alt={t("marking_alt", { number })}
            view={(size) => roomAround(box, ROOM, size)}
          >
            {(size) =>
              overlay !== null &&
              drawn && <img src={drawing(overlay)} alt="" style={placeOf(overlay, size)} />
            }
          </PictureStage>
        )}
        {overlay !== null && (
          <Switch
            size="sm"
            mt="xs"
            checked={drawn}
            onChange={(event) => setDrawn(event.currentTarget.checked)}
            label={t("overlay")}
          />
        )}
      </div>
      <Measurements measurements={measurements} />
    </article>
  );
}

/** Where a drawing lies on the picture: its view box is in the picture's pixels. */
function placeOf(svg: string, size: Size): CSSProperties {
  const view = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? "";
  const [x = 0, y = 0, width = size.width, height = size.height] = view.split(" ").map(Number);
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    position: "absolute",
    inset: "auto",
    left: percent(x, size.width),
    top: percent(y, size.height),
    width: percent(width, size.width),
    height: percent(height, size.height),
  };
}

/** As an image a drawing runs nothing and reaches nowhere. */
function drawing(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
