import classes from "./marked-text.module.css";
import { pieces, type Span } from "./pieces.js";
import { Sign } from "./sign.js";

/** A text with its signs underlined; what each is written for shows on hover and focus. */
export function MarkedText({
  text,
  spans,
  sign,
}: {
  text: string;
  spans: readonly Span[];
  sign?: string;
}) {
  return (
    <span className={classes["text"]}>
      {pieces(text, spans).map(({ at, part, form }) =>
        form === null ? part : <Sign key={at} text={part} form={form} sign={sign} />,
      )}
    </span>
  );
}
