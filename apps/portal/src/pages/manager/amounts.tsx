import type { Money } from "../../api/requests.js";
import { useFormats } from "../../i18n/use-formats.js";

/** Amounts of several currencies beside one another: they are never added up. */
export function Amounts({ amounts }: { amounts: readonly Money[] }) {
  const formats = useFormats();
  if (amounts.length === 0) return <>–</>;
  return (
    <>
      {amounts
        .map(({ amount, currency }) => formats.money(Math.round(Number(amount)), currency))
        .join(" + ")}
    </>
  );
}
