import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SafetyCase, SafetyMove } from "../../../api/safety.js";
import { mayDecide, useMe } from "../../../session/me.js";
import { MoveDialog } from "./move-dialog.js";
import classes from "./safety.module.css";

/** What the operator can do with a safety case. */
export function SafetyMoves({ file }: { file: SafetyCase }) {
  const { t } = useTranslation("safety");
  const me = useMe();
  const [move, setMove] = useState<SafetyMove["move"] | null>(null);
  if (!mayDecide(me)) return <p className={classes["source"]}>{t("reader")}</p>;
  return (
    <Group gap="xs">
      {file.state === "closed" ? (
        <Button variant="default" size="xs" onClick={() => setMove("reopen")}>
          {t("reopen")}
        </Button>
      ) : (
        <>
          <Button
            variant={file.state === "open" ? "filled" : "default"}
            size="xs"
            onClick={() => setMove("ask")}
          >
            {t(file.state === "open" ? "ask" : "ask_again")}
          </Button>
          <Button variant="default" size="xs" onClick={() => setMove("close")}>
            {t("close")}
          </Button>
        </>
      )}
      {move !== null && <MoveDialog file={file} move={move} onClose={() => setMove(null)} />}
    </Group>
  );
}
