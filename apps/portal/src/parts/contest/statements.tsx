import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FiledContest } from "../../api/contest-file.js";
import classes from "./contest.module.css";
import { useElementWords } from "./element-words.js";

/** What the seller stated for the law: what was ticked, and what was written. */
export function Statements({ contest }: { contest: FiledContest }) {
  const { t } = useTranslation("contests");
  const wordsOf = useElementWords();
  const { elements, message } = contest;
  const written = message?.statements ?? {};
  if (elements.length === 0) return null;
  return (
    <ul className={classes["stated"]} aria-label={t("thread.stated")}>
      {elements.map((code) => (
        <li key={code}>
          <IconCheck size={14} aria-hidden="true" />
          <span>
            {wordsOf(code)}
            {written[code] !== undefined && `: ${written[code]}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
