import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AnswerCode, GivenAnswer, RequestDetail, RequestItem } from "../../api/requests.js";
import { dialogWasOpen } from "../../parts/dialog-was-open.js";
import { mayDecide, useMe } from "../../session/me.js";
import { type PageKey, usePageKeys } from "../../shell/page-keys.js";
import { AnswerBar } from "./answer-bar.js";
import { ANSWERS, isNotice } from "./answer-codes.js";
import { AnsweredNote } from "./answered-note.js";
import { ClusterPanel, type Together } from "./answers/cluster-panel.js";
import { HeldBanner } from "./answers/held-banner.js";
import { HeldNote } from "./answers/held-note.js";
import { PreviewDialog } from "./answers/preview-dialog.js";
import { ProposedNote } from "./answers/proposed-note.js";
import { ListingSeen } from "./listing-seen.js";
import { neighbour } from "./next-request.js";
import { NoticeForm } from "./notice-form.js";
import { QueueRail } from "./queue-rail.js";
import type { QueueSearch } from "./queue-search.js";
import classes from "./review.module.css";
import { useAnswering } from "./use-answering.js";
import { useOpened } from "./use-opened.js";
import { useReviewWays } from "./use-review-ways.js";
import { WhatWeKnow } from "./what-we-know.js";

export interface ReviewProps {
  readonly request: RequestDetail;
  readonly queue: readonly RequestItem[];
  readonly search: QueueSearch;
}

/** The heart of the portal: queue, listing and evidence side by side, and the answer always in one place. */
export function Review({ request, queue, search }: ReviewProps) {
  const { t } = useTranslation(["brand", "common", "terms"]);
  const me = useMe();
  const decides = mayDecide(me);
  const ways = useReviewWays(request.id, queue, search);
  const answering = useAnswering(request, ways.toNext);
  const [notice, setNotice] = useState<AnswerCode | null>(null);
  const [together, setTogether] = useState<Together>({ on: false, except: [] });
  const [previewed, setPreviewed] = useState<GivenAnswer | null>(null);
  useOpened(request, decides);
  useEffect(() => {
    document.title = `${request.snapshot.body.title} · Touchstone`;
  }, [request.snapshot.body.title]);

  const choose = (answer: AnswerCode) => {
    if (!request.allowed.answers.includes(answer) || answering.sending) return;
    if (isNotice(answer)) setNotice(answer);
    else give({ answer });
  };
  const give = (given: GivenAnswer) => {
    if (together.on) setPreviewed(given);
    else answering.give(given);
  };
  const keys: PageKey[] = [
    ...ANSWERS.map((answer, place) => ({
      key: String(place + 1),
      does: t(`terms:answer.${answer}`),
      act: () => choose(answer),
    })),
    { key: "U", does: t("keys.undo"), act: answering.undoLast },
    { key: "J", does: t("keys.next"), act: () => ways.to(neighbour(queue, request.id, 1)) },
    { key: "K", does: t("keys.previous"), act: () => ways.to(neighbour(queue, request.id, -1)) },
    {
      key: "Escape",
      does: t("keys.back"),
      act: () => (notice === null ? ways.back() : setNotice(null)),
    },
  ];
  // What is pressed in a dialog is meant for it: a picture that is looked at closely, a comparison.
  usePageKeys(
    keys.map(({ act, ...key }) => ({
      ...key,
      act: () => {
        if (!dialogWasOpen()) act();
      },
    })),
  );

  return (
    <div className={classes["review"]}>
      <QueueRail queue={queue} current={request.id} search={search} />
      <ListingSeen request={request}>
        <ClusterPanel request={request} together={together} onChange={setTogether} />
      </ListingSeen>
      <WhatWeKnow request={request} />
      <div className={classes["answer"]}>
        <HeldBanner />
        {answering.problem}
        {previewed !== null && (
          <PreviewDialog
            request={request}
            given={previewed}
            except={together.except}
            sending={answering.sending}
            onConfirm={(given) => {
              setPreviewed(null);
              answering.give(given);
            }}
            onClose={() => setPreviewed(null)}
          />
        )}
        {request.pending?.kind === "held" ? (
          <HeldNote request={request} pending={request.pending} mayUndo={decides} />
        ) : request.pending?.kind === "proposed" ? (
          <ProposedNote request={request} pending={request.pending} mayAnswer={decides} />
        ) : notice !== null ? (
          <NoticeForm
            request={request}
            answer={notice}
            sending={answering.sending}
            onGive={give}
            onCancel={() => setNotice(null)}
          />
        ) : request.answer !== null ? (
          <AnsweredNote request={request} undo={answering.undo} onNext={ways.toNext} />
        ) : (
          <AnswerBar
            request={request}
            mayAnswer={decides}
            others={together.on ? request.alike - 1 - together.except.length : 0}
            onChoose={choose}
          />
        )}
      </div>
    </div>
  );
}
