import { Alert, Checkbox, Stack } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { estimateQuery, type Review, type RightFile } from "../../../api/right-review.js";

export type Accepted = Pick<Review, "acceptWide" | "acceptHeld">;

type Ask = "wide" | "held";
const NAMES = { wide: "acceptWide", held: "acceptHeld" } as const;

/** What of a right goes live only by somebody's outright word. */
export function useWhatToAccept(right: RightFile): readonly Ask[] {
  const estimate = useQuery({
    ...estimateQuery(right.id),
    enabled: right.kind === "word_mark",
  });
  const held = right.warnings.some(({ code }) => code === "held_by_another");
  return [
    ...(estimate.data?.wide === true ? ["wide" as const] : []),
    ...(held ? ["held" as const] : []),
  ];
}

interface AcceptOutrightProps {
  readonly asks: readonly Ask[];
  readonly accepted: Accepted;
  set(accepted: Accepted): void;
}

/** Ticked one by one, with a reason that is kept. */
export function AcceptOutright({ asks, accepted, set }: AcceptOutrightProps) {
  const { t } = useTranslation("rights");
  return (
    <Alert color="amber" icon={<IconAlertTriangle />} title={t("accept.title")}>
      <Stack gap="xs">
        {asks.map((ask) => {
          const { [NAMES[ask]]: before, ...others } = accepted;
          return (
            <Checkbox
              key={ask}
              label={t(`accept.${ask}`)}
              checked={before === true}
              onChange={() => set(before === true ? others : { ...accepted, [NAMES[ask]]: true })}
            />
          );
        })}
        {t("accept.reason")}
      </Stack>
    </Alert>
  );
}
