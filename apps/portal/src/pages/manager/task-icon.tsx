import {
  IconAlarm,
  IconArrowsExchange,
  IconBuildingBank,
  IconCalendarDue,
  IconCalendarQuestion,
  IconCertificate,
  IconFileCertificate,
  IconFlag,
  IconGavel,
  IconHourglassHigh,
  IconIdBadge2,
  IconMailQuestion,
  IconMoodSilence,
  IconPlugConnectedX,
  IconRefresh,
  IconScale,
  IconStairsUp,
  IconUsers,
} from "@tabler/icons-react";
import type { TaskKind } from "../../api/tasks.js";

const ICONS = {
  endpoint_parked: IconPlugConnectedX,
  contest_open: IconScale,
  contest_arrival_unproven: IconMailQuestion,
  owner_silent: IconMoodSilence,
  contest_review_late: IconAlarm,
  stay_standing: IconBuildingBank,
  dispute_late: IconUsers,
  vault_to_decide: IconFileCertificate,
  notices_to_review: IconFlag,
  notice_flood: IconFlag,
  request_expired: IconHourglassHigh,
  silence_undated: IconCalendarQuestion,
  silence_to_admin: IconStairsUp,
  right_to_review: IconCertificate,
  right_ending: IconCalendarDue,
  renewal_to_confirm: IconRefresh,
  transfer_to_confirm: IconArrowsExchange,
  right_disputed: IconGavel,
  identity_to_check: IconIdBadge2,
} as const satisfies Record<TaskKind, unknown>;

export function TaskIcon({ kind }: { kind: TaskKind }) {
  const Icon = ICONS[kind];
  return <Icon size={18} stroke={1.6} aria-hidden="true" />;
}
