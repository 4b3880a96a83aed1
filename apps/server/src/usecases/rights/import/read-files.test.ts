import { describe, expect, it } from "vitest";
import type { Result } from "../../../failures/failure.js";
import { csvLine } from "../export/csv-line.js";
import { decodeText } from "./decode-text.js";
import { type ImportFile, readRecord } from "./import-record.js";
import { readCsv } from "./read-csv.js";
import { readXml } from "./read-xml.js";

const ST96 = `<?xml version="1.0" encoding="UTF-8"?>
<tmk:TrademarkTransaction xmlns:tmk="http://www.wipo.int/standards/XMLSchema/ST96/Trademark"
    xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common">
  <tmk:TrademarkBag>
    <tmk:Trademark com:operationCategory="Insert">
      <com:RegistrationOfficeCode>EM</com:RegistrationOfficeCode>
      <com:ApplicationNumber>
        <com:ApplicationNumberText>018123456</com:ApplicationNumberText>
      </com:ApplicationNumber>
      <com:RegistrationNumber>018123456</com:RegistrationNumber>
      <tmk:ApplicationDate>2019-08-30+02:00</tmk:ApplicationDate>
      <com:RegistrationDate>2020-05-01Z</com:RegistrationDate>
      <com:ExpiryDate>2029-08-30</com:ExpiryDate>
      <tmk:MarkFeatureCategory>Word</tmk:MarkFeatureCategory>
      <tmk:WordMarkSpecification>
        <tmk:MarkVerbalElementText>ALDERON &amp; SONS</tmk:MarkVerbalElementText>
      </tmk:WordMarkSpecification>
      <tmk:GoodsServicesBag><tmk:ClassNumber>018</tmk:ClassNumber><tmk:ClassNumber>25</tmk:ClassNumber></tmk:GoodsServicesBag>
      <tmk:PriorityBag><com:Priority><com:ApplicationNumber><com:ApplicationNumberText>99</com:ApplicationNumberText></com:ApplicationNumber></com:Priority></tmk:PriorityBag>
      <tmk:RepresentativeBag><tmk:Representative><com:OrganizationName>Pleaders LLP</com:OrganizationName></tmk:Representative></tmk:RepresentativeBag>
      <tmk:HolderBag><tmk:Holder><com:Contact><com:Name><com:OrganizationName>
        <com:OrganizationStandardName>Alderon Goods</com:OrganizationStandardName>
      </com:OrganizationName></com:Name></com:Contact></tmk:Holder></tmk:HolderBag>
      <tmk:MarkCurrentStatusCategory>Registered</tmk:MarkCurrentStatusCategory>
    </tmk:Trademark>
    <tmk:Trademark>
      <com:RegistrationOfficeCode>WO</com:RegistrationOfficeCode>
      <com:RegistrationNumber>1512345</com:RegistrationNumber>
      <tmk:MarkFeatureCategory>Figurative</tmk:MarkFeatureCategory>
      <com:DesignatedCountryCode>CN</com:DesignatedCountryCode>
      <com:DesignatedCountryCode>EM</com:DesignatedCountryCode>
    </tmk:Trademark>
  </tmk:TrademarkBag>
</tmk:TrademarkTransaction>`;

