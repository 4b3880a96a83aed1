import { terms } from "../../src/lexicon/terms.js";

/** What sellers heap around a title, whatever it is about. */
export const FILLERS = terms(`
  women, men, unisex, solid, printed, woven design, round neck, cotton, slim fit, regular, set of 2,
  pack of 3, size L, 42 mm, handcrafted, lightweight, waterproof, retro, casual, self design, striped,
  gold plated, silver toned, matte, premium, quick, portable, foldable, soft, heavy duty,
  blue and white, long sleeve, 2 pcs, 500 ml, high quality, top seller, home, outdoor, summer, winter,
  ladies, boys, girls, kids, large, small, mini, classic, modern, everyday
`);

export const HANZI_FILLERS = terms(`
  韩版, 百搭, 春秋, 宽松, 显瘦, 学生, 潮流, 复古, 加绒, 加厚, 透气, 舒适, 高帮, 真皮, 大码, 中老年, 情侣,
  儿童, 宝宝, 男士, 女士, 家用, 便携, 大容量, 多功能, 防水, 迷你, 智能, 无线, 静音, 可爱, 卡通, 简约, 北欧,
  日系, 冬季, 夏季, 秋冬, 女, 男, 中长款, 短款, 圆领, 纯棉, 软底, 时尚, 休闲, 户外, 办公, 厨房, 客厅, 礼物,
  进口, 环保, 无毒, 高清, 一体机, 两件套, 10只装, 500g, 3瓶, 送女友, 专拍, 特价, 促销, 限时
`);
