import { terms } from "../terms.js";
import type { ReplicaTerm } from "../types.js";
import { GRADED_BY_LETTERS, moderate, REPRODUCED_OPENLY, strong, WORN } from "./limits.js";

/** The other languages a marketplace meets; hanzi apart. */
export const WORLD_REPLICA_TERMS: readonly ReplicaTerm[] = [
  ...strong("réplique, répliques", {
    notIn: REPRODUCED_OPENLY,
    notFollowedBy: terms("airsoft, aeg, gbb, gaz, a billes, longue, de poing, sniper"),
  }),
  ...strong(
    `
      contrefaçon, faux sac de luxe, copie conforme, copie de luxe, qualité miroir, calidad espejo,
      calidad aaa, calidad 1:1, réplica aaa, copia 1:1, falsificado, falsificada, falsificación,
      primeira linha premium, qualidade espelho, contraffatto, contraffatta, replica perfetta,
      qualità aaa
    `,
    { notIn: GRADED_BY_LETTERS },
  ),
  ...moderate("imitación, imitações, imitação, imitazione, imitaciones", {
    notIn: ["food", "craft", "home_decor", "building"],
    notFollowedBy: terms(`
      cuero, piel, pelle, couro, perla, perlas, madera, madeira, oro, ouro, joya, de cuero, de piel,
      a cuero, a madera
    `),
  }),
  ...moderate("primeira linha", { onlyIn: WORN }),
  ...moderate("clon", {
    onlyIn: ["audio", "phones", "watches", "wearables", "perfume_cosmetics", "bags"],
  }),
  ...moderate("trucho, chafa, tarocco", {
    notIn: ["food", "fresh_produce", "drinks", "books_media", "toys", "garden"],
  }),
  ...moderate("triple a", {
    onlyIn: WORN,
    notPrecededBy: terms("pila, pilas"),
  }),
  ...strong("replik, replika, repliken, replikat, replikate", { notIn: REPRODUCED_OPENLY }),
  ...strong(
    `
      fälschung, fälschungen, plagiat, produktfälschung, namaak, podróbka, podróba, podróbki,
      padělek, hamisítvány
    `,
  ),
  ...moderate("nachahmung, imitat, imitate, fakeware, namaakartikel", {
    notIn: ["home_decor", "craft", "food", "collectibles"],
    notFollowedBy: terms("leder, fell"),
  }),
  ...strong("çakma, a kalite replika, birebir kopya, a plus kalite, replika ürün, 1:1 kalite"),
  ...moderate("a kalite, imitasyon", {
    onlyIn: WORN,
    notFollowedBy: terms("deri, inci, tas"),
  }),
  ...strong(
    `
      реплика, реплики, подделка, подделки, паль, люкс копия, копия люкс, копия 1:1, люкс реплика,
      репліка, підробка
    `,
    {
      notIn: REPRODUCED_OPENLY,
    },
  ),
  ...moderate("копия, копии, фейк, копія, 1 в 1, один в один, люкс качество, качество люкс", {
    notIn: [...REPRODUCED_OPENLY, "software", "stationery"],
  }),
  ...strong(`
    hàng nhái, hàng rep, rep 1:1, rep 11, hàng fake, fake loại 1, fake 1:1, super fake 1:1,
    like auth, like auth 1:1, hàng siêu cấp 1:1, giày rep, túi rep, đồng hồ rep
  `),
  ...moderate("siêu cấp, hàng siêu cấp, bản trung, vnxk", { onlyIn: WORN }),
  ...strong(
    `
      kw super, super kw, kw premium, kw 1, kw1, barang kw, tas kw, sepatu kw, jam kw, baju kw,
      mirror ori, mirror quality ori, semi ori, semi original, gred aaa, gred ori, barang tiruan
    `,
  ),
  ...moderate("tiruan", {
    notIn: ["home_decor", "craft", "garden", "hair"],
    notFollowedBy: terms("kulit, bunga"),
    notPrecededBy: terms("kulit, bulu, bunga, rumput, tanaman, daun, berlian, mutiara, gigi"),
  }),
  ...strong(
    `
      スーパーコピー, ブランドコピー, コピー品, コピー商品, コピー時計, コピーブランド, 激安コピー,
      n級品, n級, 模造品, 偽物, ニセモノ
    `,
  ),
  ...moderate("レプリカ, s級品", {
    notIn: REPRODUCED_OPENLY,
    notFollowedBy: terms("ユニフォーム, シャツ, ホイール"),
  }),
  ...strong(
    `
      짝퉁, 미러급, 레플급, sa급, 1:1급, 정품급, 커스텀급, 홍콩명품, 이미테이션 가방,
      이미테이션 시계
    `,
  ),
  ...moderate("레플리카, 레플, 이미테이션", { notIn: REPRODUCED_OPENLY }),
  ...strong("ของก๊อป, งานก๊อป, ก๊อปเกรด, งานมิลเลอร์, เกรดมิลเลอร์, ของปลอม, ก๊อปแท้, งานไฮเอนด์"),
  ...strong(
    `
      هاي كوبي, ماستر كوبي, سوبر كوبي, فرست كوبي, كوبي اصلي, مستر كواليتي, ميرور كواليتي, های کپی,
      کپی اصل, مستر کوالیتی
    `,
  ),
  ...moderate("تقليد, کپی, طبق الأصل", { onlyIn: WORN }),
  ...strong("फर्स्ट कॉपी, मास्टर कॉपी, ফার্স্ট কপি, মাস্টার কপি, মাস্টার কোয়ালিটি"),
  ...strong("αντίγραφο ρολογιού, απομίμηση, απομιμήσεις, μαϊμού ρολόι"),
];
