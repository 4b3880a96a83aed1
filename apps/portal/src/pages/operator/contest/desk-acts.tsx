import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ContestFile } from "../../../api/contest-file.js";
import { EnterArrival } from "./enter-arrival.js";
import { EnterDispute } from "./enter-dispute.js";
import { EnterStay } from "./enter-stay.js";

type Act = "stay" | "dispute" | "arrival";

/** What the operator can enter in a case. */
export function DeskActs({ caseId, contestFile }: { caseId: string; contestFile: ContestFile }) {
  const { t } = useTranslation("contests");
  const [act, setAct] = useState<Act | null>(null);
  const { contests, disputes } = contestFile;
  const unproven = contests.some(({ state, reachedAt }) => state === "open" && reachedAt === null);
  const acts: Act[] = ["stay"];
  if (!disputes.some(({ state }) => state === "open")) acts.push("dispute");
  if (unproven) acts.push("arrival");
  const close = () => setAct(null);
  return (
    <>
      <Group gap="xs" mt="xs">
        {acts.map((one) => (
          <Button key={one} variant="default" size="xs" onClick={() => setAct(one)}>
            {t(one === "arrival" ? "desk.arrival" : `desk.${one}_short`)}
          </Button>
        ))}
      </Group>
      {act === "stay" && <EnterStay caseId={caseId} onClose={close} />}
      {act === "dispute" && <EnterDispute caseId={caseId} onClose={close} />}
      {act === "arrival" && <EnterArrival caseId={caseId} onClose={close} />}
    </>
  );
}
