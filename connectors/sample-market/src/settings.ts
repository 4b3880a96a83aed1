import { join } from "node:path";
import { parseArgs } from "node:util";
import { identifierSchema } from "@touchstone/interface";
import { Webhook } from "standardwebhooks";
import { z } from "zod";
import { type GoodsLanguage, goodsLanguageSchema } from "./catalogue/good.js";
import { themeSchema } from "./pages/theme.js";

/** `null` is what was not given: the shop runs, and says what it cannot do without it. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly name: string;
  /** The marketplace's id at Touchstone. */
  readonly id: string;
  readonly data: string;
  readonly seed: string;
  readonly sellers: number;
  readonly listings: number;
  /** Of titles, and with it of currency and market. */
  readonly language: GoodsLanguage;
  readonly touchstone: string | null;
  readonly key: string | null;
  readonly secret: string | null;
  /** Where Touchstone and browsers find this shop; without it, the address that is listened on. */
  readonly publicUrl: string | null;
  readonly theme: z.infer<typeof themeSchema> | null;
}

export type Asked =
  | { readonly kind: "start"; readonly settings: Settings }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly detail: string };

/** Each option as a flag, in the environment, and what it is. */
const OPTIONS = {
  host: ["ADDRESS", "address to listen on (127.0.0.1)"],
  port: ["NUMBER", "port to listen on; 0 takes a free one (0)"],
  name: ["TEXT", "what the shop is called (Harbour Market)"],
  id: ["TEXT", "the marketplace's id at Touchstone (harbour)"],
  data: ["FOLDER", "where the shop keeps its journal (.touchstone/sample-market/ID)"],
  touchstone: ["URL", "where Touchstone is; without it nothing is pushed"],
  key: ["KEY", "API key of the marketplace at Touchstone"],
  secret: ["WHSEC", "secret of the webhook, whsec_…; without it webhooks are refused"],
  sellers: ["NUMBER", "how many sellers to draw (6)"],
  listings: ["NUMBER", "how many listings to draw (60)"],
  seed: ["TEXT", "what the drawn goods depend on (ID)"],
  language: ["en|zh", "language, currency and market of the drawn goods (en)"],
  "public-url": ["URL", "where others reach the shop (the address listened on)"],
  theme: ["NAME", `colours of the pages: ${themeSchema.options.join(", ")} (by ID)`],
} as const;
type OptionName = keyof typeof OPTIONS;

export const HELP = `sample-market: a small shop that sells nothing, connected to Touchstone

  sample-market [options]

${helpLines()}
  --help                  shows this

Each option can stand in the environment instead: --key as SAMPLE_MARKET_KEY, and so on. Keys and
secrets belong there, where a list of processes does not show them.
`;

const count = (most: number) =>
  z.coerce
    .number("must be a whole number")
    .pipe(z.int("must be a whole number").min(0, "must not be negative").max(most));

const webUrl = z
  .url({ protocol: /^https?$/, error: "must be an address such as http://127.0.0.1:8080" })
  .transform((url) => url.replace(/\/+$/, ""));

/** Where Touchstone is and what proves that we are who we are, as given by whom we believe. */
export const connectionSchema = z.object({
  touchstone: webUrl.nullable().default(null),
  key: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be a key without spaces")
    .nullable()
    .default(null),
  secret: z
    .string()
    .refine(isSecret, "must be a webhook secret: whsec_ and base64")
    .nullable()
    .default(null),
});
export type ConnectionSettings = z.infer<typeof connectionSchema>;

const settingsSchema = z
  .object({
    host: z.string().min(1).default("127.0.0.1"),
    port: count(65_535).default(0),
    name: z.string().trim().min(1).max(80).default("Harbour Market"),
    id: identifierSchema.default("harbour"),
    data: z.string().min(1).optional(),
    seed: z.string().optional(),
    sellers: count(2_000).pipe(z.number().min(1, "must be at least 1")).default(6),
    listings: count(100_000).default(60),
    language: goodsLanguageSchema.default("en"),
    "public-url": webUrl.nullable().default(null),
    theme: themeSchema.nullable().default(null),
    ...connectionSchema.shape,
  })
  .transform(
    ({ "public-url": publicUrl, data, seed, ...rest }): Settings => ({
      ...rest,
      publicUrl,
      data: data ?? join(".touchstone", "sample-market", encodeURIComponent(rest.id)),
      seed: seed ?? rest.id,
    }),
  );

/** @param args as in `process.argv`, without the first two */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked {
  const flags = readFlags(args);
  if (flags.kind !== "flags") return flags;
  const given = Object.fromEntries(
    optionNames()
      .map((name) => [name, flags.values[name] ?? environment[environmentName(name)]] as const)
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return { kind: "start", settings: parsed.data };
  const details = parsed.error.issues.map(
    (issue) =>
      `--${issue.path.join(".")} (${environmentName(issue.path.join("."))}): ${issue.message}`,
  );
  return { kind: "wrong", detail: details.join("\n") };
}

function readFlags(
  args: readonly string[],
):
  | { kind: "flags"; values: Readonly<Record<string, string | undefined>> }
  | Exclude<Asked, { kind: "start" }> {
  if (args.includes("--help")) return { kind: "help" };
  const options: Record<string, { type: "string" }> = Object.fromEntries(
    optionNames().map((name) => [name, { type: "string" }]),
  );
  try {
    const { values } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: false,
    });
    return { kind: "flags", values };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { kind: "wrong", detail: `${error.message}\nsample-market --help lists the options` };
  }
}

function optionNames(): readonly OptionName[] {
  return Object.keys(OPTIONS) as OptionName[];
}

function environmentName(option: string): string {
  return `SAMPLE_MARKET_${option.toUpperCase().replaceAll("-", "_")}`;
}

function helpLines(): string {
  return optionNames()
    .map((name) => {
      const [value, text] = OPTIONS[name];
      return `  ${`--${name} ${value}`.padEnd(22)}  ${text}`;
    })
    .join("\n");
}

function isSecret(secret: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(secret)) return false;
  try {
    return new Webhook(secret) instanceof Webhook;
  } catch {
    // What cannot be decoded is no secret; the caller says so.
    return false;
  }
}
