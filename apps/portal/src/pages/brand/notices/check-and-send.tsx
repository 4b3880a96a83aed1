import { Button, Group } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { giveNotices, giveTable, type NoticeGround } from "../../../api/notices.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useNow } from "../../../parts/use-now.js";
import { DeclarationCheck } from "../declaration-check.js";
import { signedFor, useSitting } from "../sitting.js";
import { useSigning } from "../use-signing.js";
import { type ForeseenItem, foresee } from "./foreseen.js";
import type { Chosen } from "./listings-choice.js";
import classes from "./notices.module.css";
import { PreflightResult } from "./preflight-result.js";

interface CheckAndSendProps {
  readonly ground: NoticeGround | null;
  readonly copyright: boolean;
  readonly chosen: Chosen;
  /** Whether files are still on their way. */
  readonly busy: boolean;
}

/** What would happen is said before anything is sent; what would be refused is left out. */
export function CheckAndSend({ ground, copyright, chosen, busy }: CheckAndSendProps) {
  const { t } = useTranslation("notices");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kind = copyright ? "good_faith_copyright" : "good_faith";
  const signed = signedFor(useSitting(), kind, useNow());
  const signing = useSigning();
  const [declared, setDeclared] = useState(false);
  const [once] = useState(() => crypto.randomUUID());
  const asked = JSON.stringify([ground, chosen.way, chosen.items, chosen.table?.name]);
  const check = useMutation({
    mutationFn: async (of: string) => {
      if (ground === null) throw new Error("a notice without a ground");
      const whole = signed === undefined ? ground : { ...ground, declarationId: signed.id };
      return { of, items: await foresee(whole, chosen) };
    },
  });
  const send = useMutation({
    mutationFn: async (items: readonly ForeseenItem[]) => {
      const declaration = signed ?? (await signing.sign(kind));
      if (declaration === undefined || ground === null) return null;
      return give({ ...ground, declarationId: declaration.id }, chosen, { items, once });
    },
    onSuccess: async (notice) => {
      if (notice === null) return;
      sessionStorage.removeItem("touchstone.draft.notice.listings");
      await queries.invalidateQueries({ queryKey: ["notices"] });
      await navigate({ to: "/brand/notices/$notice", params: { notice } });
    },
  });
  const named = chosen.way === "table" ? chosen.table !== null : chosen.items.length > 0;
  const fresh = check.data?.of === asked ? check.data.items : null;
  const passing = (fresh ?? []).filter(({ missing }) => missing.length === 0).length;
  return (
    <>
      <Button
        variant="default"
        disabled={ground === null || !named || busy}
        loading={check.isPending}
        onClick={() => check.mutate(asked)}
      >
        {t("new.check")}
      </Button>
      {check.error !== null && <ProblemAlert error={check.error} />}
      {check.data !== undefined && fresh === null && (
        <p className={classes["soft"]} role="status">
          {t("new.changed")}
        </p>
      )}
      {fresh !== null && <PreflightResult items={fresh} table={chosen.way === "table"} />}
      {fresh !== null && passing > 0 && (
        <>
          <div className={classes["gap"]} />
          {signing.problem}
          {signed === undefined && (
            <DeclarationCheck kind={kind} checked={declared} onCheck={setDeclared} />
          )}
          {send.error !== null && <ProblemAlert error={send.error} />}
          <Group mt="md">
            <Button
              disabled={signed === undefined && !declared}
              loading={send.isPending}
              onClick={() => send.mutate(fresh)}
            >
              {t("new.send", { count: passing })}
            </Button>
          </Group>
        </>
      )}
      {fresh !== null && passing === 0 && <p role="status">{t("new.nothing_left")}</p>}
    </>
  );
}

/** Sends what passes, and gives back the id of the batch. */
async function give(
  ground: NoticeGround,
  { way, items, table }: Chosen,
  sent: { readonly items: readonly ForeseenItem[]; readonly once: string },
): Promise<string | null> {
  if (way === "table") {
    return table === null ? null : (await giveTable(ground, table, sent.once)).id;
  }
  const passing = items.filter((_, index) => sent.items[index]?.missing.length === 0);
  const how = { source: way === "search" ? "search" : "form", once: sent.once } as const;
  return (await giveNotices(ground, passing, how)).id;
}
