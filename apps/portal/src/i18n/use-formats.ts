import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormats } from "./formats.js";

/** Dates, numbers and money in the reader's language and time zone. */
export function useFormats() {
  const { i18n } = useTranslation();
  return useMemo(() => createFormats(i18n.language === "zh" ? "zh-CN" : "en-GB"), [i18n.language]);
}
