import { Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { invitationsQuery, membersQuery } from "../../api/brands.js";
import { useFormats } from "../../i18n/use-formats.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useMe } from "../../session/me.js";
import classes from "./brand.module.css";

/** Whom to call at the brand, and who was invited and has not come yet. */
export function BrandPeople({ brand }: { brand: string }) {
  const { t } = useTranslation(["manager", "terms"]);
  const formats = useFormats();
  const { member } = useMe();
  const people = useQuery(membersQuery(brand));
  const invited = useQuery({ ...invitationsQuery(brand), enabled: member.role === "admin" });
  const role = (code: string) => t(`terms:role.${code as "admin"}`);
  const waiting = invited.data?.items ?? [];
  return (
    <section aria-labelledby="people">
      <Title order={2} id="people">
        {t("people.title")}
      </Title>
      {people.isPending && <LoadingLines lines={2} />}
      {people.error !== null && (
        <ProblemAlert error={people.error} retry={() => void people.refetch()} />
      )}
      {people.data?.items.length === 0 && <p className={classes["help"]}>{t("people.none")}</p>}
      <ul className={classes["people"]}>
        {people.data?.items.map((person) => (
          <li key={person.id}>
            <b>{person.name}</b> <small>{role(person.role)}</small>
            <a href={`mailto:${person.email}`}>{person.email}</a>
          </li>
        ))}
        {waiting.map((one) => (
          <li key={one.id}>
            <span className={classes["invited"]}>{one.email}</span>
            <small>{t("people.invited", { until: formats.day(one.expiresAt) })}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
