import type {
  Assessment,
  DeliveryEvent,
  Finding,
  Listing,
  Policy,
  ReferencePrice,
  Statement,
} from "@touchstone/interface";
import type { Look } from "@touchstone/runtime";
import type { MeasuredBudget } from "@touchstone/screening";
import type { ColumnType, Generated } from "kysely";
import type {
  AuthChallengesTable,
  AuthIdentitiesTable,
  AuthPasskeysTable,
  AuthProviderTripsTable,
  AuthSessionsTable,
} from "./account-tables.js";
import type {
  AnswerFingerprintsTable,
  FourEyesColumns,
  PendingColumns,
  RequestPlacesTable,
  SavedSearchesTable,
  TestBuysTable,
} from "./answers-tables.js";
import type { Instant } from "./instant.js";
import type { NoticeItemsTable, NoticesTable } from "./notice-tables.js";
import type {
  FileScansTable,
  PublicNoticeCasesTable,
  PublicNoticeComplaintsTable,
  PublicNoticeFilesTable,
  PublicNoticeMessagesTable,
  PublicNoticeRatesTable,
  PublicNoticeSendersTable,
  PublicNoticesTable,
  SellersTable,
} from "./public-notice-tables.js";
import type {
  AuthorisationEventsTable,
  RightDisputesTable,
  RightDocumentsTable,
  RightProposalsTable,
  RightRemindersTable,
} from "./right-tables.js";
import type {
  AutomationRuleChangesTable,
  AutomationRulesTable,
  RuleColumns,
  RuleDecisionColumns,
} from "./rule-tables.js";
import type { ListingTracesTable } from "./trace-tables.js";
import type { VaultDocumentsTable } from "./vault-tables.js";

export type { Instant };

/** jsonb: parsed when read; written as JSON text, so that arrays are not taken for PostgreSQL arrays. */
export type Json<T> = ColumnType<T, string, string>;

export interface AnswersTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  brandId: string;
  answer: string;
  rightId: string | null;
  reasonCode: string | null;
  organisationId: string;
  memberId: string;
  declarationId: string | null;
  commentRef: string | null;
  answeredAt: Instant;
}

export interface ApiKeysTable {
  id: string;
  organisationId: string;
  marketplaceId: string | null;
  name: string;
  prefix: string;
  hash: string;
  scopes: string[];
  createdBy: string | null;
  createdAt: Instant;
  expiresAt: Instant | null;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
  replaces: string | null;
}

export interface AssessmentsTable {
  id: string;
  snapshotId: string;
  marketplaceId: string;
  listingId: string;
  revision: number | null;
  recommendation: string;
  body: Json<Assessment>;
  engine: string;
  rightsHash: string;
  policyHash: string;
  modelsHash: string | null;
  looksHash: Generated<string>;
  createdAt: Instant;
}

export interface AuthAccountsTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: Instant | null;
  refreshTokenExpiresAt: Instant | null;
  scope: string | null;
  password: string | null;
  createdAt: Generated<Instant>;
  updatedAt: Generated<Instant>;
}

export interface AuthSecondFactorsTable {
  id: string;
  userId: string;
  secret: string;
  backupCodes: string;
  verified: Generated<boolean | null>;
  failedVerificationCount: Generated<number | null>;
  lockedUntil: Instant | null;
}

export interface AuthUsersTable {
  id: string;
  name: string;
  email: string;
  emailVerified: Generated<boolean>;
  image: string | null;
  twoFactorEnabled: Generated<boolean | null>;
  createdAt: Generated<Instant>;
  updatedAt: Generated<Instant>;
}

export interface AuthVerificationsTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: Instant;
  createdAt: Generated<Instant>;
  updatedAt: Generated<Instant>;
}

export interface AuthorisationsTable {
  id: string;
  brandId: string;
  agentId: string;
  actions: string[];
  validFrom: Instant;
  validTo: Instant | null;
  state: string;
  rightIds: string[] | null;
  territories: Generated<string[]>;
  document: string | null;
  version: Generated<number>;
  createdAt: Instant;
}

