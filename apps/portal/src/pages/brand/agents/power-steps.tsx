import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Power, type PowerStep, stepPower } from "../../../api/powers.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "./agents.module.css";

interface PowerStepsProps {
  readonly power: Power;
  readonly isAgent: boolean;
  readonly name: string;
}

type States = Readonly<Partial<Record<Power["state"], readonly PowerStep[]>>>;

const OF_BRAND: States = {
  draft: ["revoked"],
  pending: ["confirmed", "revoked"],
  active: ["suspended", "revoked"],
  suspended: ["resumed", "revoked"],
};
const OF_AGENT: States = {
  draft: ["submitted", "revoked"],
  pending: ["revoked"],
  active: ["revoked"],
  suspended: ["revoked"],
};

/** What can be done with a power of attorney; taking it back is asked twice. */
export function PowerSteps({ power, isAgent, name }: PowerStepsProps) {
  const { t } = useTranslation(["rights", "common"]);
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const stepping = useMutation({
    mutationFn: (step: PowerStep) => stepPower(power.id, step),
    onSuccess: async () => {
      setSure(false);
      await queries.invalidateQueries({ queryKey: ["brands"] });
    },
  });
  const steps = (isAgent ? OF_AGENT : OF_BRAND)[power.state] ?? [];
  const wordOf = (step: PowerStep) =>
    t(`powers.step.${step === "revoked" && power.state === "pending" ? "refused" : step}`);
  if (sure) {
    return (
      <div className={classes["steps"]}>
        <span className={classes["claim"]} role="status">
          {t("powers.sure", { name })}
        </span>
        <Button
          size="compact-xs"
          color="clay"
          loading={stepping.isPending}
          onClick={() => stepping.mutate("revoked")}
        >
          {wordOf("revoked")}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => setSure(false)}>
          {t("common:cancel")}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes["steps"]}>
      {steps.map((step) => (
        <Button
          key={step}
          size="compact-xs"
          variant={step === "confirmed" || step === "submitted" ? "filled" : "default"}
          aria-label={`${wordOf(step)}: ${name}`}
          loading={stepping.isPending && stepping.variables === step}
          onClick={() => (step === "revoked" ? setSure(true) : stepping.mutate(step))}
        >
          {wordOf(step)}
        </Button>
      ))}
      {stepping.error !== null && <ProblemAlert error={stepping.error} />}
    </div>
  );
}
