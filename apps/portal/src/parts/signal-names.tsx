import { useTranslation } from "react-i18next";
import { useFormats } from "../i18n/use-formats.js";
import { useSignalName } from "./use-signal-name.js";

/** What speaks for an infringement, in a few words. */
export function SignalNames({ names }: { names: readonly string[] }) {
  const { t } = useTranslation("terms");
  const formats = useFormats();
  const nameOf = useSignalName();
  if (names.length === 0) return <>{t("signal.none")}</>;
  return <>{formats.list(names.map(nameOf))}</>;
}
