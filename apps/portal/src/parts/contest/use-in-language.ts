import { useTranslation } from "react-i18next";
import type { Words } from "../../api/contest-file.js";

/** Texts that come in both languages, in that of the page, as they stand at the beginning of a line. */
export function useInLanguage(): (words: Words) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === "zh" ? "zh" : "en";
  return (words) => words[language].replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