export interface BrandsTable extends FourEyesColumns {
  id: string;
  name: string;
  accountManagerId: string | null;
  /** Of the one row that stands for all rights holders without an account. */
  withoutAccount: Generated<boolean>;
  identityState: Generated<string>;
  identityNote: string | null;
  identityCheckedBy: string | null;
  identityCheckedAt: Instant | null;
  authorisedSellers: ColumnType<string[], string | undefined, string>;
  referencePrices: ColumnType<ReferencePrice[], string | undefined, string>;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface CaseEventsTable {
  caseId: string;
  seq: number;
  marketplaceId: string;
  listingId: string;
  type: string;
  at: Instant;
  actorKind: string;
  actorId: string | null;
  data: Json<Record<string, unknown>>;
}

export interface CasesTable extends PendingColumns, RuleColumns {
  id: string;
  marketplaceId: string;
  listingId: string;
  brandId: string;
  sellerId: string | null;
  snapshotId: string;
  assessmentId: string | null;
  version: number;
  finding: Json<Finding>;
  fingerprint: string;
  risk: number;
  exposure: string;
  exposureCurrency: string | null;
  requestState: string;
  origin: Generated<string>;
  noticeState: string | null;
  dueAt: Instant | null;
  snoozedUntil: Instant | null;
  answer: string | null;
  decision: string | null;
  restrictionState: string | null;
  contestState: string | null;
  listingEnded: Generated<boolean>;
  listingChanged: Generated<boolean>;
  sellerInformedAt: Instant | null;
  deliveredAt: Instant | null;
  answeredAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface ClocksTable {
  caseId: string;
  name: string;
  marketplaceId: string;
  listingId: string;
  dueAt: Instant;
  rule: string;
  latestAt: Instant | null;
  state: string;
}

export interface ContestsTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  sellerId: string | null;
  restrictionId: string;
  kind: string;
  state: string;
  messageRef: string | null;
  files: Generated<string[]>;
  attempt: Generated<number>;
  form: Generated<string>;
  profiles: Generated<string[]>;
  elements: Generated<string[]>;
  statementsRef: string | null;
  forwardedAt: Instant | null;
  reachedAt: Instant | null;
  arrivalProof: string | null;
  arrivalRecordRef: string | null;
  ownerReply: string | null;
  ownerMessageRef: string | null;
  ownerFiles: Generated<string[]>;
  ownerRepliedAt: Instant | null;
  nextAttemptUntil: Instant | null;
  openedAt: Instant;
  decidedAt: Instant | null;
  decidedBy: string | null;
  outcomeMessageRef: string | null;
}

export interface DecisionsTable extends RuleDecisionColumns {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  kind: string;
  basis: string;
  answerId: string | null;
  publicNoticeId: string | null;
  reversesId: string | null;
  decidedAt: Instant;
}

export interface DeclarationsTable {
  id: string;
  organisationId: string;
  memberId: string;
  kind: string;
  textVersion: string;
  text: string;
  signedAt: Instant;
  expiresAt: Instant;
}

export interface DeliveriesTable {
  id: string;
  marketplaceId: string;
  listingId: string;
  sequence: number;
  type: string;
  payload: Json<DeliveryEvent>;
  caseId: string | null;
  sellerId: string | null;
  state: string;
  attempts: Generated<number>;
  nextAttemptAt: Instant;
  leaseUntil: Instant | null;
  lastStatus: number | null;
  lastError: string | null;
  createdAt: Instant;
  deliveredAt: Instant | null;
}

export interface DeliveryAttemptsTable {
  deliveryId: string;
  attempt: number;
  marketplaceId: string;
  at: Instant;
  status: number | null;
  error: string | null;
  milliseconds: number;
}

export interface EndpointsTable {
  marketplaceId: string;
  url: string;
  secretSealed: string;
  state: string;
  parkedReason: string | null;
  parkedAt: Instant | null;
  failures: Generated<number>;
  nextAttemptAt: Instant | null;
  lastSuccessAt: Instant | null;
  updatedAt: Instant;
}

/** A CE marking as a case keeps it; `overlay` is SVG in pixels of the upright picture. */
export interface SafetyMarking {
  readonly image: string;
  readonly grade: string;
  readonly box: readonly [number, number, number, number];
  readonly measurements: Readonly<Record<string, number>>;
  readonly overlay: string | null;
}

export interface PictureLooksTable {
  object: string;
  gallery: string;
  closely: boolean;
  body: Json<Look | null>;
  createdAt: Instant;
}

export interface PicturePrintsTable {
  object: string;
  version: string;
  print: Uint8Array;
  place: Generated<number>;
  createdAt: Instant;
}

export interface SafetyCasesTable {
  id: string;
  marketplaceId: string;
  listingId: string;
  sellerId: string | null;
  snapshotId: string;
  state: string;
  hint: string;
  markings: Json<readonly SafetyMarking[]>;
  version: Generated<number>;
  openedAt: Instant;
  updatedAt: Instant;
}

export interface SafetyEventsTable {
  caseId: string;
  sequence: number;
  kind: string;
  memberId: string | null;
  note: string | null;
  outcome: string | null;
  at: Instant;
}

export interface FilesTable {
  key: string;
  organisationId: string | null;
  marketplaceId: string | null;
  sellerId: string | null;
  media: string;
  size: number;
  width: number | null;
  height: number | null;
  createdAt: Instant;
}

export interface IdempotencyKeysTable {
  caller: string;
  key: string;
  route: string;
  requestHash: string;
  status: number | null;
  body: ColumnType<unknown, string | null, string | null>;
  createdAt: Instant;
  expiresAt: Instant;
}

export interface InvitationsTable {
  id: string;
  organisationId: string;
  email: string;
  role: string;
  tokenHash: string;
  invitedBy: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  acceptedAt: Instant | null;
  revokedAt: Instant | null;
}

export interface JobLeasesTable {
  name: string;
  holder: string;
  leaseUntil: Instant;
}

export interface LedgerEntriesTable {
  id: string;
  kind: string;
  subject: string | null;
  body: Json<Record<string, unknown>>;
  salt: string | null;
  at: Instant;
  leafIndex: number | null;
}

export interface ListingStatesTable {
  marketplaceId: string;
  listingId: string;
  state: string;
  sequence: number;
  updatedAt: Instant;
}

export interface ListingsTable {
  marketplaceId: string;
  listingId: string;
  revision: number | null;
  status: string;
  sellerId: string | null;
  body: Json<Listing>;
  contentHash: string;
  snapshotId: string;
  sold: number | null;
  quantity: number | null;
  receivedAt: Instant;
  updatedAt: Instant;
  endedAt: Instant | null;
}

export interface MailQueueTable {
  id: string;
  dedupeKey: string;
  userId: string | null;
  kind: string;
  data: Json<Record<string, unknown>>;
  state: string;
  attempts: Generated<number>;
  nextAttemptAt: Instant;
  lastError: string | null;
  createdAt: Instant;
  sentAt: Instant | null;
  noticeId: string | null;
}

export interface MarketplacesTable {
  id: string;
  name: string;
  mode: Generated<string>;
  policy: Json<Policy>;
  profile: string;
  furtherProfiles: Generated<string[]>;
  territory: string;
  noticeReview: Generated<string>;
  noticesPerAccount: Generated<number>;
  noticesPerSeller: Generated<number>;
  version: Generated<number>;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface MembersTable {
  id: string;
  organisationId: string;
  userId: string;
  role: string;
  createdAt: Instant;
  removedAt: Instant | null;
}

export interface ModeChangesTable {
  id: string;
  marketplaceId: string;
  modeBefore: string;
  modeAfter: string;
  memberId: string;
  reason: string | null;
  at: Instant;
}

export interface OrganisationsTable {
  id: string;
  kind: string;
  name: string;
  createdAt: Instant;
}

export interface PersonalDataTable {
  id: string;
  kind: string;
  marketplaceId: string | null;
  listingId: string | null;
  sellerId: string | null;
  brandId: string | null;
  body: Json<Record<string, unknown>>;
  retainUntil: Instant;
  createdAt: Instant;
}

export interface RematchesTable {
  id: string;
  rightId: string;
  brandId: string;
  state: string;
  total: Generated<number>;
  done: Generated<number>;
  found: Generated<number>;
  cursorMarketplace: Generated<string>;
  cursorListing: Generated<string>;
  createdAt: Instant;
  startedAt: Instant | null;
  finishedAt: Instant | null;
  leaseUntil: Instant | null;
  expected: number | null;
}

export interface RestrictionsTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  sellerId: string | null;
  decisionId: string;
  decisionKind: Generated<string>;
  statementId: string;
  sellerMessageRef: string | null;
  contestProfile: string;
  contestUntil: Instant;
  regimes: ColumnType<
    { readonly profile: string; readonly contestUntil: string }[],
    string | undefined,
    string
  >;
  measure: Generated<string>;
  state: string;
  imposedAt: Instant;
  liftedAt: Instant | null;
  liftedByDecisionId: string | null;
  liftedBasis: string | null;
}

export interface RightBudgetsTable {
  rightId: string;
  brandId: string;
  text: string;
  aliases: string[];
  measuredBy: string;
  measuredAt: Instant;
  switchedOff: string[];
  body: Json<MeasuredBudget>;
  revision: number;
}

export interface RightEventsTable {
  rightId: string;
  seq: number;
  brandId: string;
  type: string;
  at: Instant;
  actorId: string | null;
  data: Json<Record<string, unknown>>;
}

export interface RightsTable {
  id: string;
  brandId: string;
  kind: string;
  text: string | null;
  aliases: Generated<string[]>;
  images: Generated<string[]>;
  niceClasses: Generated<number[]>;
  niceEdition: string | null;
  licensed: Generated<boolean>;
  territories: Generated<string[]>;
  number: string | null;
  office: string | null;
  holder: string | null;
  filedOn: string | null;
  registeredOn: string | null;
  expiresOn: string | null;
  state: string;
  estimate: ColumnType<unknown, string | null, string | null>;
  version: number;
  createdBy: string | null;
  createdAt: Instant;
  updatedAt: Instant;
  verifiedAt: Instant | null;
  numberKey: ColumnType<string | null, never, never>;
  predecessorId: string | null;
}

export interface RightsVersionTable {
  singleton: Generated<boolean>;
  version: number;
}

export interface ScreeningQueueTable {
  marketplaceId: string;
  listingId: string;
  snapshotId: string;
  queuedAt: Instant;
  leaseUntil: Instant | null;
  attempts: Generated<number>;
  lastError: string | null;
}

export interface SellerLinksTable {
  tokenHash: string;
  marketplaceId: string;
  sellerId: string;
  caseId: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
}

export interface SellerSessionsTable {
  tokenHash: string;
  marketplaceId: string;
  sellerId: string;
  createdAt: Instant;
  expiresAt: Instant;
}

export interface SnapshotPicturesTable {
  snapshotId: string;
  position: number;
  marketplaceId: string;
  listingId: string;
  url: string;
  state: string;
  object: string | null;
  width: number | null;
  height: number | null;
  detail: string | null;
  attempts: Generated<number>;
  nextAttemptAt: Instant | null;
  leaseUntil: Instant | null;
  lookDue: Generated<boolean>;
  lookLeaseUntil: Instant | null;
  lookedWith: string | null;
}

export interface SnapshotsTable {
  id: string;
  marketplaceId: string;
  listingId: string;
  revision: number | null;
  sellerId: string | null;
  hash: string;
  body: Json<Listing>;
  personalId: string | null;
  createdAt: Instant;
}

export interface StatementsTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  sellerId: string | null;
  decisionId: string;
  body: Json<Statement>;
  issuedAt: Instant;
}

