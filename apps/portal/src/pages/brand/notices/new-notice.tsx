import { Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoticeGround, NoticeReason } from "../../../api/notices.js";
import type { Right } from "../../../api/rights.js";
import { UPLOAD_MEDIA, uploadReference } from "../../../api/upload-file.js";
import { useUploads } from "../../../parts/use-uploads.js";
import { CheckAndSend } from "./check-and-send.js";
import { GroundFields, type GroundText } from "./ground-fields.js";
import { type Chosen, ListingsChoice, NOTHING_CHOSEN } from "./listings-choice.js";
import classes from "./notices.module.css";

const NO_TEXT: GroundText = { words: "", message: "", order: "" };

interface NewNoticeProps {
  readonly rights: readonly Right[];
  readonly reasons: readonly NoticeReason[];
}

export function NewNotice({ rights, reasons }: NewNoticeProps) {
  const { t } = useTranslation("notices");
  const [rightId, setRightId] = useState<string | null>(rights[0]?.id ?? null);
  const [reasonCode, setReasonCode] = useState<string | null>(null);
  const [text, setText] = useState(NO_TEXT);
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const uploads = useUploads(UPLOAD_MEDIA, uploadReference);
  const right = rights.find(({ id }) => id === rightId);
  const possible = reasons.filter(
    ({ rights: kinds }) => right !== undefined && (kinds === null || kinds.includes(right.kind)),
  );
  const reason = possible.find(({ code }) => code === reasonCode) ?? possible[0];
  const ground: NoticeGround | null =
    right === undefined || reason === undefined
      ? null
      : {
          brandId: right.brand.id,
          rightId: right.id,
          reasonCode: reason.code,
          ...textOf(text),
          ...(uploads.keys.length === 0
            ? {}
            : { evidence: uploads.keys.map((file) => ({ kind: kindOf(reason), file })) }),
        };
  return (
    <>
      <section className={classes["part"]}>
        <Title order={2}>{t("new.ground")}</Title>
        <GroundFields
          rights={rights}
          right={right}
          onRight={setRightId}
          reasons={possible}
          reason={reason}
          onReason={setReasonCode}
          text={text}
          onText={setText}
          uploads={uploads}
        />
      </section>
      <section className={classes["part"]}>
        <Title order={2}>{t("new.which")}</Title>
        <ListingsChoice brandId={right?.brand.id ?? null} chosen={chosen} onChoose={setChosen} />
      </section>
      <section className={classes["part"]}>
        <Title order={2}>{t("new.checked")}</Title>
        <CheckAndSend
          ground={ground}
          copyright={right?.kind.startsWith("copyright") === true}
          chosen={chosen}
          busy={uploads.busy}
        />
      </section>
    </>
  );
}

function textOf({ words, message, order }: GroundText) {
  return {
    ...(words.trim() === "" ? {} : { detailedMessage: words.trim() }),
    ...(message.trim() === "" ? {} : { messageToSeller: message.trim() }),
    ...(order.trim() === "" ? {} : { orderNumber: order.trim() }),
  };
}

const FILE_KINDS: ReadonlySet<string> = new Set([
  "comparison",
  "technical_comparison",
  "test_buy_report",
  "original_work",
]);

/** A file shows what the reason asks for, as long as nobody says otherwise. */
function kindOf({ evidence }: NoticeReason): string {
  return FILE_KINDS.has(evidence.kind) ? evidence.kind : "other";
}
