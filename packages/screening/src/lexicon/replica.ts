import { terms } from "./terms.js";
import type { GoodsGroup, ReplicaTerm } from "./types.js";

type Limits = Omit<ReplicaTerm, "term" | "strength">;

const strong = (list: string, limits: Limits = {}): readonly ReplicaTerm[] =>
  terms(list).map((term) => ({ term, strength: "strong", ...limits }));

const moderate = (list: string, limits: Limits = {}): readonly ReplicaTerm[] =>
  terms(list).map((term) => ({ term, strength: "moderate", ...limits }));

/** What is worn to be seen: shop talk about grades, batches and factories means copies here. */
const WORN: readonly GoodsGroup[] = [
  "footwear",
  "clothing",
  "headgear",
  "fashion_accessories",
  "bags",
  "watches",
  "jewellery",
  "eyewear",
];

/** Where an open, licensed or historical reproduction is an ordinary article. */
const REPRODUCED_OPENLY: readonly GoodsGroup[] = [
  "fan_gear",
  "sports",
  "toys",
  "collectibles",
  "party",
  "craft",
  "weapons",
  "books_media",
  "home_decor",
  "garden",
  "furniture",
  "musical",
  "gaming",
  "vehicles",
  "auto_parts",
  "building",
];

/** Where letters grade pearls, stones, tea, nuts, leaf, hair, silk or cells. */
const GRADED_BY_LETTERS: readonly GoodsGroup[] = [
  "jewellery",
  "craft",
  "collectibles",
  "hair",
  "food",
  "fresh_produce",
  "drinks",
  "supplements",
  "batteries",
  "bedding_textiles",
  "tobacco_vape",
  "home_decor",
  "medical",
];

/** Where "1:1" is a scale, a ratio or a life-size. */
const MEASURED: readonly GoodsGroup[] = [
  "toys",
  "collectibles",
  "craft",
  "books_media",
  "services",
  "software",
  "party",
  "home_decor",
  "weapons",
  "food",
  "industrial",
  "electronic_parts",
  "audio",
  "medical",
  "supplements",
  "garden",
  "building",
];

/** Where whatever is not the maker's own is sold as just that. */
const SPARES: readonly GoodsGroup[] = [
  "phone_accessories",
  "printing_supplies",
  "auto_parts",
  "batteries",
  "home_appliances",
  "electronic_parts",
  "industrial",
  "tools",
];

/** A maker's own re-issue is named by its year: "2005复刻". */
const YEARS: readonly string[] = Array.from({ length: 60 }, (_, index) => String(1980 + index));

const INNOCENT_FAKES = terms(`
  fur, leather, suede, plant, plants, flower, flowers, grass, moss, ivy, tree, leaves, fruit, food, cake, ice,
  snow, blood, tattoo, tattoos, tan, tanning, nail, nails, lash, lashes, eyelash, eyelashes, eyebrow, hair, bun,
  ponytail, beard, moustache, mustache, teeth, tooth, camera, security, dummy, collar, pocket, pockets, zip, fly,
  two piece, layer, layered, candle, candles, money, bill, book, books, rock, stone, bait, freckles, piercing,
  septum, nose ring, smile, news, love, plastic, snake, spider, poop, cast, belly, egg, eggs, fish, muscle,
  cigarette, cotton, wall, london, id
`);

const IMITATED_MATERIALS = terms(`
  leather, suede, fur, wool, cashmere, silk, linen, pearl, pearls, jewellery, jewelry, gold, silver, rhodium,
  diamond, diamonds, stone, gemstone, crystal, marble, wood, wooden, bamboo, rattan, crab, meat, cream, vanilla,
  flower, flowers, grass, brick, game, learning, ivory, horn, down, denim, cuero, piel, joya, cuir, bois, fourrure,
  perle, pelle, couro
`);