const ST96_PATENTS = `<?xml version="1.0" encoding="UTF-8"?>
<pat:PatentData xmlns:pat="http://www.wipo.int/standards/XMLSchema/ST96/Patent"
    xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common">
  <pat:PatentGrant>
    <pat:BibliographicData>
      <pat:PatentGrantIdentification>
        <com:IPOfficeCode>US</com:IPOfficeCode>
        <pat:PatentNumber>11123456</pat:PatentNumber>
        <com:PatentDocumentKindCode>B2</com:PatentDocumentKindCode>
        <pat:GrantDate>2021-09-21</pat:GrantDate>
      </pat:PatentGrantIdentification>
      <pat:ApplicationIdentification>
        <com:ApplicationNumber><com:ApplicationNumberText>16123456</com:ApplicationNumberText></com:ApplicationNumber>
        <pat:FilingDate>2019-03-04</pat:FilingDate>
      </pat:ApplicationIdentification>
      <pat:InventionTitle>A clasp that locks by turning</pat:InventionTitle>
      <pat:MainClassification>A44B 11/00</pat:MainClassification>
      <pat:PriorityClaimBag><pat:PriorityClaim><pat:FilingDate>2018-01-01</pat:FilingDate></pat:PriorityClaim></pat:PriorityClaimBag>
      <pat:ReferenceCitationBag><pat:PatentCitation><pat:PatentNumber>1</pat:PatentNumber></pat:PatentCitation></pat:ReferenceCitationBag>
      <pat:PartyBag>
        <pat:InventorBag><pat:Inventor><com:PersonFullName>Ines Inventor</com:PersonFullName></pat:Inventor></pat:InventorBag>
        <pat:AssigneeBag><pat:Assignee><com:OrganizationStandardName>Alderon Goods</com:OrganizationStandardName></pat:Assignee></pat:AssigneeBag>
      </pat:PartyBag>
    </pat:BibliographicData>
    <pat:Claims><pat:ClaimText>1. A clasp.</pat:ClaimText></pat:Claims>
  </pat:PatentGrant>
  <pat:PatentPublication>
    <pat:BibliographicData>
      <pat:PatentPublicationIdentification>
        <com:IPOfficeCode>CN</com:IPOfficeCode>
        <pat:PublicationNumber>212345678</pat:PublicationNumber>
        <com:PatentDocumentKindCode>U</com:PatentDocumentKindCode>
      </pat:PatentPublicationIdentification>
      <pat:FilingDate>2020-06-01</pat:FilingDate>
      <pat:GrantDate>2021-02-02</pat:GrantDate>
      <pat:InventionTitle>Folding handle</pat:InventionTitle>
      <pat:ApplicantBag><pat:Applicant><com:OrganizationStandardName>Alderon Trading</com:OrganizationStandardName></pat:Applicant></pat:ApplicantBag>
    </pat:BibliographicData>
  </pat:PatentPublication>
  <pat:PatentPublication>
    <pat:BibliographicData>
      <com:IPOfficeCode>EP</com:IPOfficeCode>
      <pat:PatentNumber>3123456</pat:PatentNumber>
      <pat:DesignatedStateCode>DE</pat:DesignatedStateCode>
      <pat:DesignatedStateCode>FR</pat:DesignatedStateCode>
      <pat:InventionTitle>Hinge</pat:InventionTitle>
    </pat:BibliographicData>
  </pat:PatentPublication>
</pat:PatentData>`;

const ST66 = `<?xml version="1.0"?>
<Transaction xmlns="http://www.wipo.int/standards/XMLSchema/trademarks">
  <TradeMarkTransactionBody><TransactionContentDetails><TransactionData><TradeMarkDetails>
    <TradeMark operationCode="Insert">
      <RegistrationOfficeCode>US</RegistrationOfficeCode>
      <ApplicationNumber>87123456</ApplicationNumber>
      <RegistrationNumber>6123456</RegistrationNumber>
      <RegistrationDate>2020-05-01</RegistrationDate>
      <MarkFeature>Word</MarkFeature>
      <WordMarkSpecification><MarkVerbalElementText>ALDERON</MarkVerbalElementText></WordMarkSpecification>
      <ApplicantDetails><Applicant><ApplicantAddressBook><FormattedNameAddress><Name>
        <FreeFormatName><FreeFormatNameDetails><FreeFormatNameLine>Alderon Inc.</FreeFormatNameLine></FreeFormatNameDetails></FreeFormatName>
      </Name></FormattedNameAddress></ApplicantAddressBook></Applicant></ApplicantDetails>
    </TradeMark>
  </TradeMarkDetails></TransactionData></TransactionContentDetails></TradeMarkTransactionBody>
</Transaction>`;

