import { TagsInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import sellerClasses from "../seller.module.css";
import type { FieldsProps } from "./fields-props.js";
import classes from "./vault.module.css";

const WAYS = ["words", "gtins", "listings"] as const;

/** The goods that the document is about, in three ways. */
export function GoodsFields({ entry, missing, set }: FieldsProps) {
  const { t } = useTranslation("vault");
  return (
    <fieldset className={classes["goods"]}>
      <legend>{t("form.goods")}</legend>
      <p className={classes["soft"]}>{t("form.goods_help")}</p>
      {missing.has("goods") && (
        <p className={sellerClasses["fault"]} role="alert">
          {t("form.goods_needed")}
        </p>
      )}
      {WAYS.map((way) => (
        <TagsInput
          key={way}
          label={t(`form.${way}`)}
          description={t(`form.${way}_help`)}
          acceptValueOnBlur
          value={[...entry[way]]}
          onChange={(named) => set({ [way]: named })}
        />
      ))}
    </fieldset>
  );
}