const LICENSED_REPLICAS = terms(`
  jersey, jerseys, kit, ball, football, helmet, mini helmet, sword, prop, props, model, statue, sculpture, figure,
  coin, gun, pistol, rifle, musket, grenade, bat, trophy, championship, skull, skeleton, fossil, map, poster, sign,
  car, kit car, ship, aircraft, wheel, wheels, rim, rims, alloy, guitar, artifact, artefact, painting, mask,
  lightsaber, wand, armor, armour, shield, axe, dagger, viking, medieval, roman, by the fireplace, jazz club,
  lazy sunday, beach walk, bubble bath, sailing day, whispers in the library, when the rain stops, autumn vibes,
  coffee break, under the lemon trees, flower market, eau de toilette, edt
`);

const LICENSING_WORDS = terms(`
  official, officially licensed, licensed, museum, margiela, maison margiela, martin margiela, home, away, third,
  stadium, fan, movie, film, screen accurate, game, full size
`);

/**
 * Vocabulary by which sellers and buyers of copies say what they trade: grades, batches, factories,
 * promises of likeness, the jargon of the agents. What also stands in honest titles carries its
 * limits here or stays out: "aaa" alone are batteries, "original" and 正品 say nothing.
 */
export const REPLICA_TERMS: readonly ReplicaTerm[] = [
  // English, the plain words.
  ...strong("replica", {
    notIn: REPRODUCED_OPENLY,
    notFollowedBy: LICENSED_REPLICAS,
    notPrecededBy: LICENSING_WORDS,
  }),
  ...strong(`
    replica watch, replica watches, replica bag, replica handbag, replica shoe, replica sneaker, designer replica,
    luxury replica, high end replica, replica 1:1, 1:1 replica, aaa replica, mirror replica, swiss replica,
    super replica, replika premium
  `),
  ...strong("counterfeit", {
    notFollowedBy: terms(`
      money, bill, bills, banknote, banknotes, note, notes, currency, cash, coin, coins, detector, detection,
      detecting, pen, proof, label, protection, prevention
    `),
    notPrecededBy: terms("anti, against, stop, detect, detects, report"),
  }),
  ...moderate("fake", {
    notIn: ["party", "garden", "home_decor", "hair", "craft", "food", "security"],
    notFollowedBy: INNOCENT_FAKES,
    notPrecededBy: terms("anti, deep, report"),
  }),
  ...moderate("imitation", {
    notIn: ["food", "craft", "home_decor", "building", "books_media"],
    notFollowedBy: IMITATED_MATERIALS,
    notPrecededBy: terms("leather, pearl, gold, cuir, the"),
  }),
  ...strong("knockoff, designer knock off"),
  ...strong("knock off", {
    notIn: ["auto_parts", "vehicles", "tools", "toys", "household"],
    notFollowedBy: terms("wheel, wheels, spinner, spinners, hammer, hub, hubs, cap, caps, pounds"),
  }),
  ...moderate("rep", {
    onlyIn: WORN,
    notFollowedBy: terms("max, counter, sheet, team, tie, fitness, apparel, stripe"),
    notPrecededBy: terms("sales, rm, one, no, more, low, high, heavy, last, extra"),
  }),
  ...strong("rep shoe, rep sneaker, sneaker rep, best rep, repsneakers, fashionreps, qualityreps"),
  ...moderate("dupe", {
    notIn: ["software", "stationery", "printing_supplies", "security", "books_media", "hardware"],
  }),
  ...moderate("clone", {
    onlyIn: [
      "watches",
      "bags",
      "footwear",
      "eyewear",
      "audio",
      "phones",
      "wearables",
      "perfume_cosmetics",
    ],
    notFollowedBy: terms("trooper, troopers, wars, force, army, saga"),
  }),
  ...strong(`
    superfake, super fake, super clone, superclone, clone watch, watch clone, swiss clone, bootleg designer,
    unauthorized authentic, unauthorised authentic, ua batch, ua quality, ua version, ua sneaker, ua shoes
  `),
  ...moderate("bootleg", {
    onlyIn: ["bags", "watches", "footwear", "eyewear", "headgear", "perfume_cosmetics"],
    notFollowedBy: terms("jean, jeans, pant, pants, trouser, trousers, fit, cut"),
  }),
  ...moderate("lookalike designer, designer inspired replica, designer lookalike, luxury dupe, designer dupe"),

  // English, copies and grades.
  ...strong(`
    first copy, 1st copy, ist copy, high copy, super copy, super master copy, master copy, mirror copy, aaa copy,
    7a copy, luxury copy, brand copy, copy brand, designer copy, swiss copy, first copy watch, copy watch,
    copy shoes, copy bag, 1:1 copy, clone copy, high quality copy, top quality copy, premium copy, original copy shoes
  `),
  ...moderate("exact copy, perfect copy, good copy", { notIn: REPRODUCED_OPENLY }),
  ...strong("master quality, mirror quality, mirror grade, mirror image quality, mirror 1:1", {
    notIn: ["furniture", "home_decor", "building", "auto_parts", "audio", "books_media"],
  }),
  ...strong("1:1 quality, 1:1 mirror, 1:1 grade, 1:1 version, 1:1 batch, best 1:1, top 1:1, super 1:1"),
  ...moderate("1:1, 1 to 1, one to one, 1.1 quality", {
    notIn: MEASURED,
    notFollowedBy: terms(
      "scale, ratio, life size, lifesize, size, coaching, lesson, lessons, training, mix, support, exchange, replacement",
    ),
    notPrecededBy: terms("scale, ratio, mix, mixing, size, aspect"),
  }),
  ...strong("aaa quality, aaaa quality, aaaaa quality, aaa+ quality, aaa++, triple a quality, quality aaa", {
    notIn: GRADED_BY_LETTERS,
    notFollowedBy: terms("battery, batteries, pearl, pearls, jade, cells"),
  }),
  ...moderate("aaa+, aaaa+, aaa grade, grade aaa, triple aaa", {
    notIn: [...GRADED_BY_LETTERS, "lighting", "electronic_parts", "toys", "gaming", "tv_video"],
    notFollowedBy: terms("battery, batteries, cell, cells, game, games, rated, rating"),
  }),
  ...strong("7a quality, 9a quality, 10a quality, 12a quality, 5a quality", {
    notIn: GRADED_BY_LETTERS,
    notFollowedBy: terms("hair, bundle, bundles, silk, mulberry, pearl"),
  }),
  ...moderate("7a", { onlyIn: ["watches", "bags", "eyewear"] }),
  ...moderate("class a quality, grade ori, ori grade, grade original, top grade oem", { notIn: SPARES }),
  ...strong(`
    same as original, same like original, same to same original, exactly like original, like original quality,
    identical to original, indistinguishable from original, same as authentic, same as retail, retail quality rep
  `, { notIn: SPARES }),
  ...moderate("equal to original, as original quality, similar to original, close to retail, closest to retail", {
    notIn: SPARES,
  }),
  ...moderate("not original, non original, not authentic, not genuine, inauthentic, not the original", {
    notIn: SPARES,
    notFollowedBy: terms("box, packaging, package, owner, strap, lace, laces, tag, tags, bag, case, charger"),
  }),
  ...moderate("unbranded version, without brand logo, no logo in picture", { onlyIn: WORN }),
  ...strong(`
    logo on item, item has logo, real item has logo, actual item has logo, logo covered, logo hidden, logo blurred,
    logo is covered, dm for logo, message for logo, ask for logo pictures, logo will be on, comes with logo tags
  `),

  // English, batches, factories and agents.
  ...strong(`
    ljr batch, pk batch, og batch, h12 batch, m batch, gd batch, vt batch, s2 batch, hp batch, lw batch, gx batch,
    dg batch, ow batch, gp batch, g5 batch, cs batch, x batch ljr, pkgod, pk god, best batch, top batch, budget batch,
    mid tier batch, top tier batch, cheap batch, highest batch, latest batch, new batch ljr
  `, { notIn: ["food", "drinks", "alcohol", "perfume_cosmetics", "baby", "supplements", "medical"] }),
  ...moderate("ljr", { onlyIn: ["footwear", "clothing", "headgear"] }),
  ...strong("clean factory, vs factory, vsf, noob factory, zf factory, ppf factory, arf factory, bp factory, jf factory, gf factory, bv factory, 3k factory, apsf, c+f factory", {
    onlyIn: ["watches", "jewellery", "fashion_accessories"],
  }),
  ...strong("w2c, qc pics, qc pictures, qc photos, weidian, yupoo, dhgate, dh gate, hidden link, hiddenlink", {
    notIn: ["industrial", "software", "services", "books_media"],
  }),
  ...strong(`
    pandabuy, sugargoo, cssbuy, wegobuy, superbuy agent, hoobuy, cnfans, acbuy, mulebuy, allchinabuy, oopbuy, joyabuy,
    kakobuy, orientdig, itaobuy, lovegobuy, ezbuycn, usfans, hipobuy, basetao
  `),
  ...moderate("taobao agent, rl or gl, legit check pass, passes legit check, pass legit check, stockx pass, passes stockx"),
  ...moderate("factory overrun, overrun, export overrun, export surplus", {
    onlyIn: ["clothing", "footwear", "bags", "headgear", "fashion_accessories"],
    notFollowedBy: terms("clutch, brake"),
  }),

  // Languages that a marketplace meets.
  ...strong("réplique, répliques", {
    notIn: REPRODUCED_OPENLY,
    notFollowedBy: terms("airsoft, aeg, gbb, gaz, à billes, longue, de poing, sniper"),
  }),
  ...strong(`
    contrefaçon, faux sac de luxe, copie conforme, copie de luxe, qualité miroir, calidad espejo, calidad aaa, calidad 1:1,
    calidad 1.1, réplica aaa, copia 1:1, falsificado, falsificada, falsificación, primeira linha premium, qualidade espelho,
    contraffatto, contraffatta, replica perfetta, qualità aaa
  `, { notIn: GRADED_BY_LETTERS }),
  ...moderate("imitación, imitações, imitação, imitazione, imitaciones", {
    notIn: ["food", "craft", "home_decor", "building"],
    notFollowedBy: terms("cuero, piel, pelle, couro, perla, perlas, madera, madeira, oro, ouro, joya, de cuero, de piel, a cuero, a madera"),
  }),
  ...moderate("primeira linha", { onlyIn: WORN }),
  ...moderate("clon", { onlyIn: ["audio", "phones", "watches", "wearables", "perfume_cosmetics", "bags"] }),
  ...moderate("trucho, chafa, tarocco", {
    notIn: ["food", "fresh_produce", "drinks", "books_media", "toys", "garden"],
  }),
  ...moderate("triple a", {
    onlyIn: WORN,
    notPrecededBy: terms("pila, pilas, batería, baterías, bateria"),
  }),
  ...strong("replik, replika, repliken, replikat, replikate", { notIn: REPRODUCED_OPENLY }),
  ...strong("fälschung, fälschungen, plagiat, produktfälschung, namaak, podróbka, podróba, podróbki, padělek, hamisítvány"),
  ...moderate("nachahmung, imitat, imitate, fakeware, namaakartikel", {
    notIn: ["home_decor", "craft", "food", "collectibles"],
    notFollowedBy: terms("leder, fell"),
  }),
  ...strong("çakma, a kalite replika, birebir kopya, a plus kalite, replika ürün, 1:1 kalite"),
  ...moderate("a kalite, imitasyon", {
    onlyIn: WORN,
    notFollowedBy: terms("deri, inci, taş"),
  }),
  ...strong("реплика, реплики, подделка, подделки, паль, люкс копия, копия люкс, копия 1:1, люкс реплика, репліка, підробка", {
    notIn: REPRODUCED_OPENLY,
  }),
  ...moderate("копия, копии, фейк, копія, 1 в 1, один в один, люкс качество, качество люкс", {
    notIn: [...REPRODUCED_OPENLY, "software", "stationery"],
  }),
  ...strong(`
    hàng nhái, hàng rep, rep 1:1, rep 11, hàng fake, fake loại 1, fake 1:1, super fake 1:1, like auth, like auth 1:1,
    hàng siêu cấp 1:1, giày rep, túi rep, đồng hồ rep
  `),
  ...moderate("siêu cấp, hàng siêu cấp, bản trung, vnxk", { onlyIn: WORN }),
  ...strong("kw super, super kw, kw premium, kw 1, kw1, barang kw, tas kw, sepatu kw, jam kw, baju kw, mirror ori, mirror quality ori, semi ori, semi original, gred aaa, gred ori, barang tiruan"),
  ...moderate("tiruan", {
    notIn: ["home_decor", "craft", "garden", "hair"],
    notFollowedBy: terms("kulit, bunga"),
    notPrecededBy: terms("kulit, bulu, bunga, rumput, tanaman, daun, berlian, mutiara, gigi"),
  }),
  ...strong("スーパーコピー, ブランドコピー, コピー品, コピー商品, コピー時計, コピーブランド, 激安コピー, n級品, n級, 模造品, 偽物, ニセモノ"),
  ...moderate("レプリカ, s級品", {
    notIn: REPRODUCED_OPENLY,
    notFollowedBy: terms("ユニフォーム, シャツ, ホイール"),
  }),
  ...strong("짝퉁, 미러급, 레플급, sa급, 1:1급, 정품급, 커스텀급, 홍콩명품, 이미테이션 가방, 이미테이션 시계"),
  ...moderate("레플리카, 레플, 이미테이션", { notIn: REPRODUCED_OPENLY }),
  ...strong("ของก๊อป, งานก๊อป, ก๊อปเกรด, งานมิลเลอร์, เกรดมิลเลอร์, ของปลอม, ก๊อปแท้, งานไฮเอนด์"),
  ...strong("هاي كوبي, ماستر كوبي, سوبر كوبي, فرست كوبي, كوبي اصلي, مستر كواليتي, ميرور كواليتي, های کپی, کپی اصل, مستر کوالیتی"),
  ...moderate("تقليد, کپی, طبق الاصل, طبق الأصل", { onlyIn: WORN }),
  ...strong("फर्स्ट कॉपी, मास्टर कॉपी, ফার্স্ট কপি, মাস্টার কপি, মাস্টার কোয়ালিটি"),
  ...strong("αντίγραφο ρολογιού, απομίμηση, απομιμήσεις, μαϊμού ρολόι"),

  // Chinese, the plain words.
  ...strong(`
    高仿, 精仿, 超仿, 顶仿, 超高仿, 高精仿, 高仿货, 高仿真包, 仿牌, 仿货, 仿大牌, 大牌仿, 仿奢侈品, 1:1复刻, 1比1复刻,
    一比一复刻, 原版复刻, 原单复刻, 顶级复刻, 超级复刻, 高端复刻, 顶奢复刻, 终极复刻, 完美复刻, 精品复刻, 工厂复刻, 公司级复刻, 代购级复刻,
    专柜复刻, 正品级复刻, 复刻包, 复刻鞋, 复刻表, 复刻手表, 复刻女包, 顶复, 超复, 高复刻
  `, {
    notFollowedBy: terms("真花, 真植物, 花, 绿植, 水果, 动物, 人皮, 书画, 字画"),
  }),
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
    notPrecededBy: [...YEARS, ...terms("官方, 品牌, 年, 年版, 周年, 年度, 元年, og")],
  }),
  ...moderate("仿品, 仿款, 仿版, 仿制品", { notIn: REPRODUCED_OPENLY }),
  ...moderate("山寨", { notFollowedBy: terms("村, 大王, 特产, 美食") }),
  ...strong("假货, 假名牌, a货包, a货鞋, a货手表"),
  ...strong("超a货, 超a级, 超a版, 超a品质, 超a质量, 超a复刻, 顶a货, 特a货, 超级a货, 精品a货, aaa级, aaa货, 5a货, a+货", {
    notIn: GRADED_BY_LETTERS,
  }),
  ...moderate("超a, 顶a", { onlyIn: ["bags", "watches", "footwear", "eyewear"] }),
  ...moderate("a货", {
    onlyIn: ["bags", "footwear", "clothing", "watches", "eyewear", "fashion_accessories", "headgear"],
    notPrecededBy: terms("翡翠, 天然, 缅甸, 正品, 玉, 冰种, 糯种"),
    notFollowedBy: terms("翡翠, 玉, 手镯, 吊坠, 挂件, 戒面"),
  }),
  ...strong("1比1, 一比一, 1:1品质, 1比1品质, 1:1开模, 1:1打造, 1:1还原正品, 1:1正品, 一比一正品", {
    onlyIn: WORN,
    notFollowedBy: terms("心形, 还原角色, 比例"),
    notPrecededBy: terms("比例"),
  }),

  // Chinese, grades and factories of the trade in shoes, bags, watches.
  ...strong("莆田鞋, 莆货, 莆田货, 莆田纯原, 莆田系球鞋, 莆田工厂, 莆田原单, 莆田高端, pt货, 莆t, 蒲田鞋, 蒲田纯原"),
  ...moderate("莆田", { onlyIn: ["footwear", "clothing", "headgear"] }),
  ...strong("纯原", { onlyIn: WORN, notFollowedBy: terms("木, 味, 装, 生态, 生, 创, 棉, 浆, 创意, 料, 汁, 液") }),
  ...strong("纯原级, 纯原版, 纯原版本, 纯原品质, og纯原, h12纯原, s2纯原, g5纯原, xp纯原, 纯原真爆, 真爆版, 真碳版, 真标, 真标版, 东莞版, 东莞原厂", {
    onlyIn: ["footwear", "clothing", "bags", "headgear", "fashion_accessories"],
    notFollowedBy: terms("准"),
  }),
  ...strong("过验, 过检鞋, 可过检, 过毒, 毒验, 过得物, 得物过验, 可过验, 支持过验, 包过验, 过鉴定, 可过鉴定, 包过鉴定", {
    onlyIn: WORN,
  }),
  ...strong("ljr版, pk版, og版, h12版, 公司级, 公司货, 代购级, 专柜级, 顶级版本, 高版本货, 最高版本, 顶级原单, 原单品质, 原单皮料, 原厂皮复刻, 原楦, 原楦原纸板, 原鞋开模, 原版开模, 原版开发, 原版原模, zp开模, zp级, zp品质, 正品开模, 对版zp, 正品级, 正品级别, 正品品质, 媲美正品, 媲美专柜, 可专柜对比, 专柜对版, 同正品, 和正品一样, 与正品无异, 无限接近正品", {
    onlyIn: WORN,
    notFollowedBy: terms("保障, 保证"),
  }),
  ...moderate("原单, 跟单货, 追单, 尾单, 原单正品, 外贸尾单, 出口尾单, 专柜尾单, 工厂尾单, 剪标, 撕标, 渠道货, 工厂货, 原厂货, 通货, 海关罚没", {
    onlyIn: ["footwear", "clothing", "bags", "headgear", "fashion_accessories", "watches", "eyewear"],
    notFollowedBy: terms("膨胀"),
  }),
  ...strong("祖国版, 爱国版, 国内组装版, 组装复刻", { notIn: ["books_media", "collectibles", "party"] }),
  ...moderate("国产版, 华强北, 洛达, 洛达芯片, 公模, 顶配版, 高配版", { onlyIn: ["audio", "phones", "wearables"] }),
  ...strong("n厂, vs厂, c厂, zf厂, ar厂, ppf厂, 3k厂, jf厂, bv厂, gf厂, kv厂, 复刻机芯, 台湾厂复刻, 一体机芯复刻", {
    onlyIn: ["watches", "jewellery", "fashion_accessories"],
  }),
  ...strong(`
    不是正品, 非正品, 介意正品勿拍, 要正品勿拍, 正品党勿扰, 正品勿扰, 实物有标, 实物带标, 实物有logo, 发货有标, 发货带标, 到手有标, 收到有标,
    图片去标, 图片已去标, 图片处理过标, 图片打码, 后补标, 补标发货, 发货补标, 有标款, 无标图, 客供标, 奢侈品货源, 大牌货源, 名牌货源, 潮牌货源
  `, { notFollowedBy: terms("包退, 退款, 退货, 假一") }),
  ...moderate("厂家货源, 一手货源, 微商货源, 私聊版本, 多版本可选, 有高版本, 高端版本", { onlyIn: WORN }),
];
