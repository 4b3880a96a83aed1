import { terms } from "../../src/lexicon/terms.js";

/** A kind of trade: what its brands sell, what others make for it, and where it is filed. */
export interface Domain {
  readonly name: string;
  readonly niceClasses: readonly number[];
  readonly goods: readonly string[];
  readonly hanziGoods: readonly string[];
  /** Things made for the brand's goods by others; none where that is not done. */
  readonly accessories: readonly string[];
  readonly hanziAccessories: readonly string[];
  readonly models: readonly string[];
  readonly categories: readonly string[];
}

function domain(
  name: string,
  niceClasses: readonly number[],
  lists: Readonly<
    Record<"goods" | "hanzi" | "accessories" | "hanziAccessories" | "models" | "categories", string>
  >,
): Domain {
  return {
    name,
    niceClasses,
    goods: terms(lists.goods),
    hanziGoods: terms(lists.hanzi),
    accessories: terms(lists.accessories),
    hanziAccessories: terms(lists.hanziAccessories),
    models: terms(lists.models),
    categories: terms(lists.categories),
  };
}

export const DOMAINS: readonly Domain[] = [
  domain("phones", [9], {
    goods:
      "smartphone, mobile phone, phone 128GB, 5G phone dual sim, foldable phone, unlocked smartphone, tablet 64GB, smart watch",
    hanzi: "手机, 智能手机, 5G手机, 折叠屏手机, 平板电脑, 全网通手机, 二手手机",
    accessories:
      "phone case, screen protector, tempered glass, charging cable, back cover, silicone case, car mount, battery replacement, lcd assembly, wallet case, camera lens protector, sim tray, back glass, stylus, charger, flip cover, dust plug",
    hanziAccessories:
      "手机壳, 钢化膜, 数据线, 保护套, 充电器, 电池, 后盖, 镜头膜, 屏幕总成, 手机支架, 水凝膜, 卡托, 尾插",
    models:
      "12 Pro, S24, 15 Pro Max, A54, Note 11, X90, 9T, Z Flip 5, Reno 8, P60, 7 Plus, SE 2022, M31",
    categories: "Cell Phones & Accessories, Electronics > Mobile Phones, 手机通讯, Phones",
  }),
  domain("computers", [9], {
    goods:
      "laptop, notebook computer, gaming laptop 16GB, monitor 27 inch, desktop pc, wireless mouse, mechanical keyboard, router, ssd 1TB, graphics card, mini pc, tablet pc",
    hanzi: "笔记本电脑, 台式电脑, 显示器, 机械键盘, 无线鼠标, 路由器, 固态硬盘, 显卡, 平板, 游戏本",
    accessories:
      "laptop charger, keyboard cover, laptop sleeve, replacement battery, hinge set, ac adapter, docking station, lcd screen replacement, laptop skin, cooling fan, power cord, palm rest, keycaps",
    hanziAccessories: "键盘膜, 电源适配器, 笔记本电池, 内胆包, 屏幕, 散热器, 充电器, 键帽, 转接头",
    models: "T480, Inspiron 15, XPS 13, Yoga 7i, V15, Aspire 5, G14, 840 G5, Air M2, Pro 14",
    categories: "Computers & Tablets, Electronics > Computers > Laptops, 电脑办公, Informatik",
  }),
  domain("audio", [9], {
    goods:
      "headphones, wireless earbuds, bluetooth speaker, soundbar, noise cancelling headphones, turntable, studio monitors, earphones",
    hanzi: "蓝牙耳机, 头戴式耳机, 音箱, 蓝牙音响, 降噪耳机, 回音壁, 唱片机",
    accessories:
      "ear pads, replacement cushions, ear tips, silicone case, carrying case, audio cable, headband cover, charging case cover, wall mount, headphone stand",
    hanziAccessories: "耳机套, 保护套, 耳罩, 耳塞套, 收纳包, 充电线, 支架",
    models: "QC35, XM4, Flip 6, Studio3, HD 600, Pro 2, Charge 5, Major IV",
    categories: "Audio, Electronics > Headphones, 影音电器",
  }),
  domain("cameras", [9], {
    goods:
      "camera, mirrorless camera, dslr body, action camera, camera lens 50mm, drone, camcorder, instant camera",
    hanzi: "相机, 微单, 单反相机, 运动相机, 无人机, 镜头, 拍立得",
    accessories:
      "lens cap, battery grip, camera strap, lens hood, dummy battery, lens adapter, battery charger, hot shoe cover, filter adapter, underwater housing, remote shutter, cage",
    hanziAccessories: "电池, 充电器, 镜头盖, 遮光罩, 转接环, 相机包, 背带, 滤镜, 兔笼",
    models: "EOS R6, D750, A7 III, X-T30, Hero 11, Mini 3, G9, Z50",
    categories: "Cameras & Photo, 数码相机, Electronics > Camera",
  }),
  domain("watches", [14], {
    goods:
      "watch, automatic watch, dive watch 200m, chronograph, quartz watch, wrist watch, ladies watch, field watch",
    hanzi: "手表, 机械表, 石英表, 男表, 女表, 潜水表, 腕表",
    accessories:
      "watch strap, watch band, bezel insert, replacement bracelet, spring bars, watch crystal, buckle clasp, nato strap, watch case protector",
    hanziAccessories: "表带, 表扣, 表镜, 表链, 手表带, 表壳保护套",
    models: "SKX007, F91W, 36mm, 41mm, Seamaster 300, GMT, 1675",
    categories: "Watches, Jewelry & Watches, 手表, Uhren",
  }),
  domain("shoes", [25], {
    goods:
      "sneakers, running shoes, boots, trainers, sandals, slides, loafers, basketball shoes, hiking boots, heels, slip on shoes",
    hanzi: "运动鞋, 跑步鞋, 板鞋, 篮球鞋, 靴子, 凉鞋, 拖鞋, 老爹鞋, 休闲鞋, 高跟鞋",
    accessories:
      "shoe laces, insoles, crease protector, shoe charms, replacement laces, shoe trees",
    hanziAccessories: "鞋带, 鞋垫, 鞋扣, 防皱鞋撑",
    models: "350, 990v5, Air 1, 574, Classic, Gel 14, 530, Dunk 2",
    categories: "Shoes, Clothing Shoes & Accessories > Shoes, 运动鞋, 女鞋, Schuhe",
  }),
  domain("clothing", [25], {
    goods:
      "t shirt, hoodie, jacket, jeans, dress, polo shirt, sweatshirt, down jacket, leggings, shirt, shorts, sweater, coat, tracksuit, cap, skirt, blouse, tank top",
    hanzi:
      "T恤, 卫衣, 外套, 牛仔裤, 连衣裙, 羽绒服, 衬衫, 毛衣, 运动裤, 夹克, 风衣, 短袖, 打底裤, 帽子",
    accessories: "",
    hanziAccessories: "",
    models: "Classic, Essential, Slim, 501, Heritage",
    categories: "Clothing, Men's Clothing, Women > Tops, 女装, 男装, Mode, Fashion",
  }),
  domain("bags", [18, 25], {
    goods:
      "handbag, shoulder bag, tote bag, wallet, backpack, crossbody bag, clutch, belt bag, suitcase, card holder, purse",
    hanzi: "手提包, 单肩包, 斜挎包, 钱包, 双肩包, 托特包, 拉杆箱, 卡包, 腋下包",
    accessories: "bag organizer, purse insert, base shaper, bag strap, chain strap, rain cover",
    hanziAccessories: "内胆包, 包中包, 肩带, 防尘袋, 包撑",
    models: "Mini, 2.55, GM, PM, Speedy 30, Jackie",
    categories: "Bags, Handbags & Purses, 箱包, Women > Bags, Taschen",
  }),
  domain("beauty", [3], {
    goods:
      "lipstick, foundation, perfume 100ml, eau de parfum, face cream, serum, mascara, shampoo, body lotion, eyeshadow palette, sunscreen",
    hanzi: "口红, 粉底液, 香水, 面霜, 精华液, 眼影盘, 洗发水, 防晒霜, 面膜",
    accessories: "",
    hanziAccessories: "",
    models: "No 5, 999, Intense, Absolue",
    categories: "Beauty, Health & Beauty > Fragrances, 美妆, 护肤",
  }),
  domain("tools", [7, 8], {
    goods:
      "cordless drill, impact driver, angle grinder, chainsaw, circular saw, pressure washer, screwdriver set, tool kit, lawn mower",
    hanzi: "电钻, 角磨机, 电锯, 电动扳手, 螺丝刀, 割草机, 高压清洗机",
    accessories:
      "replacement battery, battery adapter, carbon brushes, wall mount, charger, chain bar, nozzle, tool holder, battery holder, carburetor",
    hanziAccessories: "电池, 碳刷, 充电器, 电池转换座, 锯片, 配件",
    models: "18V, M18, 20V MAX, MS250, GBH 2-26, K5, FS55",
    categories: "Tools, Home Improvement > Power Tools, 五金工具",
  }),
  domain("cars", [12], {
    goods:
      "brake pads, spark plugs, floor mats, alloy wheels, headlight, key ring, engine oil filter, car badge, steering wheel, model car",
    hanzi: "刹车片, 火花塞, 脚垫, 机油滤芯, 轮毂, 大灯, 钥匙扣",
    accessories:
      "floor mats, seat covers, brake pads, roof rack, key fob cover, air filter, mud flaps, wiper blades, headlight bulbs, trunk liner, car cover, center console organizer, shock absorber, tail light, door sill, tpms sensor, window regulator",
    hanziAccessories:
      "脚垫, 座套, 刹车片, 钥匙套, 后备箱垫, 雨刮器, 行李架, 大灯总成, 空调滤芯, 晴雨挡, 车衣, 扶手箱",
    models:
      "A4 B8, E90, Civic 2018, Focus 2012, W204, Golf MK7, Model 3, Corolla 2015, 3 Series, RAV4 2020, F150",
    categories: "Auto Parts, eBay Motors > Parts, 汽车用品, Auto & Motorrad",
  }),
  domain("printers", [9, 16, 2], {
    goods:
      "laser printer, inkjet printer, label printer, all in one printer, scanner, original toner",
    hanzi: "打印机, 激光打印机, 喷墨打印机, 标签打印机, 原装硒鼓",
    accessories:
      "toner cartridge, ink cartridge, drum unit, refill ink, toner chip, fuser film, pickup roller, ribbon, label tape, waste ink pad, printhead",
    hanziAccessories: "硒鼓, 墨盒, 碳粉, 墨水, 色带, 鼓架, 粉盒, 定影膜, 标签纸",
    models: "LaserJet 1020, MG3650, L3150, HL-L2350DW, LBP6030, ET-2850, ML-2165, 11X",
    categories: "Printers, Office Products > Ink & Toner, 办公设备",
  }),
  domain("kitchen", [7, 11, 21], {
    goods:
      "coffee machine, blender, air fryer, stand mixer, electric kettle, toaster, espresso machine, water bottle, tumbler, pressure cooker, frying pan",
    hanzi: "咖啡机, 破壁机, 空气炸锅, 电饭煲, 电热水壶, 保温杯, 料理机, 炒锅",
    accessories:
      "reusable capsules, sealing ring, dough hook, replacement jar, drip tray, straw cover, portafilter basket, descaling tablets, blender blade, water filter, lid replacement, steam basket",
    hanziAccessories: "密封圈, 胶囊, 滤网, 内胆, 杯盖, 刀头, 吸管, 杯套, 配件",
    models: "Vertuo, 4.8L, XXL, 30oz, EQ.6, Quencher 40oz, Artisan, HD9650",
    categories: "Kitchen, Home & Kitchen > Small Appliances, 厨房电器",
  }),
  domain("vacuums", [7, 11], {
    goods:
      "vacuum cleaner, robot vacuum, cordless vacuum, steam mop, air purifier, hair dryer, fan heater",
    hanzi: "吸尘器, 扫地机器人, 空气净化器, 吹风机, 洗地机",
    accessories:
      "hepa filter, dust bags, brush roll, side brush, replacement battery, mop pads, crevice tool, filter replacement, hose, wall bracket",
    hanziAccessories: "滤网, 尘袋, 边刷, 主刷, 抹布, 滤芯, 电池, 吸头",
    models: "V11, DC40, WD3, S10, i7, CordZero A9, T10, PowerPro",
    categories: "Vacuums & Floor Care, Home Appliances, 家用电器",
  }),
  domain("consoles", [9, 28], {
    goods: "game console, controller, handheld console, video game, gaming headset",
    hanzi: "游戏机, 游戏手柄, 掌机, 游戏卡",
    accessories:
      "thumb grips, charging dock, carrying case, skin decal, controller shell, cooling stand, joystick caps, screen protector",
    hanziAccessories: "收纳包, 保护壳, 摇杆帽, 充电底座, 痛贴, 钢化膜, 手柄套",
    models: "5 Slim, Series X, OLED, 4 Pro, Lite, One S",
    categories: "Video Games & Consoles, 电玩",
  }),
  domain("care", [8, 10, 21], {
    goods: "electric toothbrush, shaver, razor, hair trimmer, epilator, thermometer",
    hanzi: "电动牙刷, 剃须刀, 电推剪, 脱毛仪, 体温计",
    accessories:
      "replacement brush heads, shaver foil, replacement blades, toothbrush head, travel case, charger stand, shaving head",
    hanziAccessories: "替换刷头, 刀头, 刀网, 牙刷头, 充电器, 刀片, 旅行盒",
    models: "iO 9, Series 9, 5000, Mach 3, OneBlade, D12",
    categories: "Health & Personal Care, 个人护理",
  }),
  domain("toys", [28], {
    goods:
      "building blocks, doll, action figure, board game, plush toy, toy car, puzzle, remote control car",
    hanzi: "积木, 玩偶, 手办, 毛绒玩具, 拼图, 遥控车",
    accessories: "led light kit, doll clothes, display case, minifigure display, storage case",
    hanziAccessories: "灯饰套装, 展示盒, 娃衣, 收纳盒",
    models: "10294, 75192, 42115, Set 3",
    categories: "Toys, Toys & Games, 玩具",
  }),
  domain("food", [29, 30], {
    goods:
      "chocolate bar, coffee beans, instant noodles, biscuits, potato chips, olive oil, tea bags, candy",
    hanzi: "巧克力, 饼干, 方便面, 薯片, 牛奶, 坚果, 咖啡豆",
    accessories: "",
    hanziAccessories: "",
    models: "500g, 12 pack, Classic, 1kg",
    categories: "Grocery, Food, 食品, 零食",
  }),
  domain("drinks", [32, 33], {
    goods: "beer, energy drink, sparkling water, whisky 700ml, red wine, orange soda",
    hanzi: "啤酒, 可乐, 矿泉水, 白酒, 红酒, 果汁饮料",
    accessories: "",
    hanziAccessories: "",
    models: "330ml, 24 cans, 12 Year, Zero",
    categories: "Drinks, Beverages, 酒水饮料",
  }),
  domain("furniture", [20, 24], {
    goods:
      "office chair, sofa, desk lamp, bookshelf, mattress, bed sheets, pillow, curtains, dining table",
    hanzi: "沙发, 办公椅, 书柜, 床垫, 四件套, 枕头, 窗帘",
    accessories: "slipcover, replacement cushion covers, furniture legs, armrest cover",
    hanziAccessories: "沙发套, 坐垫套, 脚垫",
    models: "Klippan, 3 seater, King, Aeron B",
    categories: "Home & Garden, Furniture, 家具, 家居",
  }),
  domain("jewellery", [14], {
    goods: "bracelet, necklace, ring, earrings, charm bracelet, pendant, bangle",
    hanzi: "项链, 手链, 戒指, 耳环, 手镯, 吊坠",
    accessories: "",
    hanziAccessories: "",
    models: "Love, T1, 18K, 925",
    categories: "Jewelry, 珠宝首饰",
  }),
  domain("eyewear", [9], {
    goods: "sunglasses, eyeglasses frame, polarized sunglasses, ski goggles, reading glasses",
    hanzi: "太阳镜, 眼镜框, 墨镜, 近视镜",
    accessories: "replacement lenses, nose pads, temple tips, glasses case",
    hanziAccessories: "替换镜片, 鼻托, 眼镜盒",
    models: "Wayfarer 2140, Holbrook, 3025, Frogskins",
    categories: "Eyewear, Sunglasses, 眼镜",
  }),
  domain("writing", [16], {
    goods: "fountain pen, ballpoint pen, notebook, pencil case, planner, markers, sketchbook",
    hanzi: "钢笔, 中性笔, 笔记本, 文具盒, 马克笔",
    accessories: "pen refill, ink converter, planner insert, pen pouch",
    hanziAccessories: "笔芯, 替芯, 墨囊, 活页芯",
    models: "149, 51, Safari, A5",
    categories: "Office & Stationery, 文具",
  }),
  domain("music", [15], {
    goods:
      "electric guitar, acoustic guitar, bass guitar, keyboard piano, drum kit, guitar amp, violin",
    hanzi: "电吉他, 民谣吉他, 贝斯, 电钢琴, 架子鼓, 小提琴",
    accessories:
      "guitar strings, pickguard, tuning pegs, bridge pickup, guitar strap, tremolo arm, drum heads, dust cover",
    hanziAccessories: "琴弦, 背带, 护板, 拾音器, 琴罩",
    models: "Strat, Les Paul, P-125, SM58, JHS",
    categories: "Musical Instruments, 乐器",
  }),
  domain("sports", [28, 25], {
    goods:
      "tennis racket, golf clubs, football, basketball, yoga mat, dumbbells, fishing reel, snowboard, bicycle helmet, skateboard",
    hanzi: "网球拍, 篮球, 瑜伽垫, 羽毛球拍, 钓鱼竿, 滑板",
    accessories: "grip tape, reel handle, replacement strings, club head cover, overgrip",
    hanziAccessories: "手胶, 球拍线, 渔轮把手, 握把套",
    models: "Pro Staff, G410, 2500, Blade 98",
    categories: "Sporting Goods, 运动户外",
  }),
  domain("baby", [12, 20, 28], {
    goods: "stroller, car seat, baby carrier, high chair, crib",
    hanzi: "婴儿车, 安全座椅, 婴儿背带, 餐椅, 婴儿床",
    accessories: "rain cover, cup holder, seat liner, footmuff, stroller organizer, adapter",
    hanziAccessories: "雨罩, 杯架, 凉席, 脚套, 坐垫",
    models: "Yoyo, Fox 3, Bee 5, 360",
    categories: "Baby, 母婴用品",
  }),
  domain("lighting", [9, 11], {
    goods:
      "led bulb, smart lamp, ceiling light, power strip, extension cord, wall switch, batteries AA",
    hanzi: "台灯, 吸顶灯, 插座, 开关, 排插, 5号电池",
    accessories: "replacement remote, lamp shade, mounting bracket, adapter",
    hanziAccessories: "遥控器, 灯罩, 底座, 支架",
    models: "Hue, E27, 9W, GU10",
    categories: "Lighting, Lamps, 灯具, 电工",
  }),
];
