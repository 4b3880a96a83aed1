import { terms } from "../lexicon/terms.js";

/*
 * What sellers heap around the name of the goods, in titles without any brand: looks, cuts, colours,
 * signs, and the ways in which they write them.
 */

export const LOOKS = terms(`
  new, vintage, retro, classic, modern, premium, luxury, cute, elegant, casual, chic, trendy, boho,
  rustic, minimalist, oversized, slim fit, loose fit, stretch, soft, warm, cosy, breathable, quick dry,
  waterproof, windproof, non slip, anti slip, heavy duty, lightweight, ultra light, thickened, padded,
  foldable, collapsible, adjustable, portable, cordless, wireless, rechargeable, magnetic, universal,
  professional, industrial, handmade, hand painted, embroidered, printed, striped, solid, floral,
  geometric, glitter, matte, glossy, brushed, polished, frosted, transparent, vegan, organic, natural,
  eco friendly, recycled, washed, distressed, ribbed, quilted, knitted, crochet, lace, velvet, satin,
  chiffon, corduroy, denim, fleece, wool, cashmere, cotton, linen, bamboo, silicone, stainless steel,
  carbon fibre, aluminium, brass, ceramic, porcelain, crystal, acrylic, genuine leather, faux fur
`);

export const COLOURS = terms(`
  black, white, red, blue, navy, green, olive, khaki, grey, gray, pink, purple, lilac, beige, cream,
  brown, camel, tan, gold, rose gold, silver, multicolour, turquoise, teal, burgundy, mustard, ivory
`);

export const WHOM = terms(`
  for women, for men, womens, mens, unisex, ladies, girls, boys, kids, baby, toddler, adults, teens,
  for home, for kitchen, for office, for car, for travel, outdoor, indoor, garden, camping, gym,
  wedding, party, birthday gift, christmas gift, office wear, beach, summer, winter, autumn, spring
`);

export const CRIES = terms(`
  free shipping, hot sale, best price, top quality, limited offer, fast delivery, uk stock, in stock,
  new arrival, must have, sooo cute, wow, brrr so cold, yesss, gift for her, buy 1 get 1, great value,
  last one, look, l@@k, rare, no reserve, job lot, bundle, read description, pls read
`);

export const HANZI_LOOKS = terms(`
  新款, 韩版, 日系, 欧美, 复古, 简约, 百搭, 宽松, 修身, 显瘦, 加绒, 加厚, 透气, 舒适, 保暖, 防水, 防滑, 轻便, 迷你,
  大容量, 多功能, 便携, 可折叠, 充电式, 家用, 商用, 儿童, 宝宝, 男士, 女士, 学生, 情侣, 中老年, 大码, 纯棉, 真丝,
  羊毛, 亚麻, 真皮, 不锈钢, 陶瓷, 玻璃, 实木, 硅胶, 磨砂, 高颜值, ins风, 网红, 潮流, 秋冬, 春夏, 四季, 户外, 车载,
  办公室, 宿舍, 厨房, 卧室, 客厅, 旅行, 健身, 结婚, 生日礼物, 黑色, 白色, 红色, 蓝色, 粉色, 米色, 灰色, 墨绿色
`);

export const HANZI_CRIES = terms(`
  包邮, 现货, 特价, 清仓, 厂家直销, 一件代发, 买一送一, 顺丰发货, 7天无理由, 支持退换, 送运费险, 限时折扣, 爆款,
  同款, 可定制, 批发, 促销, 亏本处理, 尾货, 捡漏, 秒杀
`);

/** Written in traditional characters, as sellers of Taiwan and Hong Kong do. */
export const TRADITIONAL = terms(`
  手機殼, 保護貼, 藍牙耳機, 無線充電, 運動鞋, 連衣裙, 女裝長褲, 男裝外套, 寬鬆上衣, 現貨免運, 韓國代購, 電腦鍵盤,
  滑鼠墊, 兒童書包, 嬰兒車, 寵物用品, 貓砂盆, 廚房收納, 窗簾, 檯燈, 檢查燈, 機車手套, 車用充電器, 麵包機, 電鍋,
  髮夾, 項鍊, 耳環, 眼鏡盒, 錢包, 雙肩包, 護膚品, 洗髮精, 顏料, 畫筆, 樂器, 鋼琴譜, 魚缸, 園藝剪, 雙面膠, 螺絲起子,
  電動牙刷, 吹風機, 除濕機, 掃地機, 燈泡, 線材, 轉接頭, 記憶卡, 硬碟盒, 遊戲手把, 遙控車, 積木, 拼圖, 絨毛娃娃
`);

/** Syllables of Mandarin as they are written in Latin letters in names of shops and dishes. */
export const PINYIN = terms(`
  an, bai, ban, bao, bei, bin, bo, chang, chen, cheng, chi, chun, da, dao, de, dong, du, fa, fan, fang,
  fei, feng, fu, gang, gao, guan, guang, guo, hai, han, hao, he, hong, hua, huan, huang, hui, jia, jian,
  jiang, jie, jin, jing, ju, kai, kang, ke, lan, le, lei, li, lian, liang, lin, ling, liu, long, lu, luo,
  ma, mei, meng, mi, min, ming, mo, nan, ni, ning, pei, ping, qi, qian, qing, qiu, ren, rong, rui, shan,
  shang, shen, sheng, shi, shu, shuang, si, song, su, tai, tang, tao, ti, tian, tong, tu, wan, wang, wei,
  wen, wu, xi, xia, xian, xiang, xiao, xin, xing, xiu, xu, xue, ya, yan, yang, yao, yi, yin, ying, yong,
  you, yu, yuan, yue, yun, ze, zhang, zhao, zhen, zheng, zhi, zhong, zhou, zhu, zi, zong
`);

/** Hanzi of which names of shops and small makers are made. */
export const NAME_HANZI = [
  ..."安百宝北博昌晨成春达大德东多尔芬丰福歌格冠光国海涵豪禾恒弘华欢辉嘉佳健江捷金京景居凯康科克兰乐雷丽利",
  ..."联良林玲龙露洛美梦米敏明莫娜南妮宁诺欧佩平奇千琴青秋仁荣瑞莎森山尚生诗世舒斯思松苏泰唐天维威薇伟文西",
  ..."希贤祥小新馨信星秀旭雅雁阳耀依怡逸银英优宇雨元悦云泽珍正之智中洲卓",
];

export const PICTURES = ["⭐", "🔥", "💕", "✨", "🎁", "✅", "❤️", "🚗", "👗", "⚡", "🌸", "☀️"];
