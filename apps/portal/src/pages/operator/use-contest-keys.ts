import { useTranslation } from "react-i18next";
import type { ContestDecision } from "../../api/contests.js";
import { usePageKeys } from "../../shell/page-keys.js";
import { useBack } from "./use-back.js";

/** U: the removal stands. R: it is reversed. */
export function useContestKeys(ask: (outcome: ContestDecision["outcome"]) => void): void {
  const { t } = useTranslation("operator");
  usePageKeys([
    { key: "U", does: t("decide.uphold"), act: () => ask("upheld") },
    { key: "R", does: t("decide.reverse"), act: () => ask("reversed") },
    useBack(),
  ]);
}
