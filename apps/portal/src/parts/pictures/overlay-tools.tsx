import { Slider, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./pictures.module.css";
import type { Overlay } from "./use-overlay.js";

export function OverlayTools({ overlay }: { overlay: Overlay }) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  return (
    <div className={classes["overlay"]}>
      <Switch
        size="sm"
        checked={overlay.on}
        onChange={overlay.toggle}
        label={
          <>
            {t("overlay")} <kbd>O</kbd>
          </>
        }
      />
      <Slider
        className={classes["opacity"]}
        size="sm"
        min={0}
        max={100}
        step={5}
        disabled={!overlay.on}
        value={Math.round(overlay.opacity * 100)}
        onChange={(value) => overlay.setOpacity(value / 100)}
        label={(value) => formats.share(value / 100)}
        thumbLabel={t("opacity")}
      />
    </div>
  );
}
