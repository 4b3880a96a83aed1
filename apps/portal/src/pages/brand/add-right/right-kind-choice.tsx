import { Radio } from "@mantine/core";
import {
  IconAlignLeft,
  IconBox,
  IconBulb,
  IconCamera,
  IconHexagons,
  IconLetterCase,
  IconMapPin,
  IconMoodSmile,
  IconShape,
  IconTool,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import classes from "./add-right.module.css";
import { RIGHT_KINDS, type RightKind } from "./right-entry.js";

const ICONS = {
  word_mark: IconLetterCase,
  figurative_mark: IconHexagons,
  copyright_image: IconCamera,
  design: IconShape,
  three_dimensional_mark: IconBox,
  copyright_character: IconMoodSmile,
  copyright_text: IconAlignLeft,
  patent: IconBulb,
  utility_model: IconTool,
  geographical_indication: IconMapPin,
};

interface RightKindChoiceProps {
  readonly chosen: RightKind;
  onChoose(kind: RightKind): void;
}

/** Of which kind a right is, each with where it is looked for. */
export function RightKindChoice({ chosen, onChoose }: RightKindChoiceProps) {
  const { t } = useTranslation("brand");
  return (
    <Radio.Group
      label={t("rights.kinds.what")}
      value={chosen}
      onChange={(value) => onChoose(RIGHT_KINDS.find((one) => one === value) ?? chosen)}
    >
      <div className={classes["kinds"]}>
        {RIGHT_KINDS.map((kind) => {
          const Icon = ICONS[kind];
          return (
            <Radio.Card
              key={kind}
              value={kind}
              className={classes["kind"] ?? ""}
              data-autofocus={kind === chosen || undefined}
            >
              <Icon size={20} stroke={1.5} aria-hidden="true" />
              <span>
                <b>{t(`rights.kinds.${kind}`)}</b>
                <small>{t(`rights.kinds.line.${kind}`)}</small>
              </span>
            </Radio.Card>
          );
        })}
      </div>
    </Radio.Group>
  );
}
