import type { Failure } from "../failures/failure.js";

const WRONG_CODE: Failure = {
  code: "not_signed_in",
  detail: "This code is wrong or too old; send the one that is shown now.",
};
const NO_CHALLENGE: Failure = {
  code: "not_signed_in",
  detail: "Sign in with your password first; the second step is open for ten minutes.",
};

/** What better-auth's own codes mean here. Whether an address has an account is told by none of them. */
const FAILURES: Readonly<Record<string, Failure>> = {
  INVALID_EMAIL_OR_PASSWORD: { code: "not_signed_in", detail: "Address or password is wrong." },
  INVALID_EMAIL: { code: "not_signed_in", detail: "Address or password is wrong." },
  INVALID_CODE: WRONG_CODE,
  INVALID_BACKUP_CODE: WRONG_CODE,
  INVALID_TWO_FACTOR_COOKIE: NO_CHALLENGE,
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    code: "rate_limited",
    detail: "Too many wrong codes; sign in with your password again.",
  },
  ACCOUNT_TEMPORARILY_LOCKED: {
    code: "rate_limited",
    detail: "Too many wrong codes; come again in a quarter of an hour.",
    retryAfter: 900,
  },
  INVALID_PASSWORD: {
    code: "invalid_request",
    detail: "Send the password with which you sign in now.",
    parts: [{ pointer: "", code: "wrong_password", detail: "the present password is wrong" }],
  },
  TOTP_ALREADY_ENABLED: {
    code: "illegal_move",
    detail: "There is a second factor already; take it away first.",
  },
  TOTP_NOT_ENABLED: { code: "illegal_move", detail: "Ask for a second factor first." },
  BACKUP_CODES_NOT_ENABLED: { code: "illegal_move", detail: "Ask for a second factor first." },
};

/** @param code better-auth's, empty when it gave none */
export function failureOfAuth(code: string, status: number): Failure {
  const known = FAILURES[code];
  if (known !== undefined) return known;
  if (status === 401) return { code: "not_signed_in", detail: "Sign in first." };
  if (status === 403)
    return { code: "not_allowed", detail: "Send this from a page of this server." };
  if (status === 409) return { code: "conflict", detail: "Somebody was faster; try again." };
  return { code: "invalid_request", detail: "This was not taken; check what you sent." };
}
