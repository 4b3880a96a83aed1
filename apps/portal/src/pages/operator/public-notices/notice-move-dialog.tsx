import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  movePublicNotice,
  type NoticeMove,
  type PublicNotice,
} from "../../../api/public-notices.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useDraft } from "../../../parts/use-draft.js";
import { Confirm } from "../confirm.js";
import type { MoveEntry, NoticeMoveName } from "./move-entry.js";
import { NoticeMoveFields } from "./notice-move-fields.js";

interface NoticeMoveDialogProps {
  readonly notice: PublicNotice;
  readonly move: NoticeMoveName;
  onClose(): void;
}

/** Says what a move does, takes what it needs, and makes it. */
export function NoticeMoveDialog({ notice, move, onClose }: NoticeMoveDialogProps) {
  const { t } = useTranslation("publicNotice");
  const queries = useQueryClient();
  const [text, setText] = useDraft(`public-notice.${notice.id}.${move}`);
  const known = notice.items.find(({ title }) => title !== null)?.listing;
  const [rest, setRest] = useState<Omit<MoveEntry, "text">>({
    brandId: notice.holder?.id ?? null,
    listingId: known ?? "",
    outcome: null,
    listings: notice.items.flatMap(({ listing, title }) =>
      listing === null || title === null ? [] : [listing],
    ),
  });
  const entry = { text, ...rest };
  const wanted = moveOf(move, entry);
  const making = useMutation({
    mutationFn: (made: NoticeMove) => movePublicNotice(notice, made),
    onSuccess: async () => {
      setText("");
      onClose();
      await queries.invalidateQueries({ queryKey: ["public_notices"] });
    },
    // Somebody else was first: what they did is shown beneath the dialog.
    onError: () => void queries.invalidateQueries({ queryKey: ["public_notices"] }),
  });
  return (
    <Confirm
      title={t(`move.${move}`)}
      act={t(`move.${move}`)}
      acting={making.isPending}
      disabled={wanted === null}
      onAct={() => wanted !== null && making.mutate(wanted)}
      onClose={onClose}
    >
      {making.error !== null && <ProblemAlert error={making.error} />}
      <p>{t(`move_then.${move}`)}</p>
      <NoticeMoveFields
        move={move}
        notice={notice}
        entry={entry}
        onChange={({ text: written, ...changed }) => {
          if (written !== undefined) setText(written);
          setRest((before) => ({ ...before, ...changed }));
        }}
      />
    </Confirm>
  );
}

/** The move as it is sent; `null` while something of it is missing. */
function moveOf(move: NoticeMoveName, entry: MoveEntry): NoticeMove | null {
  const text = entry.text.trim();
  const { brandId, outcome } = entry;
  const listingId = entry.listingId.trim();
  switch (move) {
    case "question":
      return text === "" ? null : { move: "question", question: text };
    case "forward":
      return { move: "forward", note: text === "" ? null : text };
    case "brand":
      return brandId === null || listingId === ""
        ? null
        : { move: "brand-request", brandId, listingId };
    case "decide":
      if (outcome === null || text === "") return null;
      return {
        move: "decision",
        outcome,
        reasons: text,
        listings: outcome === "restricted" ? entry.listings : [],
      };
  }
}
