import { Button, Group, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type AnswerPreview, previewAnswer } from "../../../api/answers.js";
import type { GivenAnswer, RequestDetail } from "../../../api/requests.js";
import { useFormats } from "../../../i18n/use-formats.js";
import { LoadingLines } from "../../../parts/loading-lines.js";
import { ProblemAlert } from "../../../parts/problem-alert.js";
import classes from "./answers.module.css";

interface PreviewDialogProps {
  readonly request: RequestDetail;
  readonly given: GivenAnswer;
  readonly except: readonly string[];
  readonly sending: boolean;
  onConfirm(given: GivenAnswer): void;
  onClose(): void;
}

/** What an answer to a whole cluster would touch, before it is given. */
export function PreviewDialog(props: PreviewDialogProps) {
  const { request, given, except, sending, onConfirm, onClose } = props;
  const { t } = useTranslation(["answers", "common"]);
  const preview = useQuery({
    queryKey: ["case", request.id, "preview", given, except],
    queryFn: () => previewAnswer(request.id, given, except),
    gcTime: 0,
    retry: false,
  });
  const { data, error } = preview;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("preview.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {preview.isPending && <LoadingLines lines={5} />}
      {error !== null && <ProblemAlert error={error} retry={() => void preview.refetch()} />}
      {data !== undefined && <Reach preview={data} title={request.snapshot.body.title} />}
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose}>
          {t("common:cancel")}
        </Button>
        <Button
          data-autofocus
          color={data?.removes === true ? "clay" : "touch"}
          disabled={data === undefined || data.items.length === 0}
          loading={sending}
          onClick={() => {
            if (data === undefined) return;
            onConfirm({ ...given, cluster: true, token: data.token, except });
          }}
        >
          {data?.secondMember === true
            ? t("preview.propose")
            : t("preview.confirm", { count: data?.listings ?? 0 })}
        </Button>
      </Group>
    </Modal>
  );
}

function Reach({ preview, title }: { preview: AnswerPreview; title: string }) {
  const { t } = useTranslation("answers");
  const formats = useFormats();
  const { listings, exposure, holdMinutes, items, refused } = preview;
  const amounts = formats.list(
    exposure.map(({ amount, currency }) => formats.money(Math.round(Number(amount)), currency)),
  );
  return (
    <>
      <p>
        <b>{t("preview.reach", { count: listings, amounts })}</b>
      </p>
      {preview.secondMember ? (
        <p>{t("preview.second")}</p>
      ) : (
        <>
          <p>
            {t("preview.first", { title })}{" "}
            {t(preview.removes ? "preview.removes" : "preview.stays")}
          </p>
          {listings > 1 && (
            <p>{t("preview.held", { count: listings - 1, minutes: holdMinutes })}</p>
          )}
        </>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <ul className={classes["reached"]} tabIndex={0} aria-label={t("preview.title")}>
        {items.map((item) => (
          <li key={item.case} className={classes["item"]}>
            <span>{item.title}</span>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <div className={classes["refused"]}>
          <p>{t("preview.refused", { count: refused.length })}</p>
          <ul>
            {refused.map((item) => (
              <li key={item.case}>
                {item.title}: {item.parts.map(({ detail }) => detail).join(" ")}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
