/** Words that titles and descriptions are made of. They need no meaning together. */
export const ENGLISH_WORDS = `
new vintage women men kids leather canvas cotton wool silk travel shoulder bag tote backpack wallet belt
shoes sneakers running summer winter jacket coat dress shirt hoodie trousers socks hat scarf gloves watch
strap phone case charger cable headphones speaker lamp mirror bottle cup kitchen garden steel wooden black
white red blue green grey large small medium size free shipping fast delivery original box gift set pair
waterproof lightweight foldable adjustable compatible with for and the of style fashion quality classic
`
  .trim()
  .split(/\s+/);

export const CHINESE_WORDS = `
新款 正品 女士 男士 儿童 真皮 帆布 纯棉 羊毛 真丝 旅行 单肩 手提包 双肩包 钱包 腰带 运动鞋 跑步鞋 夏季 冬季
外套 大衣 连衣裙 衬衫 卫衣 长裤 袜子 帽子 围巾 手套 手表 表带 手机壳 充电器 数据线 耳机 音箱 台灯 镜子 水杯
厨房 花园 不锈钢 木质 黑色 白色 红色 蓝色 绿色 灰色 大号 小号 中号 包邮 现货 礼盒 套装 防水 轻便 折叠 可调节
适用于 时尚 百搭 经典 潮流 网红 同款 韩版 宽松 休闲 通勤 学生 大容量 高级感
`
  .trim()
  .split(/\s+/);

/** Syllables and characters for names of brands that do not exist. */
export const SYLLABLES = `
lu mo ra kes tro ve lle dan qui zor fen ix bra tul pa wen sho gri ka mel vo ta ny erb ost yul pen dra fi
`
  .trim()
  .split(/\s+/);
export const NAME_CHARACTERS = [..."岚霁珂澜翊骁湛昀栩澔珞澍煦琛瑾霂砚翎峣沅"];
