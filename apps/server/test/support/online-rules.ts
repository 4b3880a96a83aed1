/** One thing in a migration that would stop a house at work. */
export interface OnlineFault {
  readonly rule: string;
  readonly statement: string;
}

interface Rule {
  readonly says: string;
  /** The name of the table is the first group where it matters which one it is. */
  readonly pattern: RegExp;
  /** What lifts it. */
  readonly unless?: RegExp;
}

/** On tables that may be large: those that the migration does not make itself. */
const RULES: readonly Rule[] = [
  {
    says: "an index on a table that is there is made concurrently, in a file that begins with -- online",
    pattern: /^create (?:unique )?index (?!concurrently).*? on (?:only )?(\w+)/is,
  },
  {
    says: "a check or reference is added not valid, and validated by a statement of its own",
    pattern: /^alter table (?:only )?(\w+)\b.*\badd (?:constraint \w+ )?(?:check|foreign key)\b/is,
    unless: /\bnot valid\b/i,
  },
  {
    says: "a unique or primary key is added using an index that was made concurrently",
    pattern: /^alter table (?:only )?(\w+)\b.*\badd (?:constraint \w+ )?(?:unique|primary key)\b/is,
    unless: /\busing index\b/i,
  },
  {
    says: "no column is set not null: a check that says so is added not valid, then validated",
    pattern: /^alter table (?:only )?(\w+)\b.*\bset not null\b/is,
  },
  {
    says: "a new column may be null or has a default that is the same for each row",
    pattern:
      /^alter table (?:only )?(\w+)\b.*\badd column\b[^,]*\bnot null\b(?![^,]*\bdefault\b)/is,
  },
  {
    says: "a type is not changed: that writes the whole table anew under a lock",
    pattern: /^alter table (?:only )?(\w+)\b.*\balter column \w+ (?:set data )?type\b/is,
  },
  {
    says: "nothing is renamed that servers of the version before still ask for",
    pattern: /^alter table (?:only )?(\w+)\b.*\brename\b/is,
  },
];

/** What in a migration would hold long locks, or break servers of the version before. */
export function onlineFaults(sql: string): OnlineFault[] {
  const statements = statementsIn(sql);
  const made = new Set(
    statements.flatMap((one) => /^create table (?:if not exists )?(\w+)/i.exec(one)?.[1] ?? []),
  );
  const faults = statements.flatMap((statement) =>
    RULES.filter(({ pattern, unless }) => {
      const [, table] = pattern.exec(statement) ?? [];
      return table !== undefined && !made.has(table) && unless?.test(statement) !== true;
    }).map(({ says }) => ({ rule: says, statement })),
  );
  const concurrent = statements.filter((one) => /\bindex concurrently\b/i.test(one));
  if (!sql.startsWith("-- online\n")) {
    const rule = "an index is made concurrently outside a transaction: -- online is the first line";
    faults.push(...concurrent.map((statement) => ({ rule, statement })));
  }
  return faults;
}

function statementsIn(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, "")
    .replace(/\$(\w*)\$.*?\$\1\$/gs, "''")
    .split(";")
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
