import { terms } from "./terms.js";

/**
 * Words by which a seller says that the goods are the brand's own. They say nothing of whether that
 * is so: copies are called genuine as well. They tell that the sign is meant as the brand.
 */
export const GENUINE_CLAIMS: readonly string[] = terms(`
  genuine, authentic, 100% authentic, authenticity, official store, official shop, official,
  flagship store, authorised dealer, authorized dealer, authorised retailer, authorized retailer,
  brand new in box, bnib, bnwt, nwt, nwot, nib, new with tags, new in box, retail packaging,
  receipt included, with receipt, proof of purchase, dust bag included, box and papers, full set,
  bought in store, bought from store, outlet, original packaging, original box, serial number,
  warranty card, manufacturer warranty, designer, preloved, pre loved, original brand, branded,
  auténtico, auténtica, authentique, neuf avec étiquette, neu mit etikett, originalverpackt, ovp,
  nuovo con cartellino, original con etiqueta, ori, oryginalny, oryginał, оригинал, оригинальный,
  новый с биркой, orijinal, orjinal, chính hãng, hàng chính hãng, ของแท้, 正規品, 新品未使用,
  国内正規品, 정품, 새상품, 正品, 专柜正品, 官方正品, 官方, 官方旗舰店, 旗舰店, 专卖店, 专营店, 专柜,
  专柜购入, 行货, 国行, 港行, 美版, 日版, 欧版, 官网, 官网购入, 海外代购, 代购, 保税, 直邮, 免税店,
  正品保证, 正品保障, 授权, 原装正品, 吊牌, 带吊牌, 全新带吊牌, 小票, 有小票, 带小票, 有发票, 保卡,
  全套包装, 礼盒装, 新款, 春季新款, 秋冬新款, 夏季新款, 上新, 限定, 限量, 限量款, 代言, 同款代言,
  闲置, 自用闲置, 九成新, 九五新, 几乎全新, 中古, vintage 中古, 二手正品
`);

/** Words by which a seller says that the goods are of no make, or of none that one would know. */
export const UNBRANDED_CLAIMS: readonly string[] = terms(`
  unbranded, no brand, no name, non branded, nonbranded, brandless, generic, third party,
  off brand, white label, private label, handmade, hand made, homemade, home made, handcrafted,
  hand crafted, crocheted, hand knitted, hand painted, diy, custom made, made to order, bespoke,
  personalised, personalized, printable, digital download, pdf pattern, sewing pattern, svg,
  not original, sin marca, ohne marke, markenlos, noname, sans marque, senza marca, sem marca,
  bez marki, без бренда, no merk, tanpa merek, không thương hiệu, handgemacht, fait main,
  hecho a mano, fatto a mano, feito à mão, ручная работа, el yapımı, ハンドメイド, ノーブランド,
  수제, 无品牌, 无牌, 白牌, 杂牌, 贴牌, 手工, 手作, 自制, 手工制作, 定制, 私人定制, 来图定制, 农家,
  自家, 自种, 散装, 手绘
`);
