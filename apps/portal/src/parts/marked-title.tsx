import { isPlain } from "./is-plain.js";
import classes from "./marked-text.module.css";
import { pieces, type Span } from "./pieces.js";

/** A title with its signs underlined, where it is a link itself and holds no other controls. */
export function MarkedTitle({ text, spans }: { text: string; spans: readonly Span[] }) {
  return (
    <>
      {pieces(text, spans).map(({ at, part, form }) =>
        form === null ? (
          part
        ) : (
          <mark
            key={at}
            className={`${classes["sign"]} ${classes["still"]} ${isPlain(form) ? classes["plain"] : ""}`}
          >
            {part}
          </mark>
        ),
      )}
    </>
  );
}
