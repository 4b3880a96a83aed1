import { Tooltip } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { LiveState } from "../live/use-live.js";
import classes from "./shell.module.css";

/** Whether what is shown is up to date by itself. */
export function LiveDot({ state }: { state: LiveState }) {
  const { t } = useTranslation();
  const words = t(`live_${state}`);
  return (
    <Tooltip label={words}>
      <span className={classes["live"]} data-state={state} role="status" aria-label={words} />
    </Tooltip>
  );
}
