import { useTranslation } from "react-i18next";

/** Names signals and counter-evidence for people; a name that is not known stands as it is. */
export function useSignalName(): (name: string) => string {
  const { t, i18n } = useTranslation("terms");
  return (name) => {
    const key = `signal.${name}` as "signal.sign_disguised";
    return i18n.exists(`terms:${key}`) ? t(key) : name.replaceAll("_", " ");
  };
}
