import { Button, Textarea, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Power, powersQuery, stepPower } from "../../api/powers.js";
import { LoadingLines } from "../../parts/loading-lines.js";
import { ProblemAlert } from "../../parts/problem-alert.js";
import { useMe } from "../../session/me.js";
import { Confirm } from "../operator/confirm.js";
import classes from "./brand.module.css";

/** Who acts for the brand. The operator holds a power of attorney that it doubts. */
export function BrandPowers({ brand }: { brand: string }) {
  const { t } = useTranslation(["manager", "rights"]);
  const { member } = useMe();
  const [stepping, setStepping] = useState<Power | null>(null);
  const powers = useQuery(powersQuery);
  const own = (powers.data?.items ?? []).filter(({ brandId }) => brandId === brand);
  return (
    <section aria-labelledby="powers">
      <Title order={2} id="powers">
        {t("powers.title")}
      </Title>
      {powers.isPending && <LoadingLines lines={2} />}
      {powers.error !== null && (
        <ProblemAlert error={powers.error} retry={() => void powers.refetch()} />
      )}
      {powers.isSuccess && own.length === 0 && (
        <p className={classes["help"]}>{t("powers.none")}</p>
      )}
      <ul className={classes["people"]}>
        {own.map((power) => (
          <li key={power.id}>
            <b>{power.agentName ?? "–"}</b>{" "}
            <small>{t(`rights:powers.states.${power.state}`)}</small>
            {member.role === "admin" && isHeldOrHolds(power) && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t(power.state === "active" ? "powers.suspend_of" : "powers.resume_of", {
                  agent: power.agentName ?? "–",
                })}
                onClick={() => setStepping(power)}
              >
                {t(power.state === "active" ? "powers.suspend" : "powers.resume")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {stepping !== null && (
        <StepPower key={stepping.id} power={stepping} onClose={() => setStepping(null)} />
      )}
    </section>
  );
}

function isHeldOrHolds({ state }: Power): boolean {
  return state === "active" || state === "suspended";
}

function StepPower({ power, onClose }: { power: Power; onClose(): void }) {
  const { t } = useTranslation("manager");
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const step = power.state === "active" ? "suspended" : "resumed";
  const agent = power.agentName ?? "–";
  const stepped = useMutation({
    mutationFn: () => stepPower(power.id, step, reason.trim()),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: powersQuery.queryKey });
    },
  });
  return (
    <Confirm
      title={t(step === "suspended" ? "powers.suspend_of" : "powers.resume_of", { agent })}
      act={t(step === "suspended" ? "powers.suspend" : "powers.resume")}
      acting={stepped.isPending}
      disabled={reason.trim() === ""}
      onAct={() => stepped.mutate()}
      onClose={onClose}
    >
      {stepped.error !== null && <ProblemAlert error={stepped.error} />}
      <p>{t(step === "suspended" ? "powers.suspend_then" : "powers.resume_then", { agent })}</p>
      <Textarea
        label={t("powers.reason")}
        autosize
        minRows={2}
        maxLength={1_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Confirm>
  );
}
