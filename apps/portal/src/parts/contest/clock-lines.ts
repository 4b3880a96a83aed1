import type { ContestFile, FiledContest, LegalClock } from "../../api/contest-file.js";

/** What happens when a clock runs out: a key of the words for it. */
export type Then =
  | "contest_window"
  | "contest_window_waits"
  | "put_back"
  | "put_back_begins"
  | "arrival"
  | "review"
  | "owner_reply"
  | "owner_reply_back"
  | "lane"
  | "dispute";

export type ClockName = Exclude<
  Then,
  "contest_window_waits" | "put_back_begins" | "owner_reply_back"
>;

/** One clock of a law as it is drawn. `begins` has no time yet. */
export interface ClockLine {
  readonly key: string;
  readonly name: ClockName;
  readonly state: "running" | "waits" | "stayed" | "over" | "begins";
  readonly from: string;
  readonly dueAt: string | null;
  readonly latestAt: string | null;
  readonly does: Then;
}

/** A law with its clocks. */
export interface LawClocks {
  readonly profile: string;
  readonly lines: readonly ClockLine[];
}

const NAMES: readonly ClockName[] = [
  "contest_window",
  "put_back",
  "arrival",
  "review",
  "owner_reply",
  "lane",
  "dispute",
];

/**
 * The clocks of a case, law by law: each law's own window first, then what its contest set running.
 *
 * @param imposedAt when the restriction began; @param now milliseconds since 1970
 */
export function lawClocks(file: ContestFile, imposedAt: string, now: number): LawClocks[] {
  const names = [
    ...file.regimes.map(({ profile }) => profile),
    ...file.clocks.filter(isDrawn).map(({ profile }) => profile),
  ];
  return [...new Set(names)].map((profile) => ({
    profile,
    lines: [
      ...windowOf(file, profile, imposedAt, now),
      ...file.clocks
        .filter((clock) => clock.profile === profile && isDrawn(clock))
        .map((clock) => lineOf(file, clock, imposedAt)),
      ...beginning(file, profile, imposedAt),
    ],
  }));
}

/** Each law's window is drawn from the law itself, whichever of them leads. */
function isDrawn({ name }: LegalClock): boolean {
  return name !== "contest_window" && nameOf(name) !== undefined;
}

function nameOf(name: string): ClockName | undefined {
  const [base] = name.split(":");
  return NAMES.find((known) => known === base);
}

function windowOf(file: ContestFile, profile: string, from: string, now: number): ClockLine[] {
  const regime = file.regimes.find((one) => one.profile === profile);
  if (regime === undefined) return [];
  const waits = openContest(file) !== undefined;
  const over = Date.parse(regime.contestUntil) < now;
  const state = waits ? "waits" : over ? "over" : "running";
  const does = waits ? "contest_window_waits" : "contest_window";
  const dueAt = regime.contestUntil;
  const key = `contest_window:${profile}`;
  return [{ key, name: "contest_window", state, from, dueAt, latestAt: null, does }];
}

function lineOf(file: ContestFile, clock: LegalClock, imposedAt: string): ClockLine {
  const name = nameOf(clock.name) ?? "review";
  const contest = file.contests.at(-1);
  return {
    key: clock.name,
    name,
    state: clock.state === "done" ? "over" : clock.state,
    from: startOf(name, clock, file, contest) ?? imposedAt,
    dueAt: clock.dueAt,
    latestAt: clock.latestAt === clock.dueAt ? null : clock.latestAt,
    does: name === "owner_reply" && silencePutsBack(file, contest) ? "owner_reply_back" : name,
  };
}

function startOf(
  name: ClockName,
  clock: LegalClock,
  file: ContestFile,
  contest: FiledContest | undefined,
): string | null | undefined {
  if (name === "dispute") {
    return file.disputes.find(({ id }) => clock.name.endsWith(id))?.receivedAt;
  }
  if (name === "put_back" && fromArrival(clock.profile)) return contest?.reachedAt;
  return name === "arrival" || name === "owner_reply" ? contest?.forwardedAt : contest?.openedAt;
}

/** A clock that runs from the arrival at the brand, before that is proven. */
function beginning(file: ContestFile, profile: string, imposedAt: string): ClockLine[] {
  const contest = openContest(file);
  if (!fromArrival(profile) || contest === undefined || contest.reachedAt !== null) return [];
  if (!contest.profiles.includes(profile)) return [];
  return [
    {
      key: `begins:${profile}`,
      name: "put_back",
      state: "begins",
      from: contest.forwardedAt ?? imposedAt,
      dueAt: null,
      latestAt: null,
      does: "put_back_begins",
    },
  ];
}

function openContest({ contests }: ContestFile): FiledContest | undefined {
  return contests.find(({ state }) => state === "open");
}

function fromArrival(profile: string): boolean {
  return profile.startsWith("CN_");
}

/** Silence puts a listing back where the marketplace's terms apply and no law names its own day. */
function silencePutsBack({ regimes }: ContestFile, contest: FiledContest | undefined): boolean {
  const profiles = contest?.profiles ?? [];
  const statute = regimes.some(
    ({ profile, putBack }) => putBack !== null && profiles.includes(profile),
  );
  return profiles.includes("OPERATOR") && !statute;
}
