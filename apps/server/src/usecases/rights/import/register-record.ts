/** One element with text inside a record: its own name, those around it from the record inward, and the text. */
export interface Found {
  readonly path: readonly string[];
  readonly name: string;
  readonly text: string;
}

/** Elements that hold one right, by their local names in ST.66 and ST.96. */
const RECORDS: Readonly<Record<string, RecordKind>> = {
  TradeMark: "mark",
  Trademark: "mark",
  Design: "design",
  // Claims, descriptions and drawings stand beside it: they are no part of a right here.
  BibliographicData: "patent",
  PatentBibliographicData: "patent",
  UtilityModelBibliographicData: "patent",
};

type RecordKind = "mark" | "design" | "patent";

export function recordKind(name: string): RecordKind | null {
  return Object.hasOwn(RECORDS, name) ? (RECORDS[name] ?? null) : null;
}

/** What each field is read from: the first name that stands there wins. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  office: ["RegistrationOfficeCode", "ReceivingOfficeCode", "IPOfficeCode"],
  number: ["RegistrationNumber", "DesignIdentifier", "ApplicationNumberText", "ApplicationNumber"],
  text: ["MarkSignificantVerbalElementText", "MarkVerbalElementText", "DesignTitle"],
  filedOn: ["ApplicationDate", "FilingDate"],
  registeredOn: ["RegistrationDate", "DesignRegistrationDate"],
  expiresOn: ["ExpiryDate", "ExpirationDate"],
  niceEdition: ["ClassificationVersion"],
};

/** The same of patents and utility models: the number of the grant before those of publication and application. */
const PATENT_SOURCES: Readonly<Record<string, readonly string[]>> = {
  office: ["IPOfficeCode", "RegistrationOfficeCode", "ReceivingOfficeCode"],
  number: [
    "PatentNumber",
    "RegistrationNumber",
    "PublicationNumber",
    "ApplicationNumberText",
    "ApplicationNumber",
  ],
  text: ["InventionTitle", "InventionTitleText"],
  filedOn: ["FilingDate", "ApplicationDate"],
  registeredOn: ["GrantDate", "PatentGrantDate", "RegistrationDate"],
  expiresOn: ["ExpiryDate", "ExpirationDate", "PatentExpirationDate"],
};

/** Where names of holders stand, the best first; those of agents stand elsewhere. */
const HOLDERS = [
  "PatentGrantee",
  "Grantee",
  "Assignee",
  "Holder",
  "HolderDetails",
  "Applicant",
  "ApplicantDetails",
];
const NAMES = [
  "OrganizationStandardName",
  "OrganizationName",
  "EntityName",
  "PersonFullName",
  "FreeFormatNameLine",
  "FormattedNameLine",
];
const FEATURES = ["MarkFeatureCategory", "MarkFeature", "KindMark"];
const TERRITORIES = ["DesignatedCountryCode", "DesignatedStateCode", "ProtectionCountryCode"];
const DOCUMENT_KINDS = ["PatentDocumentKindCode"];
/** Whole names of these are elements that hold nothing of a right's fields, and are not told of. */
const KNOWN = new Set([
  ...Object.values(SOURCES).flat(),
  ...Object.values(PATENT_SOURCES).flat(),
  ...NAMES,
  ...FEATURES,
  ...TERRITORIES,
  ...DOCUMENT_KINDS,
]);

/** Reads one mark, design, patent or utility model. What it does not read is named, so that nothing is lost unsaid. */
export function fieldsOfRecord(
  record: string,
  found: readonly Found[],
): { readonly fields: Record<string, string>; readonly unread: readonly string[] } {
  const fields: Record<string, string> = {};
  const sources = recordKind(record) === "patent" ? PATENT_SOURCES : SOURCES;
  const kind =
    recordKind(record) === "patent"
      ? patentKindOf(record, firstOf(found, DOCUMENT_KINDS))
      : kindOf(record, firstOf(found, FEATURES), firstOf(found, SOURCES["text"] ?? []));
  for (const [field, names] of Object.entries(sources)) {
    if (field === "text" && NAMELESS.includes(kind)) continue;
    const value = firstOf(found, names);
    if (value !== undefined) fields[field] = value;
  }
  for (const day of ["filedOn", "registeredOn", "expiresOn"]) {
    // A day with a time zone (`2020-05-01Z`, `2020-05-01+01:00`) or a time is that day.
    const value = fields[day];
    if (value !== undefined) fields[day] = value.replace(/^(\d{4}-\d{2}-\d{2}).*$/s, "$1");
  }
  fields["kind"] = kind;
  const holder = holderOf(found);
  if (holder !== undefined) fields["holder"] = holder;
  const classes = found.filter(({ name }) => name === "ClassNumber").map(({ text }) => text);
  if (classes.length > 0 && recordKind(record) === "mark") {
    fields["niceClasses"] = [...new Set(classes.map((text) => String(Number(text))))].join(" ");
  }
  const territories = found.filter(({ name }) => TERRITORIES.includes(name));
  const office = fields["office"];
  const where = new Set(territories.map(({ text }) => territoryOf(text)));
  // An international office and the European one grant for whichever states are named.
  const grantsAbroad = office === "WO" || office === "EP";
  if (where.size === 0 && office !== undefined && !grantsAbroad) where.add(territoryOf(office));
  if (where.size > 0) fields["territories"] = [...where].join(" ");
  const unread = found
    .map(({ name }) => name)
    .filter((name) => !KNOWN.has(name) && name !== "ClassNumber");
  return { fields, unread: [...new Set(unread)] };
}

function firstOf(found: readonly Found[], names: readonly string[]): string | undefined {
  for (const wanted of names) {
    const one = found.find(({ name, path }) => name === wanted && !isOfOthers(path));
    if (one !== undefined) return one.text;
  }
  return undefined;
}

/** Priorities and earlier rights have numbers and dates too, of other registrations. */
function isOfOthers(path: readonly string[]): boolean {
  return path.some((name) =>
    /Priority|Seniority|Opposition|Related|Renewal|Representative|Citation|Cited/.test(name),
  );
}

function holderOf(found: readonly Found[]): string | undefined {
  for (const place of HOLDERS) {
    for (const wanted of NAMES) {
      const one = found.find(({ name, path }) => name === wanted && path.includes(place));
      if (one !== undefined) return one.text;
    }
  }
  return undefined;
}

/** What is known by its picture, and not by words. */
const NAMELESS: readonly string[] = ["design", "figurative_mark", "three_dimensional_mark"];

/** By the kind of the document (ST.16): U, Y and Z are the series of utility models. */
function patentKindOf(record: string, documentKind = ""): string {
  const isUtilityModel = record.startsWith("UtilityModel") || /^[UYZ]\d?$/i.test(documentKind);
  return isUtilityModel ? "utility_model" : "patent";
}

/** A combined mark is looked for by its words: its picture is put in as a right of its own. */
function kindOf(record: string, feature: string | undefined, text: string | undefined): string {
  if (recordKind(record) === "design") return "design";
  const words = feature?.toLowerCase() ?? "";
  if (/3|three/.test(words)) return "three_dimensional_mark";
  if (/figurative/.test(words) || (text === undefined && words !== "word"))
    return "figurative_mark";
  return "word_mark";
}

function territoryOf(code: string): string {
  return code === "EM" ? "EU" : code;
}
