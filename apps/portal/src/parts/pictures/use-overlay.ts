import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePageKeys } from "../../shell/page-keys.js";

export interface Overlay {
  readonly on: boolean;
  /** From 0 to 1. */
  readonly opacity: number;
  toggle(): void;
  setOpacity(opacity: number): void;
}

/** Whether pictures that are compared are laid over one another; O does and undoes it. */
export function useOverlay(): Overlay {
  const { t } = useTranslation("pictures");
  const [on, setOn] = useState(false);
  const [opacity, setOpacity] = useState(0.6);
  const toggle = () => setOn(!on);
  usePageKeys([{ key: "O", does: t("overlay"), act: toggle }]);
  return { on, opacity, toggle, setOpacity };
}
