import { Group, Select, TagsInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FieldsProps } from "./fields-props.js";
import { HOLDS, hasClasses, isRegistered, type NeededField, OFFICES } from "./right-entry.js";

const CLASSES = Array.from({ length: 45 }, (_, number) => String(number + 1));

/** What the register says, as far as there is one for such a right. */
export function RegistrationFields({ entry, missing, set }: FieldsProps) {
  const { t } = useTranslation("brand");
  const { kind, office, territories } = entry;
  const registered = isRegistered(kind);
  const error = (field: NeededField) => missing.has(field) && t("rights.needed");
  const holder = (
    <TextInput
      label={t("rights.holder")}
      required
      value={entry.holder}
      error={error("holder")}
      onChange={(event) => set({ holder: event.currentTarget.value })}
    />
  );
  return (
    <>
      {registered && (
        <Group grow align="flex-start">
          <Select
            label={t("rights.office")}
            data={OFFICES.map((value) => ({ value, label: t(`rights.offices.${value}`) }))}
            value={office}
            allowDeselect={false}
            onChange={(value) => set({ office: OFFICES.find((one) => one === value) ?? office })}
          />
          <TextInput
            label={t("rights.number")}
            required
            value={entry.number}
            error={error("number")}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
        </Group>
      )}
      {registered ? (
        <Group grow align="flex-start">
          {holder}
          <TextInput
            type="date"
            label={t("rights.registered")}
            required
            value={entry.registeredOn}
            error={error("registeredOn")}
            onChange={(event) => set({ registeredOn: event.currentTarget.value })}
          />
        </Group>
      ) : (
        holder
      )}
      {hasClasses(kind) && (
        <TagsInput
          label={t("rights.classes")}
          description={t("rights.classes_help")}
          required
          data={CLASSES}
          value={[...entry.niceClasses]}
          error={error("niceClasses")}
          onChange={(chosen) => set({ niceClasses: chosen.filter((one) => CLASSES.includes(one)) })}
        />
      )}
      <TagsInput
        label={t("rights.territories")}
        description={t(registered ? "rights.territories_help" : "rights.territories_copyright")}
        required={registered && HOLDS[office].length === 0}
        placeholder={registered && territories.length === 0 ? HOLDS[office].join(", ") : ""}
        value={[...territories]}
        error={error("territories")}
        onChange={(named) => set({ territories: named.map((one) => one.toUpperCase()) })}
      />
    </>
  );
}
