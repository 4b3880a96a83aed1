import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

/** Milliseconds since 1970, renewed every second while it is shown. */
function useSecond(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Minutes and seconds until an instant, `9:05`; words once it has come. */
export function useLeft(until: string): string {
  const { t } = useTranslation("answers");
  const seconds = Math.ceil((Date.parse(until) - useSecond()) / 1_000);
  if (seconds <= 0) return t("held.soon");
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
