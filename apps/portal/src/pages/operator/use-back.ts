import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { dialogWasOpen } from "../../parts/dialog-was-open.js";
import type { PageKey } from "../../shell/page-keys.js";

/** Escape leads back to where one came from; in a dialog it only closes that. */
export function useBack(): PageKey {
  const { t } = useTranslation("operator");
  const { history } = useRouter();
  return {
    key: "Escape",
    does: t("keys.back"),
    act: () => {
      if (!dialogWasOpen()) history.back();
    },
  };
}
