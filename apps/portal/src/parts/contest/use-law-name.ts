import { useTranslation } from "react-i18next";

/** What people call a legal profile; one that is not known here stands as it is. */
export function useLawName(): (profile: string) => string {
  const { t, i18n } = useTranslation("contests");
  return (profile) => {
    const key = `profile.${profile}` as "profile.EU_DSA";
    return i18n.exists(`contests:${key}`) ? t(key) : profile;
  };
}
