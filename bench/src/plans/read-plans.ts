/** Of PostgreSQL's JSON form of a plan, what is looked at. */
interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly Operation?: string;
  readonly "Actual Rows"?: number;
  readonly "Actual Loops"?: number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Shared Hit Blocks"?: number;
  readonly "Shared Read Blocks"?: number;
  readonly Plans?: readonly PlanNode[];
}

/** All executions of one statement. */
export interface Statement {
  readonly text: string;
  readonly verb: string;
  readonly relations: ReadonlySet<string>;
  readonly indexes: ReadonlySet<string>;
  /** Tables that were read from end to end, each with the most rows that were looked at. */
  readonly scans: ReadonlyMap<string, number>;
  readonly times: readonly number[];
  /** Pages of 8 kB that all executions looked at. */
  readonly pages: number;
}

interface Gathered {
  readonly text: string;
  readonly verb: string;
  readonly relations: Set<string>;
  readonly indexes: Set<string>;
  readonly scans: Map<string, number>;
  readonly times: number[];
  pages: number;
}

const ENTRY = /LOG: {2}duration: ([\d.]+) ms {2}plan:$/;

/** Every statement whose plan the log has, those that took longest in all first. */
export async function readPlans(lines: AsyncIterable<string>): Promise<Statement[]> {
  const known = new Map<string, Gathered>();
  let entry: { readonly milliseconds: number; readonly body: string[] } | null = null;
  for await (const line of lines) {
    if (line.startsWith("\t")) {
      entry?.body.push(line.slice(1));
      continue;
    }
    if (entry !== null) add(known, entry.milliseconds, entry.body.join("\n"));
    const [, milliseconds] = ENTRY.exec(line) ?? [];
    entry = milliseconds === undefined ? null : { milliseconds: Number(milliseconds), body: [] };
  }
  if (entry !== null) add(known, entry.milliseconds, entry.body.join("\n"));
  const total = ({ times }: Statement) => times.reduce((sum, time) => sum + time, 0);
  return [...known.values()].sort((one, other) => total(other) - total(one));
}

function add(known: Map<string, Gathered>, milliseconds: number, body: string): void {
  const { "Query Text": asked, Plan: plan } = JSON.parse(body) as {
    "Query Text": string;
    Plan: PlanNode;
  };
  const text = oneOfMany(asked);
  const statement = known.get(text) ?? begin(text, plan);
  known.set(text, statement);
  statement.times.push(milliseconds);
  statement.pages += (plan["Shared Hit Blocks"] ?? 0) + (plan["Shared Read Blocks"] ?? 0);
  visit(statement, plan);
}

/** Statements that differ in how many rows they bring are the same one. */
function oneOfMany(text: string): string {
  return text
    .replaceAll(/\$\d+/g, "$")
    .replaceAll(/(\([^()]*\$[^()]*\))(?:, ?\([^()]*\$[^()]*\))+/g, "$1, …");
}

function begin(text: string, plan: PlanNode): Gathered {
  return {
    text,
    verb: (plan.Operation ?? "Select").toLowerCase(),
    relations: new Set(),
    indexes: new Set(),
    scans: new Map(),
    times: [],
    pages: 0,
  };
}

function visit(statement: Gathered, node: PlanNode): void {
  const relation = node["Relation Name"];
  const index = node["Index Name"];
  if (relation !== undefined) statement.relations.add(relation);
  if (index !== undefined) statement.indexes.add(index);
  if (node["Node Type"] === "Seq Scan" && relation !== undefined) {
    const rows = (node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0);
    const looked = rows * (node["Actual Loops"] ?? 1);
    statement.scans.set(relation, Math.max(looked, statement.scans.get(relation) ?? 0));
  }
  for (const child of node.Plans ?? []) visit(statement, child);
}
