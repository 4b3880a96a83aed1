export type Language = "en" | "zh";

const KEY = "touchstone.language";

/** What each language is called by those who read it. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** The language chosen before, else the first of the browser's that the portal speaks. */
export function preferredLanguage(): Language {
  const asked = [localStorage.getItem(KEY), ...navigator.languages];
  const spoken = asked.find((one) => one !== null && /^(?:en|zh)\b/i.test(one));
  return spoken?.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
