import { Anchor, Button, Title } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fileAddress } from "../../../api/upload-file.js";
import type { VaultDocument } from "../../../api/vault.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { Moment } from "../../../parts/moment.js";
import { VaultFindings, VaultGoods, VaultMark, VaultTime } from "../../../parts/vault-facts.js";
import { mayDecide, useMe } from "../../../session/me.js";
import { DecideDocument } from "./decide-document.js";
import classes from "./vault-desk.module.css";

/** One document with all that is needed to decide it. */
export function DocumentCard({ document }: { document: VaultDocument }) {
  const { t } = useTranslation("vault");
  const formats = useFormats();
  const me = useMe();
  const [deciding, setDeciding] = useState(false);
  const { kind, brand, seller, marketplace, files, note, state, message, quantity } = document;
  const open = state === "submitted" || state === "accepted";
  const sure = document.check.weaknesses.length === 0;
  return (
    <li className={classes["document"]}>
      <div className={classes["head"]}>
        <Title order={2}>
          {t(`kind.${kind}`)}, {brand.name}
        </Title>
        <VaultMark state={state} />
        <span className={classes["soft"]}>
          {t("desk.seller")} {seller}, {marketplace} · {t("laid_down")}{" "}
          <Moment at={document.submittedAt} />
        </span>
      </div>
      <dl className={classes["facts"]}>
        <dt>{t("desk.goods")}</dt>
        <dd>
          <VaultGoods document={document} />
        </dd>
        <dt>{t("covers")}</dt>
        <dd>
          <VaultTime document={document} />
        </dd>
        {quantity !== null && (
          <>
            <dt>{t("form.quantity")}</dt>
            <dd>{formats.number(quantity)}</dd>
          </>
        )}
        {note !== null && (
          <>
            <dt>{t("desk.note")}</dt>
            <dd className={classes["words"]}>{note}</dd>
          </>
        )}
        <dt>{t("desk.checked")}</dt>
        <dd>
          <VaultFindings document={document} />
          {sure && <span className={classes["soft"]}>{t("desk.all_well")}</span>}
        </dd>
      </dl>
      <p className={classes["files"]}>
        {files.map((key, place) => (
          <Anchor key={key} href={fileAddress(key)} target="_blank" rel="noreferrer" size="sm">
            <IconPaperclip size={14} aria-hidden="true" /> {t("file", { number: place + 1 })}
          </Anchor>
        ))}
      </p>
      {message !== null && <blockquote>{message}</blockquote>}
      {open && mayDecide(me) && (
        <Button
          variant={state === "accepted" ? "default" : "filled"}
          size="xs"
          onClick={() => setDeciding(true)}
        >
          {t(state === "accepted" ? "desk.revoke" : "desk.decide")}
        </Button>
      )}
      {deciding && <DecideDocument document={document} onClose={() => setDeciding(false)} />}
    </li>
  );
}
