import { useFormats } from "../i18n/use-formats.js";
import { useNow } from "./use-now.js";

/** An instant: relative, with the absolute date at hand; or, `full`, the date with the relative in brackets. */
export function Moment({ at, full = false }: { at: string; full?: boolean }) {
  const formats = useFormats();
  const relative = formats.relative(at, useNow());
  const absolute = formats.minute(at);
  return (
    <time dateTime={at} title={absolute}>
      {full ? `${absolute} (${relative})` : relative}
    </time>
  );
}
