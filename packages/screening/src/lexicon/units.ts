import { terms } from "./terms.js";

/**
 * Letters and short strings that after a number, or in a list of sizes, are units or sizes and no
 * marks. Figures do not belong here, nor units nobody could take for a mark.
 */
export const UNIT_SIGNS: readonly string[] = terms(`
  nm, um, µm, mm, cm, dm, m, km, mtr, mtrs, in, inch, inches, ft, feet, yd, yds, yard, mi, mil, pt,
  px, dpi, ppi, sqm, sqft, m2, m3, cm2, cm3, cc, cl, ml, dl, l, lt, ltr, ltrs, gal, qt, fl, oz,
  floz, cbm, mg, mcg, ug, µg, g, gr, gm, gms, gram, grams, kg, kgs, kilo, kilos, t, ton, lb, lbs,
  st, ct, cts, carat, k, kt, karat, dwt, iu, ppm, ph, gsm, d, den, denier, tex, tpi, v, kv, mv, vac,
  vdc, a, ma, amp, amps, ah, mah, wh, mwh, kwh, w, kw, mw, va, kva, hp, ps, bhp, hz, khz, mhz, ghz,
  fps, rpm, bpm, db, dba, dbi, dbm, ohm, ohms, lm, lux, lumen, lumens, kelvin, c, f, bar, psi, kpa,
  mpa, pa, n, kn, cfm, gpm, lpm, gph, lph, btu, kcal, cal, kj, j, b, bit, bits, kb, mb, gb, tb, pb,
  gbps, mbps, gbit, mbit, mp, mpix, mpx, p, i, uhd, fhd, qhd, x, ppr, u, ch, pin, pins, s, ss, sec,
  secs, min, mins, h, hr, hrs, hour, hours, day, days, wk, wks, mth, mths, month, months, mo, mos,
  yr, yrs, year, years, y, yo, pc, pcs, pce, pces, piece, pieces, pk, pks, pack, packs, pkt, pkg,
  pr, prs, pair, pairs, ea, set, sets, qty, doz, dz, dozen, roll, rolls, sheet, sheets, sht, tabs,
  btl, ctn, unit, units, bx, cs, xxxs, xxs, xs, xss, sm, md, med, lg, lrg, xl, xxl, xxxl, xxxxl, 2x,
  3x, 4x, 5x, 1xl, 2xl, 3xl, 4xl, 5xl, 6xl, 7xl, 8xl, mt, xlt, 2xlt, os, osfa, osfm, reg, wmns,
  mens, gs, td, bg, e, ee, eee, eeee, 2e, 4e, wide, uk, us, eu, eur, fr, it, de, jp, jpn, cn, kr,
  br, au, aus, ru, mx, int, aa, aaa, dd, ddd, ff, hh, jj, r, ref, ver, gen, mk, vol, no, nr, awg,
  swg, ga, npt, bsp, g thread, od, id, hrc, cr, mmol, mol, cp, cst, cps, sae, iso
`);

/** Words that announce a size, so that the letters and figures beside them are none of a mark's. */
export const SIZE_WORDS: readonly string[] = terms(`
  size, sizes, sz, sized, sizing, eu size, us size, uk size, fits size, waist, inseam, bust, chest,
  length, width, height, small, medium, large, x large, extra large, extra small, one size,
  free size, plus size, talla, tallas, taglia, taille, pointure, größe, groesse, gr, tamanho, tam,
  maat, størrelse, storlek, koko, rozmiar, velikost, méret, mărime, размер, розмір, μέγεθος, beden,
  numara, ukuran, saiz, kích cỡ, サイズ, 사이즈, ไซส์, مقاس, 码, 号, 尺码, 尺寸, 大码, 小码, 中码,
  加大码, 均码, 特大码, 码数, 鞋码, 大号, 中号, 小号, 加大号, 特大号, 加小号, 型号, 规格, 腰围,
  胸围, 裤长, 欧码, 美码, 英码, 国标码
`);