const read = (text: string): ImportFile => {
  const result = readXml(text);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const codeOf = (result: Result<unknown>) =>
  result.ok ? null : (result.failure.parts?.[0]?.code ?? result.failure.code);

describe("a register's XML", () => {
  it("of ST.96 is read mark by mark, with what was not read named", () => {
    const file = read(ST96);
    expect(file.format).toBe("st96");
    expect(file.records.map(({ place, fields }) => [place, fields])).toEqual([
      [
        1,
        {
          kind: "word_mark",
          text: "ALDERON & SONS",
          office: "EM",
          number: "018123456",
          filedOn: "2019-08-30",
          registeredOn: "2020-05-01",
          expiresOn: "2029-08-30",
          holder: "Alderon Goods",
          niceClasses: "18 25",
          territories: "EU",
        },
      ],
      [2, { kind: "figurative_mark", office: "WO", number: "1512345", territories: "CN EU" }],
    ]);
    expect(file.ignored).toEqual(["MarkCurrentStatusCategory"]);
    for (const record of file.records) expect(readRecord(record)).toHaveProperty("right");
  });

  it("of ST.96 has patents and utility models: their bibliographic data, nothing of others", () => {
    const file = read(ST96_PATENTS);
    expect(file.format).toBe("st96");
    expect(file.records.map(({ fields }) => fields)).toEqual([
      {
        kind: "patent",
        text: "A clasp that locks by turning",
        office: "US",
        number: "11123456",
        filedOn: "2019-03-04",
        registeredOn: "2021-09-21",
        holder: "Alderon Goods",
        territories: "US",
      },
      {
        kind: "utility_model",
        text: "Folding handle",
        office: "CN",
        number: "212345678",
        filedOn: "2020-06-01",
        registeredOn: "2021-02-02",
        holder: "Alderon Trading",
        territories: "CN",
      },
      {
        kind: "patent",
        text: "Hinge",
        office: "EP",
        number: "3123456",
        territories: "DE FR",
      },
    ]);
    // What is not read is named by its element, not by what stands in it.
    expect(file.ignored).toContain("MainClassification");
    expect(JSON.stringify(file)).not.toContain("Ines Inventor");
    for (const one of file.records) expect(readRecord(one)).toHaveProperty("right");
  });

  it("of ST.66 is read by the same names", () => {
    const file = read(ST66);
    expect(file.format).toBe("st66");
    expect(file.records[0]?.fields).toMatchObject({
      kind: "word_mark",
      text: "ALDERON",
      number: "6123456",
      holder: "Alderon Inc.",
      territories: "US",
    });
  });

  const record = (inside: string, attributes = "") =>
    `<r><TradeMark${attributes}><RegistrationNumber>1</RegistrationNumber>${inside}</TradeMark></r>`;
  const laughs = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  ).join("");

  it("of patents is bounded and refused by the same rules", () => {
    const patent = (inside: string) => `<r><BibliographicData>${inside}</BibliographicData></r>`;
    const title = (length: number) => `<InventionTitle>${"x".repeat(length)}</InventionTitle>`;
    expect(codeOf(readXml(patent(title(30_000))))).toBe("text_too_large");
    expect(codeOf(readXml(`<!DOCTYPE r [${laughs}]>${patent("")}`))).toBe("doctype");
    expect(codeOf(readXml(patent("<a>".repeat(60))))).toBe("too_deep");
    expect(codeOf(readXml("<r><BibliographicData><InventionTitle>x"))).toBe("xml_broken");
  });

  it.each([
    ["a billion laughs", `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]>${record("&l9;")}`, "doctype"],
    [
      "an entity outside",
      `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${record("&x;")}`,
      "doctype",
    ],
    [
      "a document type outside",
      `<!DOCTYPE r SYSTEM "http://elsewhere.test/x.dtd">${record("")}`,
      "doctype",
    ],
    [
      "a parameter entity",
      `<!DOCTYPE r [<!ENTITY % p SYSTEM "http://elsewhere.test/p">%p;]>${record("")}`,
      "doctype",
    ],
    ["an entity that nobody named", record("&secret;"), "xml_broken"],
    ["a document type without an end", `<!DOCTYPE r [${"x".repeat(200_000)}`, "tag_too_large"],
    ["elements nested without end", record("<a>".repeat(50_000)), "too_deep"],
    ["a huge attribute", record("", ` a="${"x".repeat(2_000_000)}"`), "tag_too_large"],
    ["a large attribute", record("", ` a="${"x".repeat(3_000)}"`), "attribute_too_large"],
    [
      "attributes without number",
      record("", Array.from({ length: 40 }, (_, at) => ` a${at}="x"`).join("")),
      "too_many_attributes",
    ],
    ["a text without end", record("x".repeat(30_000)), "text_too_large"],
    ["elements without number", record("<a/>".repeat(500_001)), "too_many_elements"],
    ["a file that breaks off", ST96.slice(0, 1_500), "xml_broken"],
    ["tags that do not match", "<r><TradeMark></r></TradeMark>", "xml_broken"],
    ["no mark at all", "<r><a/></r>", "no_records"],
    ["nothing", "", "xml_broken"],
    ["no XML", "kind,text\r\nword_mark,Alba", "xml_broken"],
  ])("with %s is refused, and says so", (_, text, code) => {
    expect(codeOf(readXml(text))).toBe(code);
  });

  it("keeps names of prototypes as the names that they are", () => {
    const file = read(record("<constructor>x</constructor><__proto__>y</__proto__>"));
    expect(file.records).toHaveLength(1);
    expect(file.ignored).toEqual(["constructor", "__proto__"]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });
});

describe("the encoding of a file", () => {
  const bytes = (text: string, encoding: BufferEncoding = "utf8") => Buffer.from(text, encoding);

  it("is UTF-8, with or without a mark at its start", () => {
    expect(decodeText(bytes("\uFEFF<a/>"))).toEqual({ ok: true, value: "<a/>" });
    expect(decodeText(bytes('<?xml version="1.0" encoding="utf-8"?><a/>')).ok).toBe(true);
  });

  it.each([
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), bytes("<a/>", "utf16le")])],
    ["UTF-16 without one", bytes("<a/>", "utf16le")],
    ["Latin-1", Buffer.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e])],
    ["what says that it is another", bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a/>')],
    ["UTF-7, by its own word", bytes("<?xml version='1.0' encoding='UTF-7'?><a/>")],
  ])("that is %s is refused", (_, file) => {
    expect(codeOf(decodeText(file))).toBe("encoding");
  });
});

