import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { deliveryGlancesQuery } from "../../../api/deliveries.js";
import classes from "./rules.module.css";
import { RulesOf } from "./rules-of.js";

/** Which rules act alone, which only ask, and what each has earned, by marketplace. */
export function RulesSection() {
  const { t } = useTranslation("rules");
  const places = useQuery(deliveryGlancesQuery).data?.items ?? [];
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="rules" className={classes["section"]}>
      <Title order={2} id="rules">
        {t("title")}
      </Title>
      <p className={classes["lead"]}>{t("lead")}</p>
      {places.map(({ id, name }) => (
        <RulesOf key={id} marketplace={id} name={name} />
      ))}
    </section>
  );
}
