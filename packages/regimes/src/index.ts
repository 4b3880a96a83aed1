export * from "./calendar.js";
export * from "./deadline.js";
export { isAfter, plusMinutes } from "./instant.js";
export type { ContestWindow, ProfileName } from "./profiles.js";
export { contestWindow, PROFILES, profileNames } from "./profiles.js";
export * from "./request-due.js";
export * from "./statement.js";
export type { StatementInput } from "./statement-input.js";
