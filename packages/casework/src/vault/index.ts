export {
  checkDocument,
  VAULT_STRENGTHS,
  VAULT_WEAKNESSES,
  type VaultCheck,
} from "./check-document.js";
export { type AcceptedDocument, type CoveredListing, coversListing } from "./covers-listing.js";
export { defenceOf } from "./evidence-rules.js";
export { VAULT_KINDS, type VaultDocument, type VaultKind } from "./vault-document.js";
