import { useTranslation } from "react-i18next";
import { MarkedText } from "../marked-text.js";
import { useSignalName } from "../use-signal-name.js";
import type { PictureLine } from "./lines-of.js";
import { roomAround } from "./outline.js";
import { PictureStage } from "./picture-stage.js";
import classes from "./pictures.module.css";

interface LinesReadProps {
  readonly address: string;
  readonly lines: readonly PictureLine[];
  /** What a sign of that right is read as. */
  signOf(right: string): string;
}

/** What stands in a picture: each line as it looks there, and as it was read, with its signs marked. */
export function LinesRead({ address, lines, signOf }: LinesReadProps) {
  const { t } = useTranslation("pictures");
  const nameOf = useSignalName();
  if (lines.length === 0) return null;
  return (
    <section className={classes["lines"]} aria-label={t("lines")}>
      <h3>{t("lines")}</h3>
      <ul>
        {lines.map(({ text, box, spans, rightId, signals }) => (
          <li key={`${box?.join(" ")} ${text}`}>
            {box !== null && (
              <PictureStage
                address={address}
                alt={t("line_seen")}
                view={(size) => roomAround(box, 0.06, size)}
              />
            )}
            <div>
              <MarkedText
                text={text}
                spans={spans}
                {...(rightId !== null && { sign: signOf(rightId) })}
              />
              {signals.map((signal) => (
                <small key={signal}>{nameOf(signal)}</small>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
