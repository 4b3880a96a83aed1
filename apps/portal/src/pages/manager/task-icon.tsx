import {
  IconCertificate,
  IconHourglassHigh,
  IconIdBadge2,
  IconPlugConnectedX,
  IconScale,
} from "@tabler/icons-react";
import type { TaskKind } from "../../api/tasks.js";

const ICONS = {
  endpoint_parked: IconPlugConnectedX,
  contest_open: IconScale,
  request_expired: IconHourglassHigh,
  right_to_review: IconCertificate,
  identity_to_check: IconIdBadge2,
} as const satisfies Record<TaskKind, unknown>;

export function TaskIcon({ kind }: { kind: TaskKind }) {
  const Icon = ICONS[kind];
  return <Icon size={18} stroke={1.6} aria-hidden="true" />;
}
