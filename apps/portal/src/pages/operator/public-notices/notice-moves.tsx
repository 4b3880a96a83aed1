import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PublicNotice } from "../../../api/public-notices.js";
import { mayDecide, useMe } from "../../../session/me.js";
import classes from "../../public/public.module.css";
import type { NoticeMoveName } from "./move-entry.js";
import { NoticeMoveDialog } from "./notice-move-dialog.js";

/** Which moves follow from which state; the server knows the same and has the last word. */
const MOVES: Readonly<Record<PublicNotice["state"], readonly NoticeMoveName[]>> = {
  submitted: ["decide", "brand", "question", "forward"],
  clarification_required: ["decide", "brand", "forward"],
  put_to_brand: ["decide", "question", "forward"],
  with_legal: ["decide", "brand", "question"],
  decided: [],
  complained: ["decide"],
  withdrawn: [],
};

export function NoticeMoves({ notice }: { notice: PublicNotice }) {
  const { t } = useTranslation("publicNotice");
  const me = useMe();
  const [move, setMove] = useState<NoticeMoveName | null>(null);
  if (!mayDecide(me)) return <p className={classes["soft"]}>{t("reader")}</p>;
  if (notice.state === "complained" && !notice.mayDecide) {
    return <p className={classes["soft"]}>{t("not_yours")}</p>;
  }
  return (
    <Group gap="xs">
      {MOVES[notice.state].map((one, place) => (
        <Button
          key={one}
          size="xs"
          variant={place === 0 ? "filled" : "default"}
          onClick={() => setMove(one)}
        >
          {t(`move.${one}`)}
        </Button>
      ))}
      {move !== null && (
        <NoticeMoveDialog notice={notice} move={move} onClose={() => setMove(null)} />
      )}
    </Group>
  );
}
