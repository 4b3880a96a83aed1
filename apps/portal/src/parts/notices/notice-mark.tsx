import { useTranslation } from "react-i18next";
import type { NoticeState } from "../../api/notices.js";
import { StateMark, type Tone } from "../state-mark.js";

const TONES: Readonly<Partial<Record<NoticeState, Tone>>> = {
  in_review: "accent",
  submitted: "accent",
  clarification_required: "clock",
  enforced: "infringing",
  upheld: "infringing",
  accepted: "accent",
};

/** Where one notice stands. */
export function NoticeMark({ state }: { state: NoticeState }) {
  const { t } = useTranslation("notices");
  return <StateMark tone={TONES[state] ?? "plain"}>{t(`state.${state}`)}</StateMark>;
}
