interface Move<S extends string> {
  readonly from: readonly S[];
  readonly to: S;
  /** What cannot be done, after "cannot be": for the refusal of an illegal move. */
  readonly words: string;
}

/** A state machine as a table. */
export interface Machine<S extends string = string, M extends string = string> {
  /** What is in a state: `request`, `restriction`, … */
  readonly name: string;
  readonly initial: S;
  readonly states: readonly S[];
  /** States that nothing leads out of. */
  readonly finals: readonly S[];
  readonly moves: Readonly<Record<M, Move<S>>>;
}

/** The state that a move leads to, or `null` where it is illegal. */
export function stateAfter<S extends string, M extends string>(
  machine: Machine<S, M>,
  state: S,
  move: M,
): S | null {
  const { from, to } = machine.moves[move];
  return from.includes(state) ? to : null;
}

/** Why a move is refused, for whoever asked for it. */
export function refusalOf<S extends string, M extends string>(
  machine: Machine<S, M>,
  state: S,
  move: M,
): string {
  const words = state.replaceAll("_", " ");
  return `This ${machine.name} is ${words}: it cannot be ${machine.moves[move].words} now.`;
}

/** What is wrong with a table, one sentence each. Nothing: the machine can be used. */
export function checkMachine(machine: Machine): string[] {
  const problems: string[] = [];
  const known = new Set(machine.states);
  const moves = Object.entries(machine.moves);
  for (const [name, { from, to }] of moves) {
    if (from.length === 0) problems.push(`${machine.name}: ${name} starts from no state`);
    for (const state of [...from, to]) {
      if (!known.has(state))
        problems.push(`${machine.name}: ${name} names ${state}, no state of it`);
    }
  }
  const reached = reachable(machine);
  for (const state of machine.states) {
    if (!reached.has(state)) problems.push(`${machine.name}: nothing leads to ${state}`);
    const hasWayOut = moves.some(([, { from }]) => from.includes(state));
    const isFinal = machine.finals.includes(state);
    if (isFinal && hasWayOut) problems.push(`${machine.name}: ${state} is final but has a way out`);
    if (!isFinal && !hasWayOut) problems.push(`${machine.name}: ${state} has no way out`);
  }
  return problems;
}

function reachable({ initial, moves }: Machine): ReadonlySet<string> {
  const reached = new Set([initial]);
  // A set that grows while it is walked is walked to its end.
  for (const state of reached) {
    for (const { from, to } of Object.values(moves)) if (from.includes(state)) reached.add(to);
  }
  return reached;
}
