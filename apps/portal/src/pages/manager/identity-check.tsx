import { Button, Group, Textarea, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Brand, type IdentityCheck as Check, checkIdentity } from "../../api/brands.js";
import { Moment } from "../../parts/moment.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useDraft } from "../../parts/use-draft.js";
import { useMe } from "../../session/me.js";
import classes from "./brand.module.css";
import { IdentityMark } from "./identity-mark.js";

/** Whether the brand is who it says it is: what was found, and the check itself. */
export function IdentityCheck({ brand }: { brand: Brand }) {
  const { t } = useTranslation("manager");
  const { member } = useMe();
  const queries = useQueryClient();
  const [note, setNote] = useDraft(`identity.${brand.id}`);
  const [unsaid, setUnsaid] = useState(false);
  const check = useMutation({
    mutationFn: (given: Check) => checkIdentity(brand.id, given),
    onSuccess: async () => {
      setNote("");
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["brands", brand.id] }),
        queries.invalidateQueries({ queryKey: ["tasks"] }),
        queries.invalidateQueries({ queryKey: ["rights"] }),
      ]);
    },
  });
  const { state, note: found, checkedAt } = brand.identity;
  const may = member.role === "admin" || brand.accountManager?.id === member.memberId;
  function say(outcome: Check["outcome"]) {
    const text = note.trim();
    setUnsaid(outcome === "refused" && text === "");
    if (outcome === "refused" && text === "") return;
    check.mutate(text === "" ? { outcome } : { outcome, note: text });
  }
  return (
    <section aria-labelledby="identity">
      <Title order={2} id="identity">
        {t("identity.title")}
      </Title>
      <p className={classes["standing"]}>
        <IdentityMark state={state} />
        {checkedAt !== null && (
          <small>
            <Moment at={checkedAt} full />
          </small>
        )}
      </p>
      {found !== null && <p className={classes["note"]}>{found}</p>}
      <p className={classes["help"]}>{t(may ? `identity.means.${state}` : "identity.not_yours")}</p>
      {may && (
        <>
          <Textarea
            label={t("identity.note")}
            description={t("identity.note_help")}
            autosize
            minRows={2}
            maxLength={2000}
            value={note}
            error={unsaid ? t("identity.note_needed") : undefined}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {check.error !== null && <ProblemAlert error={check.error} />}
          <Group gap="xs" mt="sm">
            {state !== "confirmed" && (
              <Button
                size="xs"
                loading={check.isPending && check.variables.outcome === "confirmed"}
                onClick={() => say("confirmed")}
              >
                {t("identity.confirm")}
              </Button>
            )}
            {state !== "refused" && (
              <Button
                size="xs"
                variant="default"
                loading={check.isPending && check.variables.outcome === "refused"}
                onClick={() => say("refused")}
              >
                {t("identity.refuse")}
              </Button>
            )}
          </Group>
        </>
      )}
    </section>
  );
}