export interface StaysTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  restrictionId: string;
  kind: string;
  state: string;
  referenceRef: string;
  receivedAt: Instant;
  enteredAt: Instant;
  enteredBy: string;
  endedAt: Instant | null;
  messageRef: string | null;
}

export interface CalendarDaysTable {
  calendar: string;
  day: string;
  kind: string;
  addedBy: string;
  addedAt: Instant;
}

export interface DisputesTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  decisionId: string;
  state: string;
  referenceRef: string;
  receivedAt: Instant;
  dueAt: Instant;
  latestAt: Instant;
  overdue: boolean;
  outcome: string | null;
  implemented: boolean | null;
  decidedAt: Instant | null;
  messageRef: string | null;
}

export interface StrikesTable {
  id: string;
  caseId: string;
  marketplaceId: string;
  listingId: string;
  sellerId: string;
  decisionId: string;
  state: string;
  proposedAt: Instant;
  effectiveAt: Instant | null;
  voidedAt: Instant | null;
}

export interface CaseForBrandView extends PendingColumns {
  closedBy: string | null;
  id: string;
  marketplaceId: string;
  listingId: string;
  brandId: string;
  sellerId: string | null;
  snapshotId: string;
  version: number;
  finding: Finding;
  risk: number;
  exposure: string;
  exposureCurrency: string | null;
  requestState: string;
  origin: string;
  noticeState: string | null;
  dueAt: Instant | null;
  snoozedUntil: Instant | null;
  answer: string | null;
  decision: string | null;
  restrictionState: string | null;
  contestState: string | null;
  listingEnded: boolean;
  listingChanged: boolean;
  deliveredAt: Instant | null;
  answeredAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface CaseForOperatorView extends PendingColumns, RuleColumns {
  id: string;
  marketplaceId: string;
  listingId: string;
  brandId: string;
  sellerId: string | null;
  snapshotId: string;
  assessmentId: string | null;
  version: number;
  finding: Finding;
  fingerprint: string;
  risk: number;
  exposure: string;
  exposureCurrency: string | null;
  requestState: string;
  origin: string;
  noticeState: string | null;
  dueAt: Instant | null;
  snoozedUntil: Instant | null;
  answer: string | null;
  decision: string | null;
  restrictionState: string | null;
  contestState: string | null;
  listingEnded: boolean;
  listingChanged: boolean;
  sellerInformedAt: Instant | null;
  deliveredAt: Instant | null;
  answeredAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
}

export interface CaseForSellerView {
  id: string;
  marketplaceId: string;
  listingId: string;
  sellerId: string | null;
  snapshotId: string;
  decision: string | null;
  restrictionState: string | null;
  contestState: string | null;
  sellerInformedAt: Instant | null;
  updatedAt: Instant;
}

/** Every table and view, by its name in camel case. */
export interface Database {
  answerFingerprints: AnswerFingerprintsTable;
  automationRuleChanges: AutomationRuleChangesTable;
  automationRules: AutomationRulesTable;
  answers: AnswersTable;
  apiKeys: ApiKeysTable;
  assessments: AssessmentsTable;
  authAccounts: AuthAccountsTable;
  authSecondFactors: AuthSecondFactorsTable;
  authChallenges: AuthChallengesTable;
  authIdentities: AuthIdentitiesTable;
  authPasskeys: AuthPasskeysTable;
  authProviderTrips: AuthProviderTripsTable;
  authSessions: AuthSessionsTable;
  authUsers: AuthUsersTable;
  authVerifications: AuthVerificationsTable;
  authorisationEvents: AuthorisationEventsTable;
  authorisations: AuthorisationsTable;
  brands: BrandsTable;
  caseEvents: CaseEventsTable;
  cases: CasesTable;
  clocks: ClocksTable;
  contests: ContestsTable;
  decisions: DecisionsTable;
  declarations: DeclarationsTable;
  deliveries: DeliveriesTable;
  deliveryAttempts: DeliveryAttemptsTable;
  endpoints: EndpointsTable;
  fileScans: FileScansTable;
  files: FilesTable;
  idempotencyKeys: IdempotencyKeysTable;
  invitations: InvitationsTable;
  jobLeases: JobLeasesTable;
  ledgerEntries: LedgerEntriesTable;
  listingStates: ListingStatesTable;
  listingTraces: ListingTracesTable;
  listings: ListingsTable;
  mailQueue: MailQueueTable;
  marketplaces: MarketplacesTable;
  members: MembersTable;
  modeChanges: ModeChangesTable;
  noticeItems: NoticeItemsTable;
  notices: NoticesTable;
  organisations: OrganisationsTable;
  personalData: PersonalDataTable;
  pictureLooks: PictureLooksTable;
  picturePrints: PicturePrintsTable;
  publicNoticeCases: PublicNoticeCasesTable;
  publicNoticeComplaints: PublicNoticeComplaintsTable;
  publicNoticeFiles: PublicNoticeFilesTable;
  publicNoticeMessages: PublicNoticeMessagesTable;
  publicNoticeRates: PublicNoticeRatesTable;
  publicNoticeSenders: PublicNoticeSendersTable;
  publicNotices: PublicNoticesTable;
  rematches: RematchesTable;
  requestPlaces: RequestPlacesTable;
  restrictions: RestrictionsTable;
  rightBudgets: RightBudgetsTable;
  rightDisputes: RightDisputesTable;
  rightDocuments: RightDocumentsTable;
  rightEvents: RightEventsTable;
  rightProposals: RightProposalsTable;
  rightReminders: RightRemindersTable;
  rights: RightsTable;
  rightsVersion: RightsVersionTable;
  safetyCases: SafetyCasesTable;
  safetyEvents: SafetyEventsTable;
  savedSearches: SavedSearchesTable;
  screeningQueue: ScreeningQueueTable;
  sellerLinks: SellerLinksTable;
  sellerSessions: SellerSessionsTable;
  sellers: SellersTable;
  snapshotPictures: SnapshotPicturesTable;
  snapshots: SnapshotsTable;
  statements: StatementsTable;
  stays: StaysTable;
  disputes: DisputesTable;
  calendarDays: CalendarDaysTable;
  strikes: StrikesTable;
  vaultDocuments: VaultDocumentsTable;
  testBuys: TestBuysTable;
  caseForBrand: CaseForBrandView;
  caseForOperator: CaseForOperatorView;
  caseForSeller: CaseForSellerView;
}
