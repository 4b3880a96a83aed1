/** Every expected failure: its HTTP status and its title (RFC 9457). The code is the end of its type URI. */
export const FAILURES = {
  invalid_request: { status: 400, title: "The request is not valid" },
  not_signed_in: { status: 401, title: "Sign in first" },
  /** The answer is the same whether it exists or not, so that nothing is learnt of others' data. */
  not_found: { status: 404, title: "There is nothing here that you may see" },
  method_not_allowed: { status: 405, title: "This address does not take that method" },
  not_allowed: { status: 403, title: "Your role does not allow this" },
  second_factor_needed: { status: 403, title: "A second factor is needed" },
  /** The portal asks the person, and sends the request again. */
  proof_needed: { status: 403, title: "Prove first that it is you" },
  too_large: { status: 413, title: "The request is too large" },
  request_timeout: { status: 408, title: "The request took too long to come" },
  address_too_long: { status: 414, title: "The address is too long" },
  headers_too_large: { status: 431, title: "The headers are too large" },
  unsupported_media: { status: 415, title: "This kind of content is not taken" },
  conflict: { status: 409, title: "It is no longer as you saw it" },
  illegal_move: { status: 409, title: "This cannot be done in the present state" },
  not_earned: { status: 409, title: "This rule has not earned it" },
  idempotency_conflict: { status: 422, title: "The idempotency key was used for another request" },
  idempotency_in_progress: { status: 409, title: "The same request is being worked on" },
  preflight_failed: { status: 422, title: "The notice would be refused" },
  /** Not scanned yet, or infected: the detail says which. */
  quarantined: { status: 409, title: "This file is held back" },
  link_spent: { status: 410, title: "This link is used up or too old" },
  rate_limited: { status: 429, title: "Too many requests" },
  /** Of files and pictures: everything else goes on. */
  objects_down: { status: 503, title: "Files cannot be kept or read now" },
  objects_full: { status: 507, title: "There is no room left for files" },
  not_ready: { status: 503, title: "Not ready yet" },
  internal: { status: 500, title: "Something went wrong here" },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type FailureCode = keyof typeof FAILURES;
