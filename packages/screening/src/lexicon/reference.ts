import { terms } from "./terms.js";
import type { Cue, CueSide } from "./types.js";

const each = (side: CueSide, list: string): readonly Cue[] =>
  terms(list).map((term) => ({ term, side }));

/**
 * Phrases by which a title speaks of a sign without offering its goods: comparison, likeness,
 * inspiration, collaboration, history, denial. Words that say the goods are a copy are replica
 * vocabulary and do not belong here.
 */
export const REFERENCE_CUES: readonly Cue[] = [
  ...each(
    "left",
    `
      inspired by, inspired from, inspiration of, our version of, our interpretation of,
      our impression of, impression of, in the style of, in style of, style of, styled after,
      after the style of, in the manner of, looks like, look like, feels like, feel like,
      smells like, smell like, similar to, similar as, resembles, reminiscent of, alternative to,
      alternatives to, comparable to, comparable with, compare to, compare with, compare our,
      compared to, compared with, in comparison to, better than, cheaper than, as good as, rivals,
      unlike, not, not a, not by, not from, not made by, not affiliated with, not associated with,
      not endorsed by, not sponsored by, no affiliation with, no affiliation to, unaffiliated with,
      without, tribute to, homage to, parody of, dedicated to, in memory of, ex, former, formerly,
      previously, formerly known as, formerly sold at, as seen in, as seen on, seen on, as worn by,
      worn by, as featured in, featured in, made famous by, by the makers of, by the designer of,
      from the creators of, from the makers of, history of, story of, biography of, guide to,
      book about, book on, poster of, print of, portrait of, painting of, photo of, map of, ad for,
      advert for, vintage ad, collab with, collaboration with, in collaboration with,
      in partnership with, upcycled from, reworked from, repurposed from, made from upcycled
    `,
  ),
  ...each(
    "left",
    `
      inspirado en, inspirada en, inspirado por, al estilo de, estilo, tipo, parecido a, similar a,
      alternativa a, mejor que, contratipo de, contratipo, inspiré de, inspirée de, inspiré par,
      façon, dans le style de, semblable à, similaire à, meilleur que, inspiriert von, im stil von,
      stil von, ähnlich wie, besser als, alternative zu, duftzwilling, hommage an, ispirato a,
      ispirata a, stile, simile a, inspirado em, inspirada em, parecido com, geïnspireerd op,
      lijkt op, terinspirasi, mirip, seperti, lấy cảm hứng từ, phong cách, giống, inspirowany,
      w stylu, podobny do, в стиле, по мотивам, похож на, как у, аналог
    `,
  ),
  ...each(
    "left",
    `
      灵感来自, 灵感源自, 灵感来源, 致敬, 类似, 类似于, 好像, 就像, 媲美, 堪比, 胜过, 优于, 吊打,
      不输, 不输于, 对标, 取代, 参考, 借鉴, 不是, 并非, 绝非, 前身, 原名, 曾用名, 出自, 携手, 跨界
    `,
  ),
  {
    term: "比",
    side: "left",
    notPrecededBy: terms("芭, 卢, 珂, 百, 性价, 配, 占, 1, 一"),
  },
  {
    term: "非",
    side: "left",
    notPrecededBy: terms("南, 北, 东, 西, 中, 除, 是, 莫"),
  },
  ...each(
    "right",
    `
      styled, inspired, esque, lookalike, look alike, look a like, vibe, aesthetic, alternative,
      equivalent, tribute, homage, parody, impression, scent type, type fragrance, type perfume,
      type oil, version of, museum, tarzı, tipi,
      benzeri, inspiré, っぽい, スタイル, 스타일, 풍, 风格, 系风格, 类似款, 替代品, 代替品,
      平价替代, 广告, 传奇, 故事, 博物馆, 展览, 海报, 传记, 管理法, 管理模式, 创始人, 企业文化, 商业模式,
      精神, 之道, 发展史, 品牌史, 老广告
    `,
  ),
  {
    term: "风",
    side: "right",
    notFollowedBy: terms(
      "衣, 扇, 机, 暖, 筒, 枪, 干, 镜, 帽, 琴, 雨, 力, 冷, 铃, 油, 湿, 景, 筝, 口, 速, 管, 火, 炮",
    ),
  },
  {
    term: "传",
    side: "right",
    notFollowedBy: terms(
      "输, 感, 奇, 统, 说, 真, 动, 送, 导, 媒, 家, 承, 播, 单, 呼, 世, 菜, 声, 热",
    ),
  },
  {
    term: "同款",
    side: "right",
    notFollowedBy: terms("适用, 专用"),
  },
  {
    term: "like",
    side: "either",
    notFollowedBy: terms("new, brand new, never, mint, for like"),
  },
  {
    term: "style",
    side: "either",
    notFollowedBy: terms("no, number, code, id"),
  },
  ...each(
    "either",
    `
      exhibition, exhibit, history, biography, autobiography, memoir, documentary, advertisement,
      advert, print ad, magazine ad, catalog, catalogue, brochure, auction catalogue, price guide,
      collector guide, collectors guide, unauthorized, unauthorised, audiobook, case study,
      collab, collaboration, partnership, vs, versus, unofficial, not official, fan made, fanmade,
      fan art, fanart, unlicensed, unlicenced, upcycled, repurposed, reworked, reimagined, 联名,
      联名款, 合作款, 联动, 大牌同款, 明星同款, 大牌平替, 平替, 对比, 评测, 同人, 非官方, 改制
    `,
  ),
];
