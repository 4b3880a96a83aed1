import { compileScreening } from "@touchstone/screening";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { openInput, STANDARD } from "../../io/open-input.js";
import { say } from "../../io/say.js";
import { loadBrands } from "../screen/load-brands.js";
import { loadPolicy } from "../screen/load-policy.js";
import { loadRights } from "../screen/load-rights.js";
import { type Loaded, loaded, notLoaded } from "../screen/loaded.js";
import { documentOf } from "./document.js";
import { explain, type Question } from "./explain.js";
import { findMarks } from "./find-marks.js";
import { loadSubject } from "./load-subject.js";
import { type ExplainOptions, inColour, widthOf } from "./options.js";
import { renderPage } from "./render/page.js";
import { createPaint } from "./render/paint.js";
import { writeOut } from "./write-out.js";

/** `touchstone explain`, from its options to the exit status. */
export async function runExplain(
  text: string | undefined,
  options: ExplainOptions,
): Promise<ExitStatus> {
  const question = await load(text, options);
  if (!question.ok) {
    for (const complaint of question.complaints) say(complaint);
    return EXIT.failed;
  }
  for (const remark of question.remarks) say(remark);
  const explanation = explain(question.value);
  if (options.json === true) {
    return await writeOut(`${JSON.stringify(documentOf(explanation), null, 2)}\n`);
  }
  const { isTTY, columns } = process.stdout;
  const paint = createPaint(inColour(options.color, { isTTY, env: process.env }));
  const page = renderPage(explanation, { width: widthOf(options.width, columns), paint });
  return await writeOut(page);
}

async function load(text: string | undefined, options: ExplainOptions): Promise<Loaded<Question>> {
  const rivals = rivalsForStandardInput(text, options);
  if (rivals !== undefined) {
    return notLoaded(`standard input can be read once only, but ${rivals} ask for it`);
  }
  const files = openFiles(options);
  if (!files.ok) return files;
  const rights = await loadRights(files.value.rights);
  const brands = await loadBrands(files.value.brands);
  const policy = await loadPolicy(files.value.policy);
  const subject = await loadSubject(text, options);
  const marks = rights.ok ? findMarks(rights.value, options.mark) : loaded([]);
  if (!rights.ok || !brands.ok || !policy.ok || !subject.ok || !marks.ok) {
    const all = [rights, brands, policy, subject, marks];
    return notLoaded(...all.flatMap((it) => (it.ok ? [] : it.complaints)));
  }
  const compiled = compileScreening(rights.value, brands.value);
  const question = { compiled, policy: policy.value, listing: subject.value, marks: marks.value };
  return loaded(question, rights.remarks);
}

function openFiles(options: ExplainOptions) {
  const open = (option: string, path: string | undefined) =>
    path === undefined ? ({ ok: true, value: undefined } as const) : openInput(option, path);
  const rights = openInput("--rights", options.rights);
  const brands = open("--brands", options.brands);
  const policy = open("--policy", options.policy);
  if (!rights.ok || !brands.ok || !policy.ok) {
    const complaints = [rights, brands, policy].flatMap((it) => (it.ok ? [] : [it.complaint]));
    return notLoaded(...complaints);
  }
  return loaded({ rights: rights.value, brands: brands.value, policy: policy.value });
}

/** Standard input can be read once. Names what claims it when there are several. */
function rivalsForStandardInput(
  text: string | undefined,
  options: ExplainOptions,
): string | undefined {
  const files = ["rights", "brands", "policy", "listing"] as const;
  const claiming = files.filter((name) => options[name] === STANDARD).map((name) => `--${name}`);
  const byText = text === STANDARD || (text === undefined && options.listing === undefined);
  if (byText) claiming.push("the text");
  return claiming.length > 1 ? claiming.join(" and ") : undefined;
}
