import { useTranslation } from "react-i18next";

/** A warning of the server's in the reader's language; in the server's own words where it is new. */
export function useWarning(): (warning: { code: string; detail: string }) => string {
  const { t, i18n } = useTranslation("rights");
  return ({ code, detail }) => {
    const key = `warning.${code}`;
    return i18n.exists(`rights:${key}`) ? t(key as "warning.expired") : detail;
  };
}
