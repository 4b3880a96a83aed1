import { Checkbox, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../i18n/use-formats.js";
import { useInLanguage } from "../../parts/contest/use-in-language.js";
import classes from "./seller.module.css";
import type { Stated, Way } from "./ways.js";

interface WayDemandsProps {
  readonly way: Way;
  readonly brand: string;
  readonly stated: Pick<Stated, "ticked" | "written">;
  /** Codes that are shown as missing. */
  readonly missing: readonly string[];
  tick(code: string, ticked: boolean): void;
  write(code: string, text: string): void;
}

/** What the chosen form demands, one by one: statements to tick, and what has to be written. */
export function WayDemands({ way, brand, stated, missing, tick, write }: WayDemandsProps) {
  const { t } = useTranslation("contests");
  const formats = useFormats();
  const inLanguage = useInLanguage();
  const of = (kind: string) => way.elements.filter((element) => element.kind === kind);
  if (way.elements.length === 0) return null;
  const documents = of("files").map(({ words }) => inLanguage(words));
  return (
    <fieldset className={classes["demands"]}>
      <legend>{t("ways.demands")}</legend>
      <p className={classes["soft"]}>{t("ways.demands_help")}</p>
      {way.discloses && <p className={classes["soft"]}>{t("ways.discloses", { brand })}</p>}
      {of("text").map(({ code, words }) => (
        <Textarea
          key={code}
          label={inLanguage(words)}
          required
          autosize
          minRows={1}
          maxLength={2000}
          value={stated.written[code] ?? ""}
          error={missing.includes(code) && t("ways.fill")}
          onChange={(event) => write(code, event.currentTarget.value)}
        />
      ))}
      {of("declaration").map(({ code, words }) => (
        <Checkbox
          key={code}
          label={inLanguage(words)}
          checked={stated.ticked.includes(code)}
          error={missing.includes(code) && t("ways.tick")}
          onChange={(event) => tick(code, event.currentTarget.checked)}
        />
      ))}
      {documents.length > 0 && (
        <p data-missing={of("files").some(({ code }) => missing.includes(code)) || undefined}>
          {t("ways.files_needed", { what: formats.list(documents) })}
        </p>
      )}
    </fieldset>
  );
}
