import { lines } from "./lines.js";

/** Titles that speak of a brand and do not offer its goods. {F} is something of the seller's own. */
export const REFERENCES = lines(`
{F} inspired by {B}
{F} in the style of {B}
{B} style {F}
{B} inspired {F}
{F} similar to {B}
{F}, alternative to {B}
better than {B} {F}
{F} like {B}
{F} not {B}
our impression of {B} {F}
{F} compare to {B}
{F} vs {B} review
The history of {B}, hardcover book
{B}: the story of an empire, paperback
biography of the founder of {B}
How {B} changed the world, book
the {B} way: lessons for managers, book
vintage {B} magazine advertisement 1965
{B} print ad 1978 original page
{B} exhibition catalogue museum
{B} documentary DVD
unauthorized history of {B}, book
collecting {B}: a price guide, book
{B} poster wall art print
{B} tribute {F} fan made
{F} upcycled from {B}
reworked {F} made from {B} {G}
{B} lookalike {F}
{B} sales brochure 1999
{B} dealer catalogue 2004
{F} as seen on {B}
{F} smells like {B}
{B} type {F}
unofficial {B} fan {F}
{B} alternative {F}
{B} equivalent {F}
{F} parody of {B}
inside {B}: a memoir, paperback
war between {B} and {O}, business book
the rise and fall of {B}, audiobook
{F} {B} aesthetic
{B} vibe {F}
ex {B} designer {F}
{F} worn by the {B} team
estilo {B} {F}
{F} im Stil von {B}
{F} inspiré de {B}
{F} tipo {B}
{F} ispirato a {B}
{F} в стиле {B}
`);

export const HANZI_REFERENCES = lines(`
{B}风{F}
{B}风格{F}
类似{B}的{F}
{F} 致敬{B}
{B}平替{F}
媲美{B}{F}
对标{B}的{F}
{F} 不是{B}
灵感来自{B} {F}
{B}传 企业管理书籍
{B}管理法 书
{B}品牌故事 书籍
{B}创始人自传 书
{B}广告 老海报
{B}博物馆展览画册
{F}对比{B}评测
{B}大牌同款{F}
{B}同款{F}
{F} 堪比{B}
非{B}，{F}
{B}老广告 杂志页
解密{B} 商业书籍
`);

/** Own goods without a name. */
export const OWN_GOODS: readonly string[] = [
  "handbag",
  "hoodie",
  "chair",
  "sneakers",
  "perfume oil",
  "phone",
  "lamp",
  "sofa",
  "ring",
  "sunglasses",
  "candle",
  "jacket",
  "watch",
  "headphones",
  "blanket",
  "coffee table",
];
export const HANZI_OWN_GOODS: readonly string[] = [
  "外套",
  "包包",
  "椅子",
  "沙发",
  "香水",
  "台灯",
  "手链",
  "裙子",
  "鞋子",
  "眼镜",
  "家具",
  "耳机",
];
