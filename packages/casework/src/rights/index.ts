export { refusalOf, stateAfter } from "../machine.js";
export {
  AUTHORISATION,
  AUTHORISATION_STATES,
  type AuthorisationMove,
  type AuthorisationState,
} from "./authorisation-machine.js";
export { BLAST_LIMITS, type BlastCode, type BlastRadius, blastRadius } from "./blast-radius.js";
export { kindOfRight, RIGHT_KINDS, type RightKind } from "./kinds.js";
export { squeezeNumber, unusualNumber } from "./numbers.js";
export {
  COUNTING_RIGHT_STATES,
  RIGHT,
  RIGHT_STATES,
  type RightMove,
  type RightState,
  rightCounts,
} from "./right-machine.js";
