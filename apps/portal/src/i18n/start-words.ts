import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { keepLanguage, type Language, preferredLanguage } from "./languages.js";
import { english } from "./words.js";

/** Must be over before the first page is drawn. Chinese is fetched when it is wanted. */
export async function startWords(): Promise<void> {
  const language = preferredLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    supportedLngs: ["en", "zh"],
    ns: Object.keys(english),
    defaultNS: "common",
    resources: language === "zh" ? { en: english, zh: await chinese() } : { en: english },
    interpolation: { escapeValue: false },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      console.error(`No words for ${namespace}:${key}.`);
    },
  });
  document.documentElement.lang = tagOf(language);
}

export async function speak(language: Language): Promise<void> {
  if (language === "zh" && !i18next.hasResourceBundle("zh", "common")) {
    for (const [namespace, words] of Object.entries(await chinese())) {
      i18next.addResourceBundle("zh", namespace, words);
    }
  }
  await i18next.changeLanguage(language);
  keepLanguage(language);
  document.documentElement.lang = tagOf(language);
}

async function chinese() {
  return (await import("./chinese.js")).chinese;
}

function tagOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en";
}
