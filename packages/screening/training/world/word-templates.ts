import { lines } from "./lines.js";

/**
 * Titles in which a dictionary word is only a word, whatever it means. {W} is the word as it is
 * written inside a sentence; {X} goods outside the mark's trade.
 */
export const WORDS_ANYWHERE = lines(`
{X} with {W} pattern
{X} {W} print
{W} shaped {X}
a {W} on a {X}
the {W} and the moon, {X}
{X} in {W} colour
little {W} {X}
{X} with {W}s and stars
hand painted {W} {X}
{W} theme {X}
{W} motif {X}
{X} decorated with a {W}
my {W} {X}
{W} design {X} handmade
{X}, {W} scented
{X} for {W} lovers
wooden {W} {X}
{W} emoji {X}
{X} of a {W}
funny {W} {X}
cute {W} {X}
{X} - {W} and flowers
`);

/** Titles in which a surname or a place is nobody's brand. {N} is a given name. */
export const PERSONS = lines(`
{N} {W} biography hardcover
{N} {W} signed photo
{N} {W} collected poems paperback
poster of {N} {W}
{N} {W} vinyl record LP
{N} {W} costume for children
the letters of {N} {W}, book
{N} {W} autograph card
{W} family crest plaque
{W} coat of arms mug
{N} {W} greatest hits CD
novel by {N} {W}
funko figure {N} {W}
{N} {W} DVD box
`);
export const PLACES = lines(`
{W} city map vintage
{W} travel guide book
postcard of {W} 1910
{W} skyline poster
souvenir magnet {W}
{W} flag 3x5 ft
{W} street sign metal
old photograph {W} harbour
I love {W} mug
{W} national park poster
`);
export const GIVEN_NAMES: readonly string[] = [
  "Peter",
  "Dorothy",
  "Anna",
  "James",
  "Martha",
  "Oscar",
  "Helen",
  "Robert",
  "Nikola",
  "Walter",
  "Emily",
  "George",
  "Agnes",
  "Edward",
  "Virginia",
  "Thomas",
];

/** Titles in which short letters are a unit, a size or part of a code. {K} is the sign, {D} digits. */
export const CODES = lines(`
inductor {K}-{D}uH
capacitor {K}{D} polyester
connector {K}-{D} 10 pcs
LCD panel {D}{K}{D}
relay {K}-{D}F 12V
bearing {D}-{K}
hydraulic seal {K}.{D}.{D}
IC chip {K}{D} SMD
sensor {K}/{D}
filter element {K} {D}-{D}
board {K}-{D} rev B
oil seal {K} {D}x{D}x{D}
fuse {K}{D}A
diode {K}-{D} new
gear part no {D}{K}{D}
{K}-type seal {D}
电容 {K}{D}
继电器 {K}-{D}
传感器 {K}-{D}NK
密封圈 {K}{D}
屏 {D}{K}{D}
`);
export const UNITS = lines(`
{D} {k} pump
{D}{k} motor three phase
hose {D} {k}
{D} {k} cable
engine {D}{k} used
rope {D}{k} white
t shirt size {K}
dress {K} new
apron S M {K} XL
gloves sizes S/M/{K}/XL
{D} {k} x {D} {k} tarpaulin
USB cable {D}{k} braided
{G} {D}{k}
{G} {D} {k} new
{D}{k} {G}
{G}, {D} {k}
cable {D}{k} for {G}
{G} with {D}{k} cord
{G} {D}{k} {D}{k} {D}{k}
{D} {k} power {G}
{G} weight {D} {k}
{G} {D}{k}电源线
软管 {D}{k}
网线 {D}{k}
gold chain {D}{k}
水泵 {D}{k}
电线 {D}{k} 纯铜
连衣裙 码 {K}
`);
/** Signs that are units or sizes as well. */
export const UNIT_MARKS: readonly string[] = [
  "HP",
  "LG",
  "MS",
  "OZ",
  "CM",
  "GE",
  "KG",
  "PS",
  "MM",
  "XL",
  "KV",
  "YD",
  "AMP",
  "LM",
];

/** Titles in hanzi in which a common word is only a word. */
export const HANZI_WORDS_ANYWHERE = lines(`
{W}图案{X}
{W}造型{X}
卡通{W}{X}
{W}印花{X}
手绘{W}{X}
{W}形状的{X}
{X} {W}元素
可爱{W}{X}
{W}主题{X}
一只{W}{X}
{W}色{X}
{W}题材{X}
`);
