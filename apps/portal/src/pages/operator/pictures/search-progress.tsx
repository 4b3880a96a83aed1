import { Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.js";
import classes from "./pictures-page.module.css";

/** First the picture goes out; how long the looking takes then, nobody knows. */
export function SearchProgress({ share }: { share: number }) {
  const { t } = useTranslation("pictures");
  const formats = useFormats();
  const words =
    share < 1 ? t("search.sending", { share: formats.share(share) }) : t("search.looking");
  return (
    <div className={classes["progress"]} aria-busy="true">
      <p role="status">{words}</p>
      <Progress
        value={share < 1 ? 100 * share : 100}
        striped={share >= 1}
        animated={share >= 1}
        aria-label={words}
      />
    </div>
  );
}
