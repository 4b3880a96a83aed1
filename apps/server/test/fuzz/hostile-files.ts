import type { Chance } from "./chance.js";

/** A file as it might be sent, and what is wrong with it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export const XML_SAMPLE = `<?xml version="1.0" encoding="UTF-8"?>
<Transaction xmlns="http://www.euipo.europa.eu/EUTM/EUTM_Download"><TradeMarkTransactionBody><TransactionContentDetails><TransactionData><TradeMarkDetails><TradeMark operationCode="Insert"><RegistrationOfficeCode>EM</RegistrationOfficeCode><ApplicationNumber>018123456</ApplicationNumber><ApplicationDate>2019-09-17</ApplicationDate><MarkFeature>Word</MarkFeature><WordMarkSpecification><MarkVerbalElementText>Norvane</MarkVerbalElementText></WordMarkSpecification><GoodsServicesDetails><GoodsServices><ClassDescriptionDetails><ClassDescription><ClassNumber>18</ClassNumber></ClassDescription></ClassDescriptionDetails></GoodsServices></GoodsServicesDetails></TradeMark></TradeMarkDetails></TransactionData></TransactionContentDetails></TradeMarkTransactionBody></Transaction>`;

const TABLE = 'kind,text,territories,niceClasses\r\nword_mark,"Norvane, the bag",EU,18 25\r\n';

function tags(name: string, times: number): string {
  return `<${name}>`.repeat(times) + `</${name}>`.repeat(times);
}

/** XML that is made to fill, to stall, to fetch, or to be taken for something else. */
export function hostileXml(): HostileFile[] {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  );
  const files: readonly (readonly [string, string | Buffer])[] = [
    [
      "a bomb of entities",
      `<!DOCTYPE a [<!ENTITY e0 "aaaaaaaaaa">${entities.join("")}]><a>&e9;</a>`,
    ],
    ["an entity of a file", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ["an entity of an address", '<!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1/">]><a>&x;</a>'],
    ["a parameter entity", '<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]><a/>'],
    ["a document type elsewhere", '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>'],
    ["a document type without end", `<!DOCTYPE a [${"<!ENTITY a 'b'>".repeat(90_000)}`],
    ["an unknown entity", "<Transaction>&nothing;</Transaction>"],
    ["a reference to no character", "<Transaction>&#0;&#xD800;&#x110000;</Transaction>"],
    ["references without end", `<Transaction>${"&amp;".repeat(900_000)}</Transaction>`],
    [
      "inclusion",
      '<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/></a>',
    ],
    ["a style sheet", '<?xml-stylesheet href="http://127.0.0.1/x.xsl"?><a/>'],
    ["elements nested without end", tags("a", 400_000)],
    ["elements that are never closed", "<a>".repeat(500_000)],
    ["an attribute without end", `<a b="${"x".repeat(4_000_000)}"/>`],
    ["an attribute that is never closed", `<a b="${"x".repeat(4_000_000)}`],
    [
      "attributes without end",
      `<a ${Array.from({ length: 200_000 }, (_, at) => `b${at}="1"`).join(" ")}/>`,
    ],
    ["a name without end", `<${"a".repeat(4_000_000)}/>`],
    ["a comment without end", `<!--${"a".repeat(6_000_000)}`],
    ["an instruction without end", `<?a ${"a".repeat(6_000_000)}`],
    ["characters without end", `<Transaction><![CDATA[${"a".repeat(6_000_000)}`],
    ["text without end", `<a>${"a".repeat(6_000_000)}</a>`],
    ["space without end", `${" ".repeat(6_000_000)}<a/>`],
    ["elements without end", `<a>${"<b/>".repeat(1_200_000)}</a>`],
    [
      "marks without end",
      `<a>${"<TradeMark><ApplicationNumber>1</ApplicationNumber></TradeMark>".repeat(60_000)}</a>`,
    ],
    [
      "names of prototypes",
      "<__proto__><constructor/><TradeMark><__proto__>x</__proto__><toString>y</toString></TradeMark></__proto__>",
    ],
    ["a mark before it", `\ufeff${XML_SAMPLE}`],
    ["two marks before it", `\ufeff\ufeff${XML_SAMPLE}`],
    ["another encoding, said", XML_SAMPLE.replace("UTF-8", "ISO-8859-1")],
    ["UTF-7, said", XML_SAMPLE.replace("UTF-8", "UTF-7")],
    ["UTF-16", Buffer.from(`\ufeff${XML_SAMPLE}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(XML_SAMPLE, "utf16le")],
    ["UTF-16, the other way round", Buffer.from(`\ufeff${XML_SAMPLE}`, "utf16le").swap16()],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0])],
    ["no UTF-8", Buffer.concat([Buffer.from(XML_SAMPLE), Buffer.from([0xff])])],
    ["an overlong character", Buffer.from([0x3c, 0xc0, 0xbc, 0x61, 0x3e])],
    ["a surrogate in UTF-8", Buffer.concat([Buffer.from("<a>"), Buffer.from([0xed, 0xa0, 0x80])])],
    ["NUL", "<a>\0</a>"],
    ["nothing", ""],
    ["a table", TABLE],
    ["an archive", Buffer.from("PK\x03\x04\x14\0\0\0", "latin1")],
    ["packed", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ];
  return files.map(([name, text]) => ({ name, bytes: Buffer.from(text as string) }));
}

/** Tables that are made to fill, to stall, or to be run by a spreadsheet. */
export function hostileTables(): HostileFile[] {
  const head = "kind,text,territories,niceClasses\n";
  const row = (cell: string) => `${head}word_mark,${cell},EU,18\n`;
  const files: readonly (readonly [string, string | Buffer])[] = [
    ["a quote that is never closed", row(`"${"a".repeat(3_000_000)}`)],
    ["quotes in the middle", row('a"b"c')],
    ["only quotes", row('"'.repeat(100_001))],
    ["text behind a quote", row('"a"b')],
    ["a cell without end", row("a".repeat(5_000_000))],
    ["spaces without end", row(`x${" ".repeat(60_000)}y`)],
    ["bars and spaces", `kind,aliases\nword_mark,${" ".repeat(60_000)}x\n`],
    ["a million columns", `${"a,".repeat(1_000_000)}kind\n${"x,".repeat(1_000_000)}word_mark\n`],
    ["a million separators", `kind${",".repeat(1_000_000)}\n`],
    ["rows without end", `${head}${"word_mark,a,EU,18\n".repeat(300_000)}`],
    ["empty rows without end", `${head}${"\n".repeat(4_000_000)}`],
    ["a head without end", "a".repeat(6_000_000)],
    ["NUL", row("a\0b")],
    ["NUL in the head", "kind,te\0xt\nword_mark,a\n"],
    ["mixed ends of lines", "kind,text\rword_mark,a\r\nword_mark,b\nword_mark,c\r"],
    ["formulas", `${row("\"=cmd|' /C calc'!A0\"")}+1+1,-2,@SUM(A1),\t=1\n`],
    ["names of prototypes", "__proto__,constructor,kind,text\na,b,word_mark,c\n"],
    ["the same column twice", "kind,kind,text\nword_mark,design,a\n"],
    ["numbers without end", `kind,text,niceClasses\nword_mark,a,${"9".repeat(50_000)}\n`],
    ["ten thousand classes", `kind,text,niceClasses\nword_mark,a,${"9 ".repeat(10_000)}\n`],
    ["no separators", "kind\nword_mark\n"],
    ["a mark before it", `\ufeff${TABLE}`],
    ["UTF-16", Buffer.from(`\ufeff${TABLE}`, "utf16le")],
    ["GB 18030", Buffer.from([0x6b, 0x69, 0x6e, 0x64, 0x0a, 0xb1, 0xb1, 0xb7, 0xbd])],
    ["no UTF-8", Buffer.from([0x6b, 0xff, 0x0a])],
    ["nothing", ""],
    ["only a head", head],
    ["XML", XML_SAMPLE],
    ["an archive", Buffer.from("PK\x03\x04\x14\0\0\0", "latin1")],
  ];
  return files.map(([name, text]) => ({ name, bytes: Buffer.from(text as string) }));
}

/** Every file that a sample becomes when it breaks off. */
export function truncated(sample: string): Buffer[] {
  const bytes = Buffer.from(sample);
  return Array.from(bytes, (_, at) => bytes.subarray(0, at));
}

/** A sample with some of it changed, said twice, or in another place. */
export function mutated(chance: Chance, sample: string): Buffer {
  let bytes = Buffer.from(sample);
  for (let times = chance.whole(1, 6); times > 0; times -= 1) {
    const at = chance.whole(0, bytes.length);
    const end = Math.min(bytes.length, at + chance.whole(0, 40));
    const piece = bytes.subarray(at, end);
    const rest = [bytes.subarray(0, at), bytes.subarray(end)] as const;
    const between = chance.pick([
      Buffer.alloc(0),
      Buffer.concat([piece, piece, piece]),
      Buffer.from(
        chance.pick(['"', "<", ">", "&", "\0", "]]>", ",", "\r", "é", "]]", "/>", "<!--"]),
      ),
      Buffer.from([chance.whole(0, 255)]),
    ]);
    bytes = Buffer.concat([rest[0], between, rest[1]]);
  }
  return bytes;
}
