import { useTranslation } from "react-i18next";

type Family =
  | "answer"
  | "contest_kind"
  | "contest_state"
  | "reason"
  | "right_kind"
  | "event"
  | "actor"
  | "delivery_type";

/** The word of the house for a code of the API; a code that has none yet stands as it is. */
export function useTermOf(): (family: Family, code: string) => string {
  const { t, i18n } = useTranslation("terms");
  return (family, code) => {
    // A point would lead into a deeper branch of the words.
    const key = `${family}.${code.replaceAll(".", "_")}`;
    return i18n.exists(`terms:${key}`) ? t(key as "answer.genuine") : code.replaceAll("_", " ");
  };
}
