import { terms } from "./terms.js";

/**
 * Words that turn a replica term round when they stand within three words left of it. Hanzi that are
 * parts of too many words for that reach belong in `ADJACENT_NEGATIONS`.
 */
export const NEGATIONS: readonly string[] = terms(`
  no, not, non, never, neither, nor, without, against, avoid, beware, beware of, anti, don't, dont,
  do not, doesn't, doesnt, isn't, isnt, aren't, arent, won't, wont, cannot, can't, zero, stop,
  report, reporting, refuse, hate, tired of, sick of, instead of, rather than, say no to, free of,
  guaranteed not, unlike, detect, detects, detecting, identify, spot, spotting, how to spot, ningún,
  ninguna, nunca, jamás, sin, nada de, contra, pas, pas de, aucun, aucune, sans, jamais, contre,
  kein, keine, keinen, nicht, nie, ohne, gegen, nessun, nessuna, senza, contro, não, nenhum,
  nenhuma, sem, geen, niet, zonder, bukan, tidak, tanpa, anti kw, không, không phải, chống,
  nie jest, bez, żadna, не, нет, никаких, без, против, değil, değildir, yok, ではありません,
  ではない, じゃない, 아님, 아닙니다, 아닌, ليس, غير, لا, 不是, 绝不是, 并非, 绝非, 从不, 绝不,
  不卖, 不售, 不做, 不出售, 从不卖, 从不售, 拒绝, 杜绝, 谨防, 严防, 远离, 抵制, 打击, 谢绝, 告别,
  防伪, 举报, 没有, 绝无, 永无, 决不, 不同于, 有别于, 区别于, 识别, 辨别, 鉴别, 警惕, 小心, 当心,
  避开, 假一赔, 假一罚, 假一, 保证不是, 保证非
`);

/** Hanzi that turn a replica term round only when they touch it on the left. */
export const ADJACENT_NEGATIONS: readonly string[] = terms(
  "非, 无, 不, 勿, 拒, 零, 防, 禁, 打, 反",
);

/** Phrases whose negation belongs to something else, so that it reaches no replica term. */
export const IDLE_NEGATIONS: readonly string[] = terms(`
  no box, no boxes, no tag, no tags, no reserve, no returns, no refund, no refunds, no receipt,
  no invoice, no brand, no logo, no label, no card, no dust bag, no defects, no flaws, no damage,
  no stains, no wear, no minimum, no moq, no time wasters, no offers, no trades, no cod,
  without box, without tag, without tags, without logo, without receipt, not used, not worn,
  not cheap, never worn, never used, non returnable, non refundable, no difference, no different,
  not only, non slip, non stick, no show, 无盒, 无牌, 无吊牌, 无标, 无票, 无小票, 无瑕疵, 不退不换,
  不议价, 无色差, 没有区别, 无区别, 无差别, 不止, 不只
`);

/** Whole phrases that hold replica words and are innocent: promises, warnings, guarantees. */
export const NEGATED_PHRASES: readonly string[] = terms(`
  no fake, no fakes, no fakes here, not a fake, not fake, never fake, no replica, no replicas,
  not a replica, not replica, not a copy, no copies, no knockoffs, no knock offs, not a knockoff,
  not a dupe, no counterfeits, not counterfeit, not a counterfeit, anti counterfeit,
  anti counterfeiting, anti fake, report fakes, report fake, report counterfeits, beware of fakes,
  beware of fake, beware of replicas, beware of imitations, beware of imitation,
  beware of counterfeits, beware of copies, beware of cheap imitations, avoid fakes,
  avoid counterfeits, accept no imitations, accept no imitation, say no to fakes,
  say no to counterfeits, zero fakes, we do not sell fakes, we do not sell replicas,
  we do not sell counterfeits, i do not sell fakes, fake or refund, money back if fake,
  100% not fake, counterfeit detector, counterfeit money detector, counterfeit bill detector,
  counterfeit pen, fake two piece, real not fake, real vs fake, fake vs real, how to spot a fake,
  how to spot fakes, often imitated never duplicated, no es réplica, no es falso, no es imitación,
  no son réplicas, nada de réplicas, no imitaciones, pas de contrefaçon, pas une contrefaçon,
  pas de réplique, pas une réplique, pas de copie, keine fälschung, keine fälschungen, kein fake,
  keine fakes, keine replik, keine kopie, kein plagiat, non è una replica, no replica no fake,
  não é réplica, não é falsificado, geen namaak, geen replica, geen fake, bukan kw, bukan tiruan,
  bukan replika, bukan barang kw, không phải hàng nhái, nói không với hàng nhái,
  không bán hàng fake, nie podróbka, to nie podróbka, не реплика, не копия, не подделка, не паль,
  replika değil, çakma değil, 偽物ではありません, コピー品ではありません, 正規品保証, 假一赔十,
  假一赔三, 假一赔百, 假一赔万, 假一赔命, 假一赔双, 假一赔n, 假一罚十, 假一罚三, 假一罚百, 假一罚万,
  假一罚命, 假一罚款, 假一退三, 假一陪十, 假一赔, 假一罚, 假货包退, 假货包赔, 假货退款, 假货必赔,
  非假货, 不卖假货, 不售假货, 不做假货, 绝无假货, 拒绝假货, 杜绝假货, 谨防假货, 打击假货, 远离假货,
  举报假货, 谨防假冒, 谨防仿冒, 谨防高仿, 仿冒必究, 假冒必究, 翻版必究, 盗版必究, 拒绝高仿,
  杜绝高仿, 非高仿, 不是高仿, 绝非高仿, 不卖高仿, 拒绝仿品, 非仿品, 不是仿品, 拒绝仿货, 拒绝a货,
  非a货, 不是a货, 拒绝复刻, 非复刻, 不是复刻, 绝非复刻, 拒绝山寨, 非山寨, 不是山寨, 非莆田,
  不是莆田, 拒绝莆田, 非莆田货, 不卖莆田, 非纯原, 支持验货, 支持专柜验货, 支持鉴定, 支持真伪查询,
  支持防伪查询, 假两件, 高仿真, 超仿真
`);
