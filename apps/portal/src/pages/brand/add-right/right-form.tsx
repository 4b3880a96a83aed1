import { Button, Checkbox, Group, Stack } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { RIGHT_MEDIA, uploadReference } from "../../../api/upload-file.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import { useUploads } from "../../../parts/use-uploads.js";
import classes from "./add-right.module.css";
import { RegistrationFields } from "./registration-fields.js";
import {
  emptyEntry,
  isPictured,
  isRegistered,
  isWorded,
  missingIn,
  newRightOf,
  type RightEntry,
} from "./right-entry.js";
import { RightKindChoice } from "./right-kind-choice.js";
import { RightPicturesPick } from "./right-pictures-pick.js";
import { useHandingIn } from "./use-handing-in.js";
import { WordFields } from "./word-fields.js";

/** What is entered stays, whatever the kind is changed to and whatever goes wrong. */
export function RightForm({ holder, onDone }: { holder: string; onDone(): void }) {
  const { t } = useTranslation(["brand", "common"]);
  const [entry, setEntry] = useState(() => emptyEntry(holder));
  const [tried, setTried] = useState(false);
  const uploads = useUploads(RIGHT_MEDIA, uploadReference);
  const adding = useHandingIn(onDone);
  const pictured = isPictured(entry.kind);
  const faulty = uploads.files.some(({ problem }) => problem !== null);
  const unsent = !pictured ? null : uploads.busy ? "wait" : faulty ? "faulty" : null;
  const missing = missingIn(entry, uploads.files.length);
  const set = (change: Partial<RightEntry>) => setEntry((before) => ({ ...before, ...change }));
  const fields = { entry, missing: tried ? missing : new Set<never>(), set };

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (missing.size > 0) {
      requestAnimationFrame(() =>
        form.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing] button')?.focus(),
      );
    } else if (unsent === null && !adding.isPending) {
      adding.mutate(newRightOf(entry, uploads.keys));
    }
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm">
        <RightKindChoice chosen={entry.kind} onChoose={(kind) => set({ kind })} />
        {!isRegistered(entry.kind) && <p className={classes["note"]}>{t("rights.copyright")}</p>}
        {isWorded(entry.kind) && <WordFields {...fields} />}
        {isPictured(entry.kind) && (
          <RightPicturesPick
            kind={entry.kind}
            uploads={uploads}
            missing={fields.missing.has("images")}
          />
        )}
        <RegistrationFields {...fields} />
        {entry.kind === "copyright_image" && (
          <Checkbox
            label={t("rights.licensed")}
            description={t("rights.licensed_help")}
            checked={entry.licensed}
            onChange={(event) => set({ licensed: event.currentTarget.checked })}
          />
        )}
        {adding.error !== null && <ProblemAlert error={adding.error} />}
        <Group justify="flex-end">
          <span role="status" className={classes["unsent"]}>
            {tried && unsent !== null && t(`rights.pictures.${unsent}`)}
          </span>
          <Button variant="default" onClick={onDone}>
            {t("common:cancel")}
          </Button>
          <Button type="submit" loading={adding.isPending}>
            {t("rights.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
