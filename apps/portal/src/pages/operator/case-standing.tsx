import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CopyId } from "../../parts/copy-id.js";
import { StateMark } from "../../parts/state-mark.js";
import classes from "./case.module.css";
import type { CaseParts } from "./case-parts.js";
import { ContestMark } from "./contest-mark.js";

/** In one line: whose case it is, and where it stands. */
export function CaseStanding({ file, request }: CaseParts) {
  const { t } = useTranslation(["operator", "terms", "contests"]);
  const { restrictionState, contestState } = file;
  const paused = restrictionState === "active" && file.contestFile.measure === "paused";
  return (
    <div className={classes["standing"]}>
      <Link to="/manager/brands/$brand" params={{ brand: request.brand.id }}>
        {request.brand.name}
      </Link>
      <span>{request.marketplace.name}</span>
      <span>{file.listingId}</span>
      <span>{t(`terms:request_state.${file.requestState as "opened"}`)}</span>
      {restrictionState !== null && (
        <StateMark
          tone={paused ? "clock" : restrictionState === "active" ? "infringing" : "accent"}
        >
          {paused
            ? t("contests:desk.paused_mark")
            : t(`terms:restriction_state.${restrictionState}`)}
        </StateMark>
      )}
      {contestState !== null && <ContestMark state={contestState} />}
      <span>
        {t("case.id")} <CopyId id={file.id} />
      </span>
    </div>
  );
}
