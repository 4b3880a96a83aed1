import { useTranslation } from "react-i18next";
import type { MessageKind } from "../../api/public-notice.js";
import { Moment } from "../../parts/moment.js";
import classes from "./public.module.css";

interface Said {
  readonly kind: MessageKind;
  readonly text: string;
  readonly at: string;
  readonly member?: string | null;
}

interface NoticeSaidProps {
  readonly messages: readonly Said[];
  /** Who reads it: the words say who spoke. */
  readonly reader: "sender" | "desk";
}

/** Everything that was said about a notice, the first first. */
export function NoticeSaid({ messages, reader }: NoticeSaidProps) {
  const { t } = useTranslation("publicNotice");
  const who = (kind: MessageKind) =>
    reader === "desk" || kind === "note" ? t(`desk_said.${kind}`) : t(`said.${kind}`);
  return (
    <section className={classes["part"]} aria-labelledby="thread">
      <h2 id="thread">{t("thread")}</h2>
      {messages.map(({ kind, text, at, member }) => (
        <article key={`${kind} ${at}`} className={classes["said"]}>
          <p className={classes["soft"]}>
            <b>{who(kind)}</b> · <Moment at={at} full />
            {typeof member === "string" && <> · {member}</>}
          </p>
          <p className={classes["words"]}>{text}</p>
        </article>
      ))}
    </section>
  );
}
