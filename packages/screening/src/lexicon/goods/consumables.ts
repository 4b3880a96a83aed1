import { terms } from "../terms.js";
import type { GoodsEntry } from "../types.js";

/** What is eaten, drunk or smoked. */
export const CONSUMABLE_GOODS: readonly GoodsEntry[] = [
  {
    classes: [29, 30],
    group: "food",
    terms: terms(`
      food, snack, chocolate bar, candies, lollipop, chewing gum, gummy bears, marshmallow, biscuit,
      cookie, cracker, crisps, potato chips, popcorn, pretzel, pistachio, peanut butter,
      dried fruit, raisin, jerky, beef jerky, cereal, granola, oatmeal, muesli, energy bar,
      protein bar, cake, pastry, pastries, flour, baking powder, maple syrup, jam, marmalade,
      basmati rice, pasta, spaghetti, noodle, instant noodles, ramen, sauce, soy sauce, chili sauce,
      hot sauce, ketchup, mayonnaise, vinegar, olive oil, cooking oil, coconut oil, ghee, yogurt,
      milk powder, seasoning, curry powder, canned food, sardine, soup mix, pickle, kimchi, seaweed,
      tofu, sausage, ham, bacon, salami, frozen food, ice cream, pizza, dumpling, mooncake,
      gift hamper, cacao, cocoa powder, galletas, chocolat, schokolade, cioccolato, makanan ringan,
      bánh kẹo, конфеты, шоколад, 零食, 食品, 小吃, 饼干, 曲奇, 糕点, 蛋糕, 生日蛋糕, 面包, 蛋黄酥,
      月饼, 粽子, 糖果, 奶糖, 软糖, 棒棒糖, 口香糖, 巧克力, 喜糖, 果冻, 布丁, 坚果, 瓜子, 核桃,
      碧根果, 夏威夷果, 开心果, 腰果, 杏仁, 花生, 红枣, 枣干, 葡萄干, 果干, 芒果干, 蜜饯, 话梅,
      山楂, 牛肉干, 猪肉脯, 肉脯, 鸭脖, 鸡爪, 凤爪, 辣条, 豆干, 豆腐干, 鱼豆腐, 薯片, 爆米花, 锅巴,
      虾条, 海苔, 紫菜, 鱿鱼丝, 方便面, 泡面, 米线, 螺蛳粉, 酸辣粉, 粉丝, 挂面, 面条, 意大利面,
      意面, 大米, 杂粮, 五谷, 燕麦片, 麦片, 藕粉, 芝麻糊, 面粉, 酵母, 食用油, 大豆油, 花生油,
      橄榄油, 菜籽油, 酱油, 陈醋, 豆瓣酱, 辣椒酱, 火锅底料, 番茄酱, 沙拉酱, 调料, 调味料, 香料,
      花椒, 辣椒面, 胡椒粉, 食盐, 白糖, 红糖, 冰糖, 蜂蜜, 果酱, 黄油, 奶酪, 芝士, 奶油, 淡奶油,
      罐头, 火腿, 火腿肠, 香肠, 腊肠, 腊肉, 速冻, 水饺, 汤圆, 冰淇淋, 雪糕, 腐乳, 榨菜, 咸菜, 泡菜,
      即食, 干货, 香菇, 木耳, 银耳, 莲子, 桂圆, 年糕, 粉条, 燕窝即食, 大礼包, 年货, 零食大礼包,
      膨化食品, 烘焙原料, 咸鸭蛋, 皮蛋, milk chocolate, dark chocolate, chocolate gift,
      white chocolate, raw honey, manuka honey, white rice, brown rice, mixed nuts, roasted nuts,
      almonds, cashews, walnuts, peanuts, cheddar cheese, wholegrain bread, cane sugar, sea salt,
      himalayan salt, black pepper, whole spice, spice mix, vanilla extract, vanilla bean,
      saffron threads, salted butter, chocolates, toffee, 土特产, 地方特产, 牛肋排
    `),
  },
  {
    classes: [29, 31],
    group: "fresh_produce",
    terms: terms(`
      fresh fruit, fresh vegetables, fruit basket, fresh apples, fuji apple, gala apple,
      navel orange, fresh oranges, mandarin orange, strawberries, blueberry, blueberries, pineapple,
      papaya, kiwi fruit, avocado, watermelon, melon, pomegranate, durian, lychee, dragon fruit,
      tomatoes, potatoes, sweet potato, garlic, carrot, cabbage, lettuce, spinach, broccoli,
      cucumber, mushroom, fresh herbs, egg tray, fresh eggs, fresh meat, beef steak, steak,
      lamb chop, chicken breast, pork belly, seafood, shrimp, prawn, fish fillet, fruta fresca,
      obst, gemüse, buah segar, 水果, 新鲜水果, 红富士, 冰糖心苹果, 香蕉, 橙子, 脐橙, 橘子, 柑橘,
      丑橘, 沃柑, 柚子, 柠檬, 葡萄, 提子, 草莓, 蓝莓, 樱桃, 车厘子, 猕猴桃, 奇异果, 芒果, 菠萝,
      凤梨, 木瓜, 火龙果, 榴莲, 荔枝, 龙眼, 石榴, 西瓜, 哈密瓜, 甜瓜, 水蜜桃, 桃子, 黄桃, 梨子,
      雪梨, 李子, 杏子, 柿子, 冬枣, 百香果, 山竹, 椰子, 牛油果, 甘蔗, 蔬菜, 土豆, 红薯, 地瓜, 紫薯,
      山药, 芋头, 玉米, 番茄, 西红柿, 黄瓜, 茄子, 南瓜, 冬瓜, 萝卜, 白菜, 菠菜, 西兰花, 洋葱, 大蒜,
      生姜, 小米椒, 辣椒, 蘑菇, 鲜香菇, 竹笋, 鸡蛋, 土鸡蛋, 鸭蛋, 牛肉, 牛排, 羊肉, 猪肉, 排骨,
      鸡肉, 鸡胸肉, 土鸡, 鸭肉, 海鲜, 大闸蟹, 螃蟹, 龙虾, 小龙虾, 大虾, 虾仁, 三文鱼, 带鱼, 鱿鱼,
      生蚝, 扇贝, 鲍鱼, 海参, 生鲜, 农家自种, fresh banana, bananas, fresh cherries, fresh lemon,
      lemons, fresh peach, peaches, fresh mango, alphonso mango, fresh salmon, smoked salmon,
      fresh oyster, oysters, king crab, live lobster, fresh coconut, onions, fresh strawberries,
      fresh ginger, table grapes, 八爪鱼, 章鱼
    `),
  },
  {
    classes: [30, 32],
    group: "drinks",
    terms: terms(`
      green tea, black tea, oolong tea, pu erh tea, herbal tea, tea bag, loose tea, coffee bean,
      ground coffee, instant coffee, coffee capsule, coffee pod, k cup, hot chocolate, apple juice,
      orange juice, soft drink, soda, cola drink, mineral water, sparkling water, spring water,
      coconut water, energy drink, sports drink, oat milk, almond milk, soy milk, milk tea,
      bubble tea, smoothie, kombucha, drink mix, café en grano, café en grains, kaffeebohnen,
      thé vert, teh celup, kopi, cà phê, чай, кофе в зёрнах, 茶叶, 绿茶, 红茶, 乌龙茶, 铁观音, 龙井,
      普洱茶, 白茶, 黑茶, 花茶, 茉莉花茶, 菊花茶, 玫瑰花茶, 大麦茶, 茶包, 金骏眉, 大红袍, 碧螺春,
      毛尖, 信阳毛尖, 正山小种, 福鼎白茶, 奶茶, 咖啡, 咖啡豆, 速溶咖啡, 挂耳咖啡, 咖啡粉, 咖啡胶囊,
      果汁, 橙汁, 苹果汁, 椰汁, 饮料, 碳酸饮料, 汽水, 矿泉水, 纯净水, 苏打水, 功能饮料, 牛奶,
      纯牛奶, 酸奶, 豆奶, 豆浆粉, 酸梅汤, 冲饮, 蜂蜜柚子茶, 凉茶, 养生茶, 枸杞茶, 果茶,
      coffee powder, roast coffee, roasted coffee, arabica coffee, filter coffee, tea leaves,
      ceylon tea, assam tea, earl grey, matcha powder, fruit juice, whole milk, fresh milk,
      skimmed milk
    `),
  },
  {
    classes: [32, 33],
    group: "alcohol",
    terms: terms(`
      red wine, white wine, sparkling wine, prosecco, beer, craft beer, lager, whisky, whiskey,
      bourbon, scotch whisky, single malt, vodka, tequila, mezcal, cognac, brandy, liqueur, soju,
      baijiu, vermouth, absinthe, vino tinto, vin rouge, rotwein, cerveza, bier, rượu, вино, водка,
      виски, 白酒, 红酒, 葡萄酒, 干红, 干白, 香槟, 起泡酒, 啤酒, 精酿, 威士忌, 白兰地, 伏特加,
      朗姆酒, 金酒, 龙舌兰, 洋酒, 清酒, 烧酒, 黄酒, 米酒, 果酒, 梅酒, 药酒, 浓香型, 酱香型, 清香型,
      酱香酒, 粮食酒, 酒水, 原浆酒, bottle of wine, rose wine, champagne bottle, brut champagne,
      dry gin, dark rum, white rum, 老白酒, 陈年老酒, 年份酒
    `),
  },
  {
    classes: [34],
    group: "tobacco_vape",
    terms: terms(`
      cigarette, cigar, rolling paper, cigarette case, cigarette holder, cigar cutter, humidor,
      smoking pipe, hookah, shisha, bong, herb grinder, lighter, gas lighter, ashtray, vape,
      vape pen, vape kit, vape pod, vape juice, vape coil, vape mod, e cigarette, e liquid, eliquid,
      disposable vape, heated tobacco, nicotine pouch, nicotine salt, snus, cigarrillo electrónico,
      cigarette électronique, e zigarette, puff jetable, rokok, thuốc lá, сигареты, вейп, зажигалка,
      香烟, 雪茄, 烟丝, 烟斗, 烟嘴, 烟盒, 水烟, 烟灰缸, 打火机, 防风打火机, 煤油打火机, 电子烟,
      烟油, 烟弹, 雾化弹, 雾化芯, 卷烟器, 卷烟纸, 雪茄剪, 旱烟, 一次性电子烟, 戒烟, rolling tobacco,
      pipe tobacco, chewing tobacco
    `),
  },
];
