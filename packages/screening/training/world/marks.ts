import { type Draw, drawFrom } from "../../src/budget/draw.js";
import { DOMAINS, type Domain } from "./domains.js";
import { ENGLISH_PHRASES } from "./english-phrases.js";
import { ENGLISH_WORDS } from "./english-words.js";
import { HANZI_WORDS } from "./hanzi-words.js";
import { hashText } from "./hash-text.js";
import { LINE_HEADS, LINE_TAILS } from "./product-lines.js";
import { UNIT_MARKS } from "./word-templates.js";

/** A mark of the training world. */
export interface Mark {
  readonly brand: string;
  readonly text: string;
  readonly alias: string | undefined;
  readonly domain: Domain;
  readonly kind: "name" | "short" | "word" | "phrase" | "hanzi_word" | "person" | "place" | "unit";
  /** Names of its lines of goods. */
  readonly lines: readonly string[];
  /** The brand's profile knows its lines. */
  readonly profiled: boolean;
  /** Titles in which the mark is only a word. */
  readonly ordinary: readonly string[];
}

type BareMark = Omit<Mark, "lines" | "profiled">;

const NAMES = 640;
const SHORTS = 60;
const COMPOUNDS = 70;
const PHRASES = 90;

const HEADS = "b br c cl d dr f fl g gr h j k kr l m n p pl qu r s sk st t tr v w x z".split(" ");
const VOWELS = "a e i o u a e o ai ea io ou".split(" ");
const TAILS = "l n r s x th nd rk lt m v t ck ss".split(" ");
const ENDINGS = "a o ex is on ia el en ix ara elle ion us ova".split(" ");
const HANZI =
  "珂洛维斯蒂兰诺雅菲尔迪曼格瑞萨伦奈卡贝罗莱克索洁茜芙琳黛欧拉泽霖珀梵奎赫曦朵榭缇莎琪昂肯弗梭瓴霏锐翎美佳康宝安乐福康泰华丽金鼎恒盛源丰和顺德百味聚香御品优然清源";

/** Surnames and places that could be anybody's. */
const PERSON_MARKS =
  "Baxter,Harlow,Whitaker,Mercer,Langley,Prescott,Dalton,Ellison,Hutton,Carver,Sutton,Benson,Lambert,Holloway,Barrett,Fletcher,Harper,Dawson,Griffin,Palmer,Sawyer,Emerson,Winslow,Beckett".split(
    ",",
  );
const PLACE_MARKS =
  "Brighton,Verona,Toledo,Geneva,Aspen,Savannah,Bristol,Salem,Lugano,Windsor,Dover,Monterey,Raleigh,Memphis,Denver,Vienna".split(
    ",",
  );

export function drawMarks(seed: number): readonly Mark[] {
  const draw = drawFrom(seed);
  const marks: Mark[] = [];
  const taken = new Set<string>();
  const add = (mark: BareMark): void => {
    const key = mark.text.toLowerCase();
    if (taken.has(key)) return;
    taken.add(key);
    const lines = Array.from(
      { length: 4 },
      () => `${draw.pick(LINE_HEADS)} ${draw.pick(LINE_TAILS)}`,
    );
    marks.push({ ...mark, lines, profiled: draw.chance(0.3) });
  };
  for (let i = 0; i < NAMES; i++) add(inventName(draw));
  for (let i = 0; i < SHORTS; i++) add(inventShort(draw));
  for (let i = 0; i < COMPOUNDS; i++) add(inventCompound(draw));
  for (let i = 0; i < PHRASES; i++) add(inventPhrase(draw));
  for (const line of ENGLISH_PHRASES) add(wordMark(line, "phrase"));
  for (const text of UNIT_MARKS) add(plain(text, "unit", draw));
  for (const text of PERSON_MARKS) add(plain(text, "person", draw));
  for (const text of PLACE_MARKS) add(plain(text, "place", draw));
  for (const line of ENGLISH_WORDS) add(wordMark(line, "word"));
  for (const line of HANZI_WORDS) add(wordMark(line, "hanzi_word"));
  return marks;
}

