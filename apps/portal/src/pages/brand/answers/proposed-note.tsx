import { Button, Group } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { clusterQuery, confirmAnswer, rejectAnswer } from "../../../api/answers.js";
import type { PendingAnswer, RequestDetail } from "../../../api/requests.js";
import { Moment } from "../../../parts/moment.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useNow } from "../../../parts/use-now.js";
import { useMe } from "../../../session/me.js";
import bar from "../answer-bar.module.css";
import { DeclarationCheck } from "../declaration-check.js";
import { signedFor, useSitting } from "../sitting.js";
import { useSigning } from "../use-signing.js";

interface ProposedNoteProps {
  readonly request: RequestDetail;
  readonly pending: PendingAnswer;
  readonly mayAnswer: boolean;
}

/** A notice that a second member has to confirm, with a declaration of their own. */
export function ProposedNote({ request, pending, mayAnswer }: ProposedNoteProps) {
  const { t } = useTranslation(["answers", "terms"]);
  const me = useMe();
  const own = pending.member === me.member.memberId;
  const answer = t(`terms:answer.${pending.answer}`);
  return (
    <div className={bar["note"]}>
      <p>
        <b>{t(own ? "proposed.own" : "proposed.title", { answer })}</b> {t("proposed.waits")}{" "}
        <Moment at={pending.until} full />. {t("proposed.lapses")}
      </p>
      {mayAnswer && <Ways request={request} pending={pending} own={own} />}
    </div>
  );
}

interface WaysProps extends Omit<ProposedNoteProps, "mayAnswer"> {
  readonly own: boolean;
}

function Ways({ request, pending, own }: WaysProps) {
  const { t } = useTranslation("answers");
  const queries = useQueryClient();
  const { data } = useQuery(clusterQuery(pending.lead ?? request.id));
  const [declared, setDeclared] = useState(false);
  const signing = useSigning();
  // One for copyright serves for every right, so it is what a second member signs.
  const kind = "good_faith_copyright";
  const signed = signedFor(useSitting(), kind, useNow());
  const onSettled = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["requests"] }),
      queries.invalidateQueries({ queryKey: ["case"] }),
    ]);
  const confirming = useMutation({
    mutationFn: async (scope: "one" | "cluster") => {
      const declaration = signed ?? (await signing.sign(kind));
      if (declaration === undefined) return;
      await confirmAnswer(request.id, { declarationId: declaration.id, scope });
    },
    onSettled,
  });
  const rejecting = useMutation({ mutationFn: () => rejectAnswer(request.id), onSettled });
  const error = confirming.error ?? rejecting.error;
  const proposed = (data?.items ?? []).filter(({ state }) => state === "proposed").length;
  const ready = signed !== undefined || declared;
  return (
    <>
      {error !== null && <ProblemAlert error={error} />}
      {signing.problem}
      {!own && (
        <>
          <p>{t("proposed.signs")}</p>
          {signed === undefined && (
            <DeclarationCheck kind={kind} checked={declared} onCheck={setDeclared} />
          )}
        </>
      )}
      <Group gap="sm" mt="xs">
        <Button variant="default" loading={rejecting.isPending} onClick={() => rejecting.mutate()}>
          {t(own ? "proposed.withdraw" : "proposed.reject")}
        </Button>
        {!own && (
          <Button
            color="clay"
            disabled={!ready}
            loading={confirming.isPending}
            onClick={() => confirming.mutate("one")}
          >
            {t("proposed.confirm")}
          </Button>
        )}
        {!own && pending.lead !== null && proposed > 1 && (
          <Button
            variant="light"
            disabled={!ready}
            loading={confirming.isPending}
            onClick={() => confirming.mutate("cluster")}
          >
            {t("proposed.confirm_all", { count: proposed })}
          </Button>
        )}
      </Group>
    </>
  );
}
