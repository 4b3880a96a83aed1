import { useTranslation } from "react-i18next";
import { VAULT_KINDS, type VaultKind } from "../../../api/vault.js";
import classes from "../seller.module.css";

/** Kinds of documents, each with what it has to show. */
export function KindPick({ kind, onPick }: { kind: VaultKind; onPick(kind: VaultKind): void }) {
  const { t } = useTranslation("vault");
  return (
    <fieldset className={classes["kinds"]}>
      <legend>{t("form.kind")}</legend>
      {VAULT_KINDS.map((one) => (
        <label key={one} className={classes["kind"]}>
          <input
            type="radio"
            name="vault-kind"
            value={one}
            checked={one === kind}
            onChange={() => onPick(one)}
          />
          <span>
            <b>{t(`kind.${one}`)}</b>
            <small>{t(`kind_line.${one}`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