function plain(text: string, kind: Mark["kind"], draw: Draw): BareMark {
  return { brand: text, text, alias: undefined, domain: draw.pick(DOMAINS), kind, ordinary: [] };
}

function inventName(draw: Draw): BareMark {
  let latin = draw.pick(HEADS) + draw.pick(VOWELS) + draw.pick(TAILS);
  if (draw.chance(0.6)) latin += draw.pick(VOWELS) + draw.pick(["l", "n", "r", "v", "m", "t"]);
  latin += draw.pick(ENDINGS);
  const name = latin.charAt(0).toUpperCase() + latin.slice(1);
  const length = draw.chance(0.5) ? 2 : 3;
  const hanzi = Array.from({ length }, () => HANZI.charAt(draw.below(HANZI.length))).join("");
  const style = draw.next();
  const domain = draw.pick(DOMAINS);
  const cased = draw.chance(0.15)
    ? name.toUpperCase()
    : draw.chance(0.1)
      ? name.toLowerCase()
      : name;
  const [text, alias] =
    style < 0.35 ? [cased, undefined] : style < 0.6 ? [cased, hanzi] : [hanzi, undefined];
  return { brand: text, text, alias, domain, kind: "name", ordinary: [] };
}

function inventShort(draw: Draw): BareMark {
  const letter = () => "ABCDEFGHJKLMNPQRSTVWXYZ".charAt(draw.below(23));
  const text = Array.from({ length: draw.chance(0.5) ? 2 : 3 }, letter).join("");
  return plain(text, "short", draw);
}

const FIRSTS =
  "Flying,Golden,Silver,Wild,Urban,Little,Big,Happy,Quiet,Brave,North,South,Royal,Lost,Morning,Green,Paper,Stone,River,Winter,Lucky,Early,Open,Tall,Copper".split(
    ",",
  );
const SECONDS =
  "Lantern,Harbour,Machine,Fox,Meadow,Anchor,Tribe,Giraffe,Peacock,Look,Mast,Feather,Window,Garden,Kettle,Arrow,Sparrow,Valley,Bridge,Moon,Thread,Barrel,Compass,Otter,Cabin".split(
    ",",
  );

/** Common words that are together nothing but somebody's name. */
function inventPhrase(draw: Draw): BareMark {
  const middle = draw.chance(0.15) ? " & " : " ";
  const words = `${draw.pick(FIRSTS)}${middle}${draw.pick(SECONDS)}`;
  return plain(draw.chance(0.2) ? words.toUpperCase() : words, "phrase", draw);
}

/** Two names, a name and a word, or one with capitals inside. */
function inventCompound(draw: Draw): BareMark {
  const first = inventName(draw);
  const name = /^[A-Za-z]/u.test(first.text) ? first.text : "Velmora";
  const word = draw.pick([
    "Paris",
    "Sport",
    "Home",
    "Lab",
    "Bros",
    "Studio",
    "House",
    "Beauty",
    "Tools",
    "One",
  ]);
  const style = draw.below(4);
  const small = name.toLowerCase();
  const text =
    style === 0
      ? `${name} ${word}`
      : style === 1
        ? `${name}-${word}`
        : style === 2
          ? `i${name.charAt(0).toUpperCase()}${small.slice(1)}`
          : `${name.charAt(0).toUpperCase()}${small.slice(1)}${word}`;
  return { ...first, brand: text, text };
}

function wordMark(line: string, kind: "word" | "phrase" | "hanzi_word"): BareMark {
  const [word = "", domainName = "", titles = ""] = line.split("|");
  const domain = DOMAINS.find(({ name }) => name === domainName);
  if (domain === undefined) throw new Error(`no trade is named ${domainName}, in: ${line}`);
  const capital = word.replace(/(^|\s)\p{L}/gu, (first) => first.toUpperCase());
  // Some marks are written in capitals, as their owners like it.
  const text = kind === "word" && hashText(word) % 5 === 0 ? word.toUpperCase() : capital;
  const ordinary = titles
    .split(";")
    .map((title) => title.trim())
    .filter((title) => title !== "");
  return { brand: text, text, alias: undefined, domain, kind, ordinary };
}
