import type { Draw } from "./draw.js";
import { NAME_HANZI, PINYIN } from "./dressing.js";

const ONSETS =
  "b,br,c,cl,d,dr,f,fl,g,gr,h,j,k,kr,l,m,n,p,pl,qu,r,s,sh,st,t,tr,v,w,z,ch,bl,th,sk,y".split(",");
const NUCLEI = "a,e,i,o,u,a,e,o,ai,ea,ee,ie,oo,ou,y".split(",");
const CODAS = ",,,l,n,r,s,x,m,t,nd,ck,ll,rt,ss,th,ng,sk".split(",");
const TAILS = "ia,o,a,ex,ix,ora,ini,elle,ette,ley,ton,son,field,wood,land,us,io,eon,ary,ify".split(
  ",",
);
const SHOP_WORDS =
  "shop,store,home,kids,best,life,world,plus,top,style,fashion,deals,online,official,market".split(
    ",",
  );

/** A name nobody registered, as small makers and shops give themselves. */
export function inventedName(draw: Draw): string {
  const syllable = () => draw.pick(ONSETS) + draw.pick(NUCLEI) + draw.pick(CODAS);
  if (draw.chance(0.15)) return draw.pick(PINYIN) + draw.pick(PINYIN);
  const name = syllable() + (draw.chance(0.55) ? draw.pick(TAILS) : syllable());
  if (draw.chance(0.12)) return `${draw.pick(SHOP_WORDS)}${name}`;
  if (draw.chance(0.12)) return `${name}${draw.pick(SHOP_WORDS)}`;
  return draw.chance(0.08) ? `${name}-${syllable()}` : name;
}

export function inventedHanziName(draw: Draw): string {
  const length = draw.chance(0.7) ? 2 : 3;
  return Array.from({ length }, () => draw.pick(NAME_HANZI)).join("");
}

const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS = "0123456789";

/** A model, part or article number. */
export function inventedCode(draw: Draw): string {
  const letters = (most: number) => charactersOf(draw, LETTERS, 1 + draw.below(most));
  const digits = (most: number) => charactersOf(draw, DIGITS, 1 + draw.below(most));
  switch (draw.below(6)) {
    case 0:
      return `${letters(3)}${digits(4)}`;
    case 1:
      return `${letters(2)}-${digits(3)}${letters(1)}`;
    case 2:
      return `${digits(5)}-${digits(3)}`;
    case 3:
      return `${letters(2)}${digits(2)}${letters(2)}${digits(1)}`;
    case 4:
      return `${digits(2)}${letters(2)}`;
    default:
      return `${letters(3)}.${digits(3)}/${letters(1)}`;
  }
}

function charactersOf(draw: Draw, from: string, count: number): string {
  let text = "";
  for (let i = 0; i < count; i++) text += from[draw.below(from.length)];
  return text;
}

/** An honest slip of the hand: a letter left out, doubled, exchanged with its neighbour, or another. */
export function misspelt(text: string, draw: Draw): string {
  const at = 1 + draw.below(Math.max(1, text.length - 2));
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  if (!/^[a-z]$/u.test(letter)) return text;
  switch (draw.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + "abcdefghijklmnopqrstuvwxyz"[draw.below(26)] + after;
  }
}
