import { IconPhotoOff } from "@tabler/icons-react";
import type { CSSProperties, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Box } from "../../api/finding.js";
import type { Size } from "./outline.js";
import classes from "./pictures.module.css";
import { usePictureSize } from "./use-picture-size.js";

interface PictureStageProps {
  readonly address: string;
  readonly alt: string;
  /** The part that is shown, as large as there is room; without it, all of the picture. */
  readonly view?: (size: Size) => Box;
  /** What is drawn over it. Places are in percent of the whole picture. */
  readonly children?: (size: Size) => ReactNode;
}

/** One picture in a place whose size does not depend on it, so that nothing moves when it comes. */
export function PictureStage({ address, alt, view, children }: PictureStageProps) {
  const { t } = useTranslation("pictures");
  const { size, failed } = usePictureSize(address);
  if (size === null) {
    return (
      <div className={classes["stage"]} aria-busy={failed ? undefined : true}>
        {failed && (
          <p className={classes["missing"]}>
            <IconPhotoOff size={20} aria-hidden="true" /> {t("not_shown")}
          </p>
        )}
      </div>
    );
  }
  const [x, y, width, height] = view?.(size) ?? [0, 0, size.width, size.height];
  const frame = { "--ratio": width / height } as CSSProperties;
  const sheet = {
    left: percent(-x, width),
    top: percent(-y, height),
    width: percent(size.width, width),
    height: percent(size.height, height),
  };
  return (
    <div className={classes["stage"]}>
      <div className={classes["frame"]} style={frame}>
        <div className={classes["sheet"]} style={sheet}>
          <img src={address} alt={alt} />
          {children?.(size)}
        </div>
      </div>
    </div>
  );
}

function percent(part: number, whole: number): string {
  return `${(100 * part) / whole}%`;
}
