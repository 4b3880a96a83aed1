import { useTranslation } from "react-i18next";
import type { Power } from "../../../api/powers.js";
import { fileAddress } from "../../../api/upload-file.js";
import { useFormats } from "../../../i18n/use-formats.js";
import classes from "./agents.module.css";
import { PowerSteps } from "./power-steps.js";

interface PowerRowProps {
  readonly power: Power;
  readonly isAgent: boolean;
  readonly may: boolean;
}

export function PowerRow({ power, isAgent, may }: PowerRowProps) {
  const { t } = useTranslation("rights");
  const formats = useFormats();
  const { actions, rightIds, territories, document, validTo, state } = power;
  const name = (isAgent ? power.brandName : power.agentName) ?? "–";
  return (
    <tr>
      <th scope="row">
        {name}{" "}
        {document !== null && (
          <small>
            <a href={fileAddress(document)} target="_blank" rel="noreferrer">
              {t("powers.document")}
            </a>
          </small>
        )}
      </th>
      <td data-label={t("powers.may")}>
        {formats.list(actions.map((action) => t(`powers.action.${action}`)))}
      </td>
      <td data-label={t("powers.reach")}>
        {rightIds === null
          ? t("powers.all_rights")
          : t("powers.some_rights", { count: rightIds.length })}
        {" · "}
        {territories.length === 0 ? t("powers.everywhere") : territories.join(", ")}
      </td>
      <td data-label={t("powers.until")}>
        {validTo === null ? t("powers.no_end") : formats.day(validTo)}
      </td>
      <td data-label={t("powers.state")}>
        <span className={classes["state"]} data-active={state === "active" || undefined}>
          {t(`powers.states.${state}`)}
        </span>
        {state === "pending" && !isAgent && (
          <span className={classes["claim"]}>{t("powers.claim")}</span>
        )}
      </td>
      <td data-label={t("powers.next")} data-nothing={!may || undefined}>
        {may && <PowerSteps power={power} isAgent={isAgent} name={name} />}
      </td>
    </tr>
  );
}
