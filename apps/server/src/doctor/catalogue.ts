/** How bad it is: something does not work; it will not do under load or attack; it is good to know. */
export type Severity = "error" | "warning" | "hint";

interface Entry {
  readonly severity: Severity;
  /** What it is. `{{name}}` stands for a value of the finding. */
  readonly what: string;
  /** What to do. */
  readonly remedy: string;
  /** A setting, a page of the portal, or a section of docs/guides/operations.md. */
  readonly where: string;
}

function entry(severity: Severity, what: string, remedy: string, where: string): Entry {
  return { severity, what, remedy, where };
}

const GUIDE = "docs/guides/operations.md";

/** Everything that can be found. The portal has words of its own for each code, in each of its languages. */
export const CATALOGUE = {
  "settings.invalid": entry(
    "error",
    "A setting cannot be read: {{detail}}",
    "Correct it; the server does not start with it.",
    "docs/reference/settings.md",
  ),
  "settings.url_plain": entry(
    "error",
    "The public address {{url}} is http: sign-ins and links travel in the clear.",
    "Put a proxy with TLS in front and set the https address.",
    "TOUCHSTONE_PUBLIC_URL",
  ),
  "settings.url_local": entry(
    "warning",
    "The public address {{url}} is of this machine only; links in mail and to sellers lead nowhere.",
    "Set the address at which browsers and marketplaces reach the server.",
    "TOUCHSTONE_PUBLIC_URL",
  ),
  "settings.proxy_untrusted": entry(
    "warning",
    "The public address is https, but no proxy is trusted: every caller has the proxy's address, and shares its limits.",
    "Set it to true if the proxy names its callers, and overwrites what they say of themselves.",
    "TOUCHSTONE_TRUST_PROXY",
  ),
  "settings.secret_weak": entry(
    "error",
    "The secret is long but has only {{kinds}} different characters: it can be guessed.",
    "Make a random one, such as by: openssl rand -base64 32. What is sealed has to be sealed again.",
    "TOUCHSTONE_SECRET",
  ),
  "settings.secret_beside_data": entry(
    "warning",
    "The secret lies in the data folder, beside what it seals: who copies the folder can read it all.",
    "Set it in the environment and take the file away.",
    "TOUCHSTONE_SECRET",
  ),
  "settings.secret_readable": entry(
    "error",
    "Other users of this machine may read the file of the secret.",
    "Let only its owner read it: chmod 600 on the file named secret in the data folder.",
    "TOUCHSTONE_DATA",
  ),
  "settings.mail_missing": entry(
    "warning",
    "No mail is sent: brands are not told that requests wait, and senders of notices hear nothing.",
    "Set a mail server and the address that mail comes from.",
    "SMTP_URL, MAIL_FROM",
  ),
  "settings.scanner_missing": entry(
    "warning",
    "Files from outside are not scanned for malware.",
    "Run ClamAV and set where it listens.",
    "TOUCHSTONE_SCANNER",
  ),
  "settings.outbound_open": entry(
    "warning",
    "Outgoing requests may reach private addresses: {{addresses}}.",
    "Unset it outside of demonstrations: whoever names a picture's address can reach them too.",
    "TOUCHSTONE_OUTBOUND_ALLOW",
  ),
  "mail.unreachable": entry(
    "error",
    "The mail server does not answer ({{reason}}). Mail waits and is tried again.",
    "Look whether the host and port are right and may be reached from here.",
    "SMTP_URL",
  ),
  "scanner.unreachable": entry(
    "error",
    "The malware scanner does not answer ({{reason}}). Files that came stay held back.",
    "Start it, or correct where it listens.",
    "TOUCHSTONE_SCANNER",
  ),
  "objects.unreachable": entry(
    "error",
    "The store of pictures and evidence does not take or give back bytes ({{reason}}).",
    "Listings are screened by their words meanwhile; see to the store, the rest follows by itself.",
    `${GUIDE}#object-store-errors`,
  ),
  "objects.folder_full": entry(
    "error",
    "The disk of the data folder has {{free}} MB left ({{percent}} % of it).",
    "Make room, or move the folder to a larger disk, before writing fails.",
    "TOUCHSTONE_DATA",
  ),
  "database.unreachable": entry(
    "error",
    "The database does not answer: {{reason}}",
    "Look whether it runs, and whether the address and the password are right.",
    "DATABASE_URL",
  ),
  "database.absent": entry(
    "hint",
    "There is no database in the data folder yet.",
    "It is made at the first start of the server.",
    "TOUCHSTONE_DATA",
  ),
  "database.old": entry(
    "error",
    "The database is PostgreSQL {{version}}; 15 or newer is needed.",
    "Upgrade it.",
    "DATABASE_URL",
  ),
  "database.migrations_missing": entry(
    "error",
    "{{count}} migrations were not applied, the first is {{first}}.",
    "Run touchstone migrate, or start the server of this version.",
    "touchstone migrate",
  ),
  "database.migrations_unknown": entry(
    "error",
    "The database was changed by {{first}}, which this version does not know.",
    "Run a version that is at least as new as the newest that ran.",
    `${GUIDE}#upgrades`,
  ),
  "database.migrations_changed": entry(
    "error",
    "The migration {{first}} is not the one that was applied.",
    "Put the file back as it was released.",
    `${GUIDE}#upgrades`,
  ),
  "database.role_missing": entry(
    "error",
    "The role {{role}} is missing or may not be taken: nothing can be read in its name.",
    "Create it and grant it to the user of the connection, as the first migration does.",
    `${GUIDE}#roles`,
  ),
  "database.role_strong": entry(
    "error",
    "The role {{role}} passes row-level security by: tenants are not kept apart.",
    "Take superuser and bypassrls from it.",
    `${GUIDE}#roles`,
  ),
  "database.superuser": entry(
    "warning",
    "The server connects as a superuser of the database.",
    "Let it connect as a user who owns its tables and nothing else.",
    "DATABASE_URL",
  ),
  "database.connections": entry(
    "warning",
    "{{used}} of {{most}} connections of the database are taken.",
    "Raise max_connections, or run fewer servers: each takes up to {{each}}.",
    `${GUIDE}#store-pool-exhausted`,
  ),
  "database.dead_rows": entry(
    "hint",
    "The table {{table}} holds {{dead}} dead rows beside {{live}} live ones.",
    "Look whether autovacuum keeps up, and whether a transaction has been open for long.",
    `${GUIDE}#dead-rows`,
  ),
  "database.long_transaction": entry(
    "warning",
    "A transaction of the database has been open for {{minutes}} minutes; dead rows stay while it is.",
    "Find it in pg_stat_activity and end it.",
    `${GUIDE}#dead-rows`,
  ),
  "database.not_durable": entry(
    "error",
    "The database does not write to disk before it says that it has ({{setting}} is off).",
    "Turn it on: what was acknowledged can be lost.",
    "postgresql.conf",
  ),
  "screening.behind": entry(
    "warning",
    "Listings wait to be screened, the oldest since {{minutes}} minutes ({{count}} wait). None is skipped.",
    "Give it more threads or another server; look whether one marketplace sends everything at once.",
    `${GUIDE}#screening-behind`,
  ),
  "screening.failing": entry(
    "error",
    "{{count}} listings could not be screened again and again.",
    "The log names them and says why; they stay queued.",
    `${GUIDE}#screening-failing`,
  ),
  "looks.behind": entry(
    "warning",
    "Pictures wait to be looked at, the oldest since {{minutes}} minutes ({{count}} wait).",
    "Words are judged meanwhile. Give it more cores, or look at fewer pictures closely by the policy.",
    `${GUIDE}#looks-behind`,
  ),
  "pictures.behind": entry(
    "warning",
    "Pictures wait to be fetched, the oldest was due {{minutes}} minutes ago ({{count}} wait).",
    "Look whether the server may reach the shops' pictures, and whether the object store answers.",
    `${GUIDE}#pictures-behind`,
  ),
  "deliveries.behind": entry(
    "error",
    "What was decided has not reached {{marketplace}} since {{minutes}} minutes ({{count}} wait).",
    "Look at its endpoint: what it answers, and whether it can be reached.",
    "/operator/deliveries",
  ),
  "endpoint.parked": entry(
    "error",
    "The endpoint of {{marketplace}} refused for good and is parked; {{count}} deliveries wait.",
    "Ask its operators, correct address or secret, then resume it. Nothing was given up.",
    "/operator/deliveries",
  ),
  "endpoint.failing": entry(
    "warning",
    "The endpoint of {{marketplace}} could not be reached {{failures}} times in succession.",
    "It is tried again by itself. Tell its operators if it lasts.",
    "/operator/deliveries",
  ),
  "endpoint.missing": entry(
    "error",
    "{{marketplace}} is in live mode and has no endpoint: it is told nothing.",
    "Set the address at which it takes deliveries.",
    "/operator/deliveries",
  ),
  "clocks.overdue": entry(
    "error",
    "{{count}} clocks of cases are past their time, the oldest by {{minutes}} minutes.",
    "Look whether the clocks worker runs, and in the log why it fails.",
    `${GUIDE}#clocks-overdue`,
  ),
  "mail.behind": entry(
    "warning",
    "Mail waits, the oldest since {{minutes}} minutes ({{count}} wait).",
    "Look whether the mail server answers. It goes by itself once it does.",
    `${GUIDE}#mail-behind`,
  ),
  "mail.given_up": entry(
    "warning",
    "{{count}} mails of the last week were given up.",
    "The log says why. Requests are seen in the portal all the same.",
    `${GUIDE}#mail-behind`,
  ),
  "scans.behind": entry(
    "warning",
    "Files wait to be scanned, the oldest since {{minutes}} minutes ({{count}} wait). They are held back.",
    "Look whether the scanner answers.",
    `${GUIDE}#scans-behind`,
  ),
  "leases.expired": entry(
    "error",
    "{{count}} pieces of work in {{queue}} were taken in hand and never finished, nor taken up again.",
    "The worker for them does not run, or fails at once: the log says why. Start the server again.",
    `${GUIDE}#work-not-taken-up`,
  ),
  "rematch.stuck": entry(
    "warning",
    "{{count}} comparisons of new rights with stored listings do not move.",
    "Look whether they were paused on purpose, and whether the worker runs.",
    `${GUIDE}#work-not-taken-up`,
  ),
  "clock.drift": entry(
    "error",
    "The clock of this process and the one of the database differ by {{seconds}} seconds.",
    "Let both machines keep time by NTP: deadlines of the law are counted by these clocks.",
    `${GUIDE}#clock-drift`,
  ),
  "clock.back": entry(
    "error",
    "{{table}} holds times that lie {{seconds}} seconds ahead: a clock went back, or was wrong.",
    "Set the clocks right. What waits for such a time waits longer.",
    `${GUIDE}#clock-drift`,
  ),
  "ledger.missing": entry(
    "error",
    "{{count}} events of cases have no entry in the ledger, the first of case {{case}}.",
    "Somebody changed the database by hand, or lost a part of it: compare with a backup.",
    `${GUIDE}#ledger-breaks`,
  ),
  "ledger.changed": entry(
    "error",
    "{{count}} events of cases are not what the ledger holds of them, the first of case {{case}}.",
    "Keep the database as it is and compare with a backup: history was rewritten.",
    `${GUIDE}#ledger-breaks`,
  ),
  "ledger.gap": entry(
    "error",
    "The events of {{count}} cases have gaps, the first is case {{case}}.",
    "Keep the database as it is and compare with a backup.",
    `${GUIDE}#ledger-breaks`,
  ),
  "cases.not_their_events": entry(
    "error",
    "{{count}} cases of the sample are not what their events say, the first is case {{case}} ({{table}}).",
    "Run touchstone refold over all of them, and keep the database as it is.",
    `${GUIDE}#rows-and-events`,
  ),
  "rights.not_live": entry(
    "error",
    "Screening judges by rights that are {{behind}} changes old.",
    "The log says why changed rights could not be taken up.",
    `${GUIDE}#rights-not-live`,
  ),
  "rights.unmeasured": entry(
    "warning",
    "{{count}} verified marks have waited over {{minutes}} minutes to be measured: their disguises are not looked for yet.",
    "Look whether the budgets worker runs, and in the log why it fails.",
    `${GUIDE}#rights-not-live`,
  ),
  "rights.brand_in_doubt": entry(
    "hint",
    "{{count}} verified rights are not screened for, as the identity of their brand is not confirmed.",
    "Check the brand's identity.",
    "/manager/brands",
  ),
  "worker.stopped": entry(
    "error",
    "The worker {{worker}} does not run.",
    "Start the server again; the log says why it stopped.",
    `${GUIDE}#work-not-taken-up`,
  ),
  "server.silent": entry(
    "error",
    "Process {{process}} has the embedded database open, but no server answers at {{url}}.",
    "Give its address by --url, or stop the process.",
    "touchstone doctor --url",
  ),
  "doctor.blind": entry(
    "warning",
    "The check {{check}} could not be done: {{reason}}",
    "See to what is found beside it, then ask again.",
    "touchstone doctor",
  ),
} as const satisfies Readonly<Record<string, Entry>>;

export type FindingCode = keyof typeof CATALOGUE;
