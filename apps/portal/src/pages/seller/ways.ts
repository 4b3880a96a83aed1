import type { ContestElement, ContestForm, Regime } from "../../api/contest-file.js";

/** One form in which a seller can contest: the laws that know it, and what they ask for. */
export interface Way {
  readonly form: ContestForm;
  readonly regimes: readonly Regime[];
  /** Each once; those that the case itself holds are left out. */
  readonly elements: readonly ContestElement[];
  /** Whether it puts the listing back by time alone. */
  readonly putsBack: boolean;
  /** Whether the brand is told who contests. */
  readonly discloses: boolean;
}

const FORMS: readonly ContestForm[] = ["counter_notice", "declaration", "complaint"];

/** The forms of a case, the strongest first. A complaint is open under every law. */
export function waysOf(regimes: readonly Regime[]): Way[] {
  return FORMS.map((form) => wayOf(form, regimes)).filter(
    (way) => way.form === "complaint" || way.regimes.length > 0,
  );
}

function wayOf(form: ContestForm, all: readonly Regime[]): Way {
  const regimes = all.filter((regime) => regime.form === form);
  const elements = new Map(
    regimes.flatMap((one) => one.elements).map((element) => [element.code, element]),
  );
  return {
    form,
    regimes,
    elements: [...elements.values()].filter(({ kind }) => kind !== "case"),
    putsBack: regimes.some(({ putBack }) => putBack !== null),
    discloses: regimes.some(({ disclosesSeller }) => disclosesSeller),
  };
}

export interface Stated {
  readonly ticked: readonly string[];
  readonly written: Readonly<Record<string, string>>;
  /** How many files have arrived. */
  readonly files: number;
}

/** Codes of what the way still asks for. */
export function unstated({ elements }: Way, { ticked, written, files }: Stated): string[] {
  return elements
    .filter(({ code, kind }) => {
      if (kind === "declaration") return !ticked.includes(code);
      if (kind === "text") return (written[code] ?? "").trim() === "";
      return files === 0;
    })
    .map(({ code }) => code);
}

/** What is sent of it: nothing that this way does not ask for. */
export function statedFor({ elements }: Way, { ticked, written }: Omit<Stated, "files">) {
  const asked = new Set(elements.map(({ code }) => code));
  return {
    elements: ticked.filter((code) => asked.has(code)),
    statements: Object.fromEntries(
      Object.entries(written)
        .filter(([code, text]) => asked.has(code) && text.trim() !== "")
        .map(([code, text]) => [code, text.trim()]),
    ),
  };
}
