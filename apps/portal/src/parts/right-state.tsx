import { IconCertificate } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./right-state.module.css";
import { counts } from "./right-states.js";

/** Where a right stands; gold for one that counts. */
export function RightState({ state }: { state: string }) {
  const { t } = useTranslation("brand");
  const verified = counts(state);
  return (
    <span className={classes["state"]} data-verified={verified || undefined}>
      {verified && <IconCertificate size={16} aria-hidden="true" />}
      {t(`rights.states.${state as "verified"}`)}
    </span>
  );
}
