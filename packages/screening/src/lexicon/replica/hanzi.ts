import { terms } from "../terms.js";
import type { ReplicaTerm } from "../types.js";
import {
  GRADED_BY_LETTERS,
  MEASURED,
  moderate,
  REPRODUCED_OPENLY,
  SPARES,
  strong,
  WORN,
} from "./limits.js";

/** A maker's own re-issue is named by its year: "2005复刻". */
const YEARS: readonly string[] = Array.from({ length: 60 }, (_, index) => String(1980 + index));

/** Chinese: plain words, then the grades and factories of the trade in shoes, bags and watches. */
export const HANZI_REPLICA_TERMS: readonly ReplicaTerm[] = [
  // Chinese, the plain words.
  ...strong(
    `
      高仿, 精仿, 超仿, 顶仿, 超高仿, 高精仿, 高仿货, 高仿真包, 仿牌, 仿货, 仿大牌, 大牌仿,
      仿奢侈品, 1:1复刻, 1比1复刻, 一比一复刻, 原版复刻, 原单复刻, 顶级复刻, 超级复刻, 高端复刻,
      顶奢复刻, 终极复刻, 完美复刻, 精品复刻, 工厂复刻, 公司级复刻, 代购级复刻, 专柜复刻,
      正品级复刻, 复刻包, 复刻鞋, 复刻表, 复刻手表, 复刻女包, 顶复, 超复, 高复刻
    `,
    {
      notFollowedBy: terms("真花, 真植物, 花, 绿植, 水果, 动物, 人皮, 书画, 字画"),
    },
  ),
  ...strong("复刻", {
    notIn: [
      "musical",
      "books_media",
      "toys",
      "collectibles",
      "gaming",
      "food",
      "drinks",
      "kitchenware",
      "furniture",
      "home_decor",
      "audio",
      "cameras",
      "craft",
    ],
    notFollowedBy: terms("录音, 唱片, 黑胶, 版画, 书籍, 经典"),
    notPrecededBy: [...YEARS, ...terms("官方, 品牌, 年, 年版, 周年, 年度, 元年")],
  }),
  ...moderate("仿品, 仿款, 仿版, 仿制品", { notIn: REPRODUCED_OPENLY }),
  ...moderate("山寨", { notFollowedBy: terms("村, 大王, 特产, 美食") }),
  ...strong("假货, 假名牌, a货包, a货鞋, a货手表"),
  ...strong(
    `
      超a货, 超a级, 超a版, 超a品质, 超a质量, 超a复刻, 顶a货, 特a货, 超级a货, 精品a货, aaa级, aaa货,
      5a货
    `,
    {
      notIn: GRADED_BY_LETTERS,
    },
  ),
  ...moderate("超a, 顶a", { onlyIn: ["bags", "watches", "footwear", "eyewear"] }),
  ...moderate("a货", {
    notIn: ["jewellery", "collectibles", "home_decor", "craft"],
    notPrecededBy: terms("翡翠, 天然, 缅甸, 正品, 玉, 冰种, 糯种"),
    notFollowedBy: terms("翡翠, 玉, 手镯, 吊坠, 挂件, 戒面"),
  }),
  ...strong("1:1品质, 1比1品质, 1:1开模, 1:1打造, 1:1还原正品, 1:1正品, 一比一正品"),
  ...strong("1比1, 一比一", {
    notIn: MEASURED,
    notFollowedBy: terms("心形, 还原角色, 比例, 模型, 辅导, 兑换, 混合, 调配, 稀释"),
    notPrecededBy: terms("比例, 按"),
  }),

  // Chinese, grades and factories of the trade in shoes, bags, watches.
  ...strong(
    `
      莆田鞋, 莆货, 莆田货, 莆田纯原, 莆田系球鞋, 莆田工厂, 莆田原单, 莆田高端, pt货, 莆t, 蒲田鞋,
      蒲田纯原
    `,
  ),
  ...moderate("莆田", {
    notIn: [
      "food",
      "fresh_produce",
      "drinks",
      "furniture",
      "services",
      "medical",
      "home_decor",
      "books_media",
    ],
    notFollowedBy: terms("市, 特产, 学院, 桂圆, 卤面, 米粉, 仙游, 荔枝, 枇杷, 海鲜"),
  }),
  ...strong("纯原", {
    notIn: [
      "food",
      "drinks",
      "alcohol",
      "furniture",
      "building",
      "household",
      "baby",
      "craft",
      "supplements",
    ],
    notFollowedBy: terms("木, 味, 装, 生, 创, 棉, 浆, 料, 汁, 液, 声, 始, 著"),
    notPrecededBy: terms("单"),
  }),
  ...strong(
    `
      纯原级, 纯原版, 纯原版本, 纯原品质, og纯原, h12纯原, s2纯原, g5纯原, xp纯原, 纯原真爆, 真爆版,
      真碳版, 真标, 真标版, 东莞版, 东莞原厂
    `,
    {
      notFollowedBy: terms("准, 注, 记, 签, 题, 识, 本"),
      notPrecededBy: terms("认, 仿, 传, 写"),
    },
  ),
  ...strong("过验, 毒验, 过得物, 得物过验, 可过验, 支持过验, 包过验, 可过鉴定, 包过鉴定", {
    notFollowedBy: terms("证, 收, 算, 货, 机, 车, 资"),
    notPrecededBy: terms("病, 消, 通, 经, 查"),
  }),
  ...moderate("过检鞋, 可过检, 过毒, 过鉴定", { onlyIn: WORN }),
  ...strong(
    `
      ljr版, pk版, og版, h12版, 公司级, 公司货, 代购级, 专柜级, 顶级版本, 高版本货, 最高版本,
      顶级原单, 原单品质, 原单皮料, 原厂皮复刻, 原楦, 原楦原纸板, 原鞋开模, 原版开模, 原版开发,
      原版原模, zp开模, zp级, zp品质, 正品开模, 对版zp, 正品级, 正品级别, 正品品质, 媲美正品,
      媲美专柜, 可专柜对比, 专柜对版, 和正品一样, 与正品无异, 无限接近正品
    `,
    {
      notIn: ["services", "software", "books_media", "furniture", ...SPARES],
      notFollowedBy: terms("保障, 保证, 别"),
      notPrecededBy: terms("分, 子, 集团"),
    },
  ),
  ...moderate(
    `
      原单, 跟单货, 追单, 尾单, 原单正品, 外贸尾单, 出口尾单, 专柜尾单, 工厂尾单, 剪标, 撕标,
      渠道货, 工厂货, 原厂货, 通货, 海关罚没
    `,
    {
      onlyIn: [...WORN, "perfume_cosmetics"],
      notFollowedBy: terms("膨胀"),
    },
  ),
  ...strong("祖国版, 爱国版, 国内组装版, 组装复刻", {
    notIn: ["books_media", "collectibles", "party"],
  }),
  ...moderate("国产版, 华强北, 洛达, 洛达芯片, 公模, 顶配版, 高配版", {
    onlyIn: ["audio", "phones", "wearables"],
  }),
  ...strong(
    `
      n厂, vs厂, c厂, zf厂, ar厂, ppf厂, 3k厂, jf厂, bv厂, gf厂, kv厂, 复刻机芯, 台湾厂复刻,
      一体机芯复刻
    `,
    {
      notIn: [
        "industrial",
        "hardware",
        "auto_parts",
        "electronic_parts",
        "batteries",
        "computers",
        "building",
        "tools",
      ],
    },
  ),
  ...strong(
    `
      不是正品, 非正品, 介意正品勿拍, 要正品勿拍, 正品党勿扰, 正品勿扰, 实物有标, 实物带标,
      实物有logo, 发货有标, 发货带标, 到手有标, 收到有标, 图片去标, 图片已去标, 图片处理过标,
      图片打码, 后补标, 补标发货, 发货补标, 有标款, 无标图, 客供标, 奢侈品货源, 大牌货源, 名牌货源,
      潮牌货源
    `,
    { notFollowedBy: terms("包退, 退款, 退货, 假一") },
  ),
  ...strong(
    `
      外贸原单, 原单尾货, 订单尾货, 跟单尾货, 断码原单, 大牌原单, 奢侈品原单, 大牌尾单, 工厂流出,
      原厂流出, 流出货, 大牌高仿, 名牌高仿, 顶级高仿, 极品高仿, 顶级仿, 极品仿, 仿冒, 冒牌, 冒牌货,
      冒牌名牌, 高仿表, 高仿包, 高仿鞋, 精仿表, 精仿包, 精仿鞋, 仿表, 仿鞋, 高彷, 精彷, 顶彷, 高访货,
      高防货, 复刻版本, 复刻级, 原厂复刻, 正版复刻, 台产复刻, 瑞士机芯复刻, 复刻厂, 一比一开模,
      1比1开模, 1比1对版, 一比一对版, 细节对版, 对版正品, 细节无差, 正码原盒, 真标真吊, 标齐全,
      logo齐全, 全套标, lc过验, 识货过验, 能过鉴定, 鉴定无压力, 验货无压力, 可过专柜, 专柜无压力,
      市面最高版本, 市场最高版本, 天花板版本, 超高版本, 超a版本, 顶级版, 顶级货, 特级货, 高货私聊,
      莆田安福, 莆田鞋厂, 莆系, 安福鞋, 广州站西, 站西手表, 站西货, 白云皮具城, 莞产复刻, 莞货,
      东莞裕元, k版鞋, ok版鞋, clean厂, vs工厂, zf工厂, 懂货来, 懂的来, 识货的来, 懂的都懂,
      logo私聊, p标图, 遮标, 去logo图, 大牌平价版, 微信看货, 加微看货
    `,
    {
      notIn: [
        "food",
        "fresh_produce",
        "services",
        "software",
        "books_media",
        "building",
        ...SPARES.filter((group) => group !== "phone_accessories"),
      ],
      notFollowedBy: terms("必究, 包退, 退款, 举报, 真花, 绿植"),
      notPrecededBy: terms("谨防, 拒绝, 打击, 严禁, 非, 防"),
    },
  ),
  ...moderate(
    "尾货, 高版本, 原厂皮, 原版皮, 顶级品质, 顶级质量, 水货, a1货, 跟单, 外贸货, 可带标",
    {
      onlyIn: ["footwear", "bags", "watches", "eyewear", "headgear"],
      notFollowedBy: terms("清仓, 处理, 甩卖, 清货, 特卖, 清理"),
      notPrecededBy: terms("库存, 服装, 布料"),
    },
  ),
  ...moderate("厂家货源, 一手货源, 微商货源, 私聊版本, 多版本可选, 有高版本, 高端版本", {
    onlyIn: WORN,
  }),
];
