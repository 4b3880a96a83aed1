import { useTranslation } from "react-i18next";
import classes from "./notices.module.css";

/** What is missing or weak, one line each, in the reader's language. */
export function PartList({
  parts,
}: {
  parts: readonly { readonly code: string; readonly detail: string }[];
}) {
  const { t, i18n } = useTranslation("notices");
  return (
    <ul className={classes["parts"]}>
      {parts.map(({ code, detail }) => (
        <li key={code}>
          {/* The server's own words stand in for what is not translated. */}
          {i18n.exists(`notices:part.${code}`) ? t(`part.${code as "right_missing"}`) : detail}
        </li>
      ))}
    </ul>
  );
}
