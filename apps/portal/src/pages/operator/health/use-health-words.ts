import { useTranslation } from "react-i18next";
import type { HealthFinding } from "../../../api/health.js";

interface Said {
  readonly what: string;
  readonly remedy: string;
}

/** What a finding says in the reader's language; one that has no words yet says it in English. */
export function useHealthWords(): (finding: HealthFinding) => Said {
  const { t, i18n } = useTranslation("health");
  return ({ code, what, remedy, values }) => {
    if (!i18n.exists(`health:finding.${code}.what`)) return { what, remedy };
    const key = `finding.${code}` as "finding.settings.invalid";
    return { what: t(`${key}.what`, values), remedy: t(`${key}.remedy`, values) };
  };
}

/** The name of a check; the server's own where there is no word yet. */
export function useCheckName(): (name: string) => string {
  const { t, i18n } = useTranslation("health");
  return (name) => {
    const key = `check.${name.replaceAll(" ", "_")}`;
    return i18n.exists(`health:${key}`) ? t(key as "check.settings") : name;
  };
}
