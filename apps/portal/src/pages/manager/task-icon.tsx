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
  IconMailCheck,
  IconMailForward,
  IconMailOpened,
  IconMailQuestion,
  IconMessageReport,
  IconMoodSilence,
  IconPlugConnectedX,
  IconRefresh,
  IconRobotOff,
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
  rule_demoted: IconRobotOff,
  vault_to_decide: IconFileCertificate,
  notices_to_review: IconFlag,
  notice_flood: IconFlag,
  public_notice_to_read: IconMailOpened,
  public_notice_for_brand: IconMailForward,
  public_notice_answered: IconMailCheck,
  public_notice_with_legal: IconScale,
  public_notice_complaint: IconMessageReport,
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
