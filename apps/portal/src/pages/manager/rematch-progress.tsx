import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { isGoingOn, rematchQuery } from "../../api/right-review.js";
import { useFormats } from "../../i18n/use-formats.js";
import classes from "./brand.module.css";
import { RematchMoves } from "./right/rematch-moves.js";

interface RematchProgressProps {
  readonly right: string;
  /** Says nothing once it is over. */
  readonly quiet?: boolean;
}

/** How far the matching of stored listings against a right has come. */
export function RematchProgress({ right, quiet = false }: RematchProgressProps) {
  const { t } = useTranslation("manager");
  const formats = useFormats();
  const { data } = useQuery(rematchQuery(right));
  if (data === undefined || data === null || (quiet && !isGoingOn(data))) return null;
  const share = data.total === 0 ? 1 : data.done / data.total;
  const words = t(`rematch.${data.state}`, {
    count: data.found,
    done: formats.number(data.done),
    total: formats.number(data.total),
    found: formats.number(data.found),
  });
  return (
    <div className={classes["rematch"]}>
      {(isGoingOn(data) || data.state === "paused") && (
        <Progress.Root size="sm">
          <Progress.Section value={share * 100} aria-label={words} />
        </Progress.Root>
      )}
      <small>{words}</small>
      {!quiet && <RematchMoves rematch={data} />}
    </div>
  );
}
