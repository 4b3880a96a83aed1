import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Brand } from "../../api/brands.js";
import classes from "./brand.module.css";

/** The way of a brand into the system, with what comes next. */
export function OnboardingSteps({ brand: { onboarding } }: { brand: Brand }) {
  const { t } = useTranslation("manager");
  const next = onboarding.find(({ done }) => !done)?.step;
  return (
    <section aria-label={t("onboarding.title")} className={classes["onboarding"]}>
      <ol>
        {onboarding.map(({ step, done }) => (
          <li
            key={step}
            data-done={done || undefined}
            aria-current={step === next ? "step" : undefined}
          >
            <span className={classes["point"]} aria-hidden="true">
              {done && <IconCheck size={12} stroke={3} />}
            </span>
            <span>
              {t(`onboarding.step.${step}`)}
              <span className={classes["hidden"]}>
                {" "}
                ({t(done ? "onboarding.done" : "onboarding.not_done")})
              </span>
            </span>
          </li>
        ))}
      </ol>
      <p>{next === undefined ? t("onboarding.all_done") : t(`onboarding.next.${next}`)}</p>
    </section>
  );
}
