import { Autocomplete, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sellerCasesQuery } from "../../../api/seller.js";
import { fieldsOf } from "./entry.js";
import type { FieldsProps } from "./fields-props.js";
import classes from "./vault.module.css";

/** What stands on the paper: brand, days, quantity, signatures, numbers. */
export function PaperFields({ entry, missing, set }: FieldsProps) {
  const { t } = useTranslation("vault");
  const { data } = useQuery(sellerCasesQuery);
  const brands = [...new Set(data?.items.flatMap(({ brand }) => brand ?? []))];
  const has = fieldsOf(entry.kind);
  const day = missing.has("day") && t("form.day_needed");
  const serials = missing.has("serials") && t("form.serials_needed");
  return (
    <>
      <Autocomplete
        label={t("form.brand")}
        description={t("form.brand_help")}
        required
        data={brands}
        value={entry.brand}
        error={missing.has("brand") && t("form.brand_needed")}
        onChange={(brand) => set({ brand })}
      />
      <div className={classes["pair"]}>
        {has.issued && (
          <TextInput
            type="date"
            label={t("form.issued")}
            required
            value={entry.issuedOn}
            error={day}
            onChange={(event) => set({ issuedOn: event.currentTarget.value })}
          />
        )}
        {has.quantity && (
          <NumberInput
            label={t("form.quantity")}
            min={1}
            allowDecimal={false}
            hideControls
            value={entry.quantity}
            onChange={(quantity) => set({ quantity: String(quantity) })}
          />
        )}
      </div>
      {has.span && (
        <div className={classes["pair"]}>
          <TextInput
            type="date"
            label={t("form.from")}
            required={!has.issued}
            value={entry.validFrom}
            error={!has.issued && day}
            onChange={(event) => set({ validFrom: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={t("form.to")}
            description={t("form.to_help")}
            inputWrapperOrder={["label", "input", "description", "error"]}
            value={entry.validTo}
            onChange={(event) => set({ validTo: event.currentTarget.value })}
          />
        </div>
      )}
      {has.serials && (
        <div className={classes["pair"]}>
          <TextInput
            label={t("form.serial_from")}
            required
            maxLength={100}
            value={entry.serialFrom}
            error={serials}
            onChange={(event) => set({ serialFrom: event.currentTarget.value })}
          />
          <TextInput
            label={t("form.serial_to")}
            required
            maxLength={100}
            value={entry.serialTo}
            onChange={(event) => set({ serialTo: event.currentTarget.value })}
          />
        </div>
      )}
      {has.signed && (
        <Checkbox
          label={t("form.signed")}
          checked={entry.signedByBoth}
          onChange={(event) => set({ signedByBoth: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
