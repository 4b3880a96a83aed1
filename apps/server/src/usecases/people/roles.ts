import { z } from "zod";
import type { MemberRole } from "../../access/actor.js";

const ROLES = [
  "admin",
  "reviewer",
  "submitter",
  "auditor",
  "read_only",
] as const satisfies readonly MemberRole[];

export const roleSchema = z.enum(ROLES);

/** Roles by which one sees an organisation without changing it. */
export const EVERY_ROLE: readonly MemberRole[] = ROLES;
