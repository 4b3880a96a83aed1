import { terms } from "./terms.js";
import type { Cue, CueSide } from "./types.js";

const each = (side: CueSide, list: string): readonly Cue[] =>
  terms(list).map((term) => ({ term, side }));

/**
 * Phrases by which a seller says that the goods fit the sign's goods without being them. They count
 * directly beside the sign, so that "for men" and 男女通用 do no harm; a word that says only whom the
 * goods suit does not belong here.
 */
export const COMPATIBILITY_CUES: readonly Cue[] = [
  ...each(
    "left",
    `
      for, for the, for your, for all, for any, for most, for use with, for use in, for use on,
      for used on, for original, for genuine, fits, fits for, fits to, fits all, fits most,
      fits your, fits the, fit for, to fit, to suit, suits, suit for, adapter to, adaptor to,
      mount to, connect to, conversion to, will fit, fitted for, fitting for, custom fit for,
      compatible with, compatible for, compatible to, compatible w, works with, works on, works for,
      work with, suitable for, suitable to, suitable with, designed for, designed to fit, made for,
      made to fit, custom made for, intended for, exclusively for, specially for, specific for,
      only for, replacement for, replacements for, replacement of, replaces, replace for, replacing,
      to replace, substitute for, equivalent for, alternative for, spare part for, spare parts for,
      part for, parts for, accessory for, accessories for, adapter for, adapted for, adaptable to,
      upgrade for, upgraded for, repair for, refill for, refills for, case for, cover for, skin for,
      strap for, band for, charger for, cable for, battery for, remote for, lens for, filter for,
      filters for, toner for, ink for, cartridge for, stand for, holder for, mount for, used for,
      used with, use with, use for, use on, use in, usable with, cross reference, oem for,
      aftermarket for, interchange with, interchangeable with, connects to, plugs into, attaches to,
      mounts on, supports, in place of, instead of the, in lieu of, to go with, goes with, goes on,
      go with, for my, for my old, sized for, cut for, tailored for, shaped for, rated for,
      ready for, usable for, usable on, mountable on, clips onto, clips on to, slides onto,
      slips over, attach to, attaches onto, plug into, screws onto, snaps onto, equivalent to,
      drop in for, direct replacement for, alternative to original, made to measure for, matches
    `,
  ),
  ...each(
    "left",
    `
      para, compatible con, válido para, apto para, adecuado para, repuesto para, recambio para,
      sirve para, pour, compatible avec, convient pour, convient à, adapté à, adapté pour,
      rechange pour, remplace, hülle für, akku für, kabel für, filter für, zubehör für,
      ladegerät für, tasche für, kompatibel zu, kompatibel mit, passend für, passend zu, geeignet für, ersatz für,
      ersetzt, per, compatibile con, compatibile per, adatto a, adatto per, ricambio per,
      sostituisce, compatível com, serve em, serve no, voor, geschikt voor, compatibel met, past op,
      untuk, kompatibel dengan, cocok untuk, cho, dành cho, dùng cho, tương thích với, thay thế cho,
      etui do, pokrowiec na, ładowarka do, kabel do, pasuje do, kompatybilny z, zamiennik do,
      zamiennik, till, passar till, kompatibel med, til, pentru, compatibil cu, kompatibilní s, για,
      συμβατό με, для, совместим с, совместимый с, подходит для, подходит к, на замену, замена для,
      взамен, สำหรับ, ใช้กับ
    `,
  ),
  ...each(
    "left",
    `
      适用于, 适用与, 适合于, 适合, 适配于, 兼容于, 兼容原装, 匹配, 用于, 可用于, 能用于, 使用于,
      代替, 可替换, 可替代, 可配, 可装, 能装, 能配, 可安装于, 安装于, 配合, 匹配于, 适用原装, 适合原装, 通用于, 支持, 升级改装, 对应, 专为, 专门为, 针对, 替用, 代用, 合适,
      加装, 搭配, 替代原装
    `,
  ),
  ...each(
    "right",
    `
      compatibility, fitment, mount, series compatible, replacement part, owner, user, uyumlu, için, için uyumlu,
      uyumlusu, совместимый, совместимые, совместимая, 対応, 用ケース, 用カバー, 用フィルム,
      用バッテリー, 用充電器, 用互換, 전용, 용 케이스, 专用, 通用, 可用, 车型, 车专用,
      系列专用, 系列通用, 系列适用, 机型, 同款适用, 口专用, 卡口, 用户专用, 专车专用, 都能用,
      都可用, 均可用, 可以用, 能用
    `,
  ),
  ...each(
    "either",
    `
      compatible, compatibles, compatible replacement, kompatibel, compatibile, compatibili,
      compatível, 호환, 호환용, 适用, 适配, 兼容, 配套, 替换, 替代, 改装, 副厂, 副厂件, 非原厂, 非原装, 国产替代, 代用品,
      兼容机, 兼容款, 第三方, non oem, not oem, aftermarket, generic replacement, third party,
      oem compatible, not original equipment, muadil, muadili, 互換, 互換品, 社外品
    `,
  ),
];
