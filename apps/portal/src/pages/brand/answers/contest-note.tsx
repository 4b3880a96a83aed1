import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RequestDetail } from "../../../api/requests.js";
import classes from "./answers.module.css";

/** The seller contests, or has contested: with the way to what it says. */
export function ContestNote({ request }: { request: RequestDetail }) {
  const { t } = useTranslation(["answers", "terms"]);
  const { contestState } = request;
  if (contestState === null) return null;
  return (
    <aside className={classes["earlier"]}>
      <p>
        <b>{t(`terms:contest_state.${contestState as "open"}`)}</b>
      </p>
      <Link to="/brand/contests/$case" params={{ case: request.id }}>
        {t("contest.see")}
      </Link>
    </aside>
  );
}