describe("CSV", () => {
  const file = (text: string): ImportFile => {
    const result = readCsv(text);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };

  it("may order and name its columns as spreadsheets do, and costs a bad row that row alone", () => {
    const table = file(
      [
        "Kind;Text;Nice classes;Territories;Colour;Registered on",
        'word_mark;"Alba; the second";"18, 25";EU US;red;2020-05-01',
        "word_mark;Alba",
        "sound_mark;Alba;1;EU;;",
        "word_mark;Alba;99;EU;;2020-05-01",
      ].join("\n"),
    );
    expect(table.ignored).toEqual(["Colour"]);
    expect(table.records.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    const [good, ...bad] = table.records.map(readRecord);
    expect(good).toEqual({
      right: {
        kind: "word_mark",
        text: "Alba; the second",
        niceClasses: [18, 25],
        territories: ["EU", "US"],
        registeredOn: "2020-05-01",
      },
    });
    const pointers = bad.map((row) => ("faults" in row ? row.faults.map((f) => f.pointer) : []));
    expect(pointers).toEqual([[""], ["/kind"], ["/niceClasses/0"]]);
  });

  it("without names, without an end, or too long is refused as a whole", () => {
    expect(codeOf(readCsv(""))).toBe("invalid_request");
    expect(codeOf(readCsv("a,b\n1,2"))).toBe("kind_missing");
    expect(codeOf(readCsv('kind,text\nword_mark,"Alba'))).toBe("csv_broken");
    expect(codeOf(readCsv(`kind\n${"word_mark\n".repeat(5_001)}`))).toBe("too_large");
  });

  it("that goes out is run by no spreadsheet, and comes back as it was", () => {
    const texts = ["=1+1", "+49", "-1", "@x", "\tx", "plain", 'a "b", c', "'quoted", "'=1", "a\nb"];
    for (const text of texts) {
      const line = csvLine(["word_mark", text]);
      expect(line).not.toMatch(/,"?[=+\-@\t]/);
      const back = file(`kind,text\r\n${line}`).records[0]?.fields["text"];
      expect(back).toBe(text);
    }
  });
});
