/** What the doctor finds, in the words of its catalogue. */
export const health = {
  title: "Health",
  lead: "What is not as it should be, how bad it is, and what to do.",
  again: "Look again",
  looked_at: "Looked at",
  all_well: "All is well",
  all_well_text: "Nothing waits too long, nothing is broken, and every setting is as it should be.",
  findings: "What was found",
  checks: "What was looked at",
  strip: "Not everything is well here",
  strip_more: "See what to do",
  severity: { error: "Error", warning: "Warning", hint: "Hint" },
  outcome: {
    well: "well",
    found: "something found",
    skipped: "not looked at",
    failed: "could not be done",
  },
  check: {
    settings: "Settings",
    database: "Database",
    migrations: "Migrations",
    roles: "Roles",
    pictures_and_evidence: "Pictures and evidence",
    mail_and_scanner: "Mail and scanner",
    workers: "Workers",
    clocks: "Clocks",
    work_that_waits: "Work that waits",
    work_in_hand: "Work in hand",
    deliveries_to_marketplaces: "Deliveries to marketplaces",
    rights_in_screening: "Rights in screening",
    ledger: "Ledger",
    cases_and_their_events: "Cases and their events",
  },
  finding: {
    settings: {
      invalid: {
        what: "A setting cannot be read: {{detail}}",
        remedy: "Correct it; the server does not start with it.",
      },
      url_plain: {
        what: "The public address {{url}} is http: sign-ins and links travel in the clear.",
        remedy: "Put a proxy with TLS in front and set the https address.",
      },
      url_local: {
        what: "The public address {{url}} is of this machine only; links in mail and to sellers lead nowhere.",
        remedy: "Set the address at which browsers and marketplaces reach the server.",
      },
      proxy_untrusted: {
        what: "The public address is https, but no proxy is trusted: every caller has the proxy's address, and shares its limits.",
        remedy:
          "Set it to true if the proxy names its callers, and overwrites what they say of themselves.",
      },
      secret_weak: {
        what: "The secret is long but has only {{kinds}} different characters: it can be guessed.",
        remedy:
          "Make a random one, such as by: openssl rand -base64 32. What is sealed has to be sealed again.",
      },
      secret_beside_data: {
        what: "The secret lies in the data folder, beside what it seals: who copies the folder can read it all.",
        remedy: "Set it in the environment and take the file away.",
      },
      secret_readable: {
        what: "Other users of this machine may read the file of the secret.",
        remedy:
          "Let only its owner read it: chmod 600 on the file named secret in the data folder.",
      },
      mail_missing: {
        what: "No mail is sent: brands are not told that requests wait, and senders of notices hear nothing.",
        remedy: "Set a mail server and the address that mail comes from.",
      },
      scanner_missing: {
        what: "Files from outside are not scanned for malware.",
        remedy: "Run ClamAV and set where it listens.",
      },
      outbound_open: {
        what: "Outgoing requests may reach private addresses: {{addresses}}.",
        remedy:
          "Unset it outside of demonstrations: whoever names a picture's address can reach them too.",
      },
    },
    mail: {
      unreachable: {
        what: "The mail server does not answer ({{reason}}). Mail waits and is tried again.",
        remedy: "Look whether the host and port are right and may be reached from here.",
      },
      behind: {
        what: "Mail waits, the oldest since {{minutes}} minutes ({{count}} wait).",
        remedy: "Look whether the mail server answers. It goes by itself once it does.",
      },
      given_up: {
        what: "{{count}} mails of the last week were given up.",
        remedy: "The log says why. Requests are seen in the portal all the same.",
      },
    },
    scanner: {
      unreachable: {
        what: "The malware scanner does not answer ({{reason}}). Files that came stay held back.",
        remedy: "Start it, or correct where it listens.",
      },
    },
    objects: {
      unreachable: {
        what: "The store of pictures and evidence does not take or give back bytes ({{reason}}).",
        remedy:
          "Listings are screened by their words meanwhile; see to the store, the rest follows by itself.",
      },
      folder_full: {
        what: "The disk of the data folder has {{free}} MB left ({{percent}} % of it).",
        remedy: "Make room, or move the folder to a larger disk, before writing fails.",
      },
    },
    database: {
      unreachable: {
        what: "The database does not answer: {{reason}}",
        remedy: "Look whether it runs, and whether the address and the password are right.",
      },
      absent: {
        what: "There is no database in the data folder yet.",
        remedy: "It is made at the first start of the server.",
      },
      old: {
        what: "The database is PostgreSQL {{version}}; 15 or newer is needed.",
        remedy: "Upgrade it.",
      },
      migrations_missing: {
        what: "{{count}} migrations were not applied, the first is {{first}}.",
        remedy: "Run touchstone migrate, or start the server of this version.",
      },
      migrations_unknown: {
        what: "The database was changed by {{first}}, which this version does not know.",
        remedy: "Run a version that is at least as new as the newest that ran.",
      },
      migrations_changed: {
        what: "The migration {{first}} is not the one that was applied.",
        remedy: "Put the file back as it was released.",
      },
      role_missing: {
        what: "The role {{role}} is missing or may not be taken: nothing can be read in its name.",
        remedy:
          "Create it and grant it to the user of the connection, as the first migration does.",
      },
      role_strong: {
        what: "The role {{role}} passes row-level security by: tenants are not kept apart.",
        remedy: "Take superuser and bypassrls from it.",
      },
      superuser: {
        what: "The server connects as a superuser of the database.",
        remedy: "Let it connect as a user who owns its tables and nothing else.",
      },
      connections: {
        what: "{{used}} of {{most}} connections of the database are taken.",
        remedy: "Raise max_connections, or run fewer servers: each takes up to {{each}}.",
      },
      dead_rows: {
        what: "The table {{table}} holds {{dead}} dead rows beside {{live}} live ones.",
        remedy:
          "Look whether autovacuum keeps up, and whether a transaction has been open for long.",
      },
      long_transaction: {
        what: "A transaction of the database has been open for {{minutes}} minutes; dead rows stay while it is.",
        remedy: "Find it in pg_stat_activity and end it.",
      },
      not_durable: {
        what: "The database does not write to disk before it says that it has ({{setting}} is off).",
        remedy: "Turn it on: what was acknowledged can be lost.",
      },
    },
    screening: {
      behind: {
        what: "Listings wait to be screened, the oldest since {{minutes}} minutes ({{count}} wait). None is skipped.",
        remedy:
          "Give it more threads or another server; look whether one marketplace sends everything at once.",
      },
      failing: {
        what: "{{count}} listings could not be screened again and again.",
        remedy: "The log names them and says why; they stay queued.",
      },
    },
    looks: {
      behind: {
        what: "Pictures wait to be looked at, the oldest since {{minutes}} minutes ({{count}} wait).",
        remedy:
          "Words are judged meanwhile. Give it more cores, or look at fewer pictures closely by the policy.",
      },
    },
    pictures: {
      behind: {
        what: "Pictures wait to be fetched, the oldest was due {{minutes}} minutes ago ({{count}} wait).",
        remedy:
          "Look whether the server may reach the shops' pictures, and whether the object store answers.",
      },
    },
    deliveries: {
      behind: {
        what: "What was decided has not reached {{marketplace}} since {{minutes}} minutes ({{count}} wait).",
        remedy: "Look at its endpoint: what it answers, and whether it can be reached.",
      },
    },
    endpoint: {
      parked: {
        what: "The endpoint of {{marketplace}} refused for good and is parked; {{count}} deliveries wait.",
        remedy:
          "Ask its operators, correct address or secret, then resume it. Nothing was given up.",
      },
      failing: {
        what: "The endpoint of {{marketplace}} could not be reached {{failures}} times in succession.",
        remedy: "It is tried again by itself. Tell its operators if it lasts.",
      },
      missing: {
        what: "{{marketplace}} is in live mode and has no endpoint: it is told nothing.",
        remedy: "Set the address at which it takes deliveries.",
      },
    },
    clocks: {
      overdue: {
        what: "{{count}} clocks of cases are past their time, the oldest by {{minutes}} minutes.",
        remedy: "Look whether the clocks worker runs, and in the log why it fails.",
      },
    },
    scans: {
      behind: {
        what: "Files wait to be scanned, the oldest since {{minutes}} minutes ({{count}} wait). They are held back.",
        remedy: "Look whether the scanner answers.",
      },
    },
    leases: {
      expired: {
        what: "{{count}} pieces of work in {{queue}} were taken in hand and never finished, nor taken up again.",
        remedy:
          "The worker for them does not run, or fails at once: the log says why. Start the server again.",
      },
    },
    rematch: {
      stuck: {
        what: "{{count}} comparisons of new rights with stored listings do not move.",
        remedy: "Look whether they were paused on purpose, and whether the worker runs.",
      },
    },
    clock: {
      drift: {
        what: "The clock of this process and the one of the database differ by {{seconds}} seconds.",
        remedy:
          "Let both machines keep time by NTP: deadlines of the law are counted by these clocks.",
      },
      back: {
        what: "{{table}} holds times that lie {{seconds}} seconds ahead: a clock went back, or was wrong.",
        remedy: "Set the clocks right. What waits for such a time waits longer.",
      },
    },
    ledger: {
      missing: {
        what: "{{count}} events of cases have no entry in the ledger, the first of case {{case}}.",
        remedy:
          "Somebody changed the database by hand, or lost a part of it: compare with a backup.",
      },
      changed: {
        what: "{{count}} events of cases are not what the ledger holds of them, the first of case {{case}}.",
        remedy: "Keep the database as it is and compare with a backup: history was rewritten.",
      },
      gap: {
        what: "The events of {{count}} cases have gaps, the first is case {{case}}.",
        remedy: "Keep the database as it is and compare with a backup.",
      },
    },
    cases: {
      not_their_events: {
        what: "{{count}} cases of the sample are not what their events say, the first is case {{case}} ({{table}}).",
        remedy: "Run touchstone refold over all of them, and keep the database as it is.",
      },
    },
    rights: {
      not_live: {
        what: "Screening judges by rights that are {{behind}} changes old.",
        remedy: "The log says why changed rights could not be taken up.",
      },
      unmeasured: {
        what: "{{count}} verified marks have waited over {{minutes}} minutes to be measured: their disguises are not looked for yet.",
        remedy: "Look whether the budgets worker runs, and in the log why it fails.",
      },
      brand_in_doubt: {
        what: "{{count}} verified rights are not screened for, as the identity of their brand is not confirmed.",
        remedy: "Check the brand's identity.",
      },
    },
    worker: {
      stopped: {
        what: "The worker {{worker}} does not run.",
        remedy: "Start the server again; the log says why it stopped.",
      },
    },
    server: {
      silent: {
        what: "Process {{process}} has the embedded database open, but no server answers at {{url}}.",
        remedy: "Give its address by --url, or stop the process.",
      },
    },
    doctor: {
      blind: {
        what: "The check {{check}} could not be done: {{reason}}",
        remedy: "See to what is found beside it, then ask again.",
      },
    },
  },
};
