import { terms } from "./terms.js";

/**
 * Given names that stand before a surname in titles. What is as often a thing (Rose, Mark, Frank,
 * Penny, Grace, Will) is left out; rarer names the word tables know.
 */
export const GIVEN_NAMES: readonly string[] = terms(`
  james, john, robert, michael, william, david, richard, joseph, thomas, charles, christopher,
  daniel, matthew, anthony, donald, steven, stephen, paul, andrew, joshua, kenneth, kevin, brian,
  george, timothy, ronald, edward, jason, jeffrey, ryan, jacob, gary, nicholas, eric, jonathan,
  larry, justin, scott, brandon, benjamin, samuel, gregory, alexander, patrick, raymond, dennis,
  jerry, tyler, aaron, jose, adam, nathan, henry, douglas, zachary, peter, kyle, noah, ethan,
  jeremy, walter, christian, keith, roger, terry, austin, sean, gerald, carl, harold, dylan, arthur,
  lawrence, jesse, bryan, billy, bruce, gabriel, joe, logan, alan, juan, albert, willie, elijah,
  wayne, randy, vincent, mason, roy, ralph, bobby, russell, bradley, philip, eugene, mary, patricia,
  jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra,
  margaret, ashley, kimberly, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie,
  rebecca, laura, sharon, cynthia, kathleen, amy, angela, shirley, anna, brenda, pamela, emma,
  nicole, helen, samantha, katherine, christine, debra, rachel, carolyn, janet, catherine, maria,
  heather, diane, olivia, julie, joyce, virginia, victoria, kelly, lauren, christina, joan, evelyn,
  judith, megan, andrea, cheryl, hannah, jacqueline, martha, madison, teresa, gloria, sara, janice,
  kathryn, ann, isabella, judy, charlotte, julia, alice, jean, denise, frances, danielle, marilyn,
  natalie, beverly, diana, brittany, theresa, kayla, alexis, doris, lori, tiffany, dorothy, eleanor,
  agnes, oscar, walt, louis, ludwig, johann, wolfgang, friedrich, hans, jürgen, pierre, jacques,
  michel, claude, henri, antoine, marie, giovanni, giuseppe, antonio, marco, carlos, luis, miguel,
  pedro, pablo, diego, fernando, javier, ivan, boris, vladimir, sergei, nikolai, nikola, mikhail,
  leonardo, vincenzo, akira, hiroshi, kenji, takashi, yuki, haruki, bob, jim, tom, tim, ben, sam,
  dan, mike, steve, dave, chris, tony, jimmy, johnny, tommy, freddie, eddie, charlie, harry, jackie,
  jane, kate, lucy, ella, mia, sophie, chloe, ronnie, stevie, ozzy, elvis, muhammad, ali, mohamed
`);
