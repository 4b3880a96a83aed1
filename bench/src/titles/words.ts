/** What titles of listings are made of. The words need no meaning together; there have to be many. */

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

export const ENGLISH = {
  qualities: words(`
new vintage classic modern elegant luxury soft warm light heavy thick thin large small mini oversized slim loose
casual formal waterproof breathable durable portable foldable adjustable rechargeable wireless magnetic stainless
universal professional handmade genuine premium retro floral striped plain printed embroidered quilted padded
reversible lined cropped pleated ribbed stretchy seamless double single triple round square long short wide narrow
sturdy quiet quick smart digital electric manual automatic organic natural fresh rare limited seasonal festive
insulated reusable washable flexible compact transparent glossy matte metallic neutral bright dark pale deep
`),
  materials: words(`
cotton leather wool silk linen denim canvas nylon polyester velvet satin suede cashmere bamboo wooden steel brass
copper silver gold plated resin glass ceramic porcelain rubber silicone plastic acrylic carbon titanium aluminium
marble cork paper felt mesh fleece corduroy jade pearl crystal agate turquoise rattan jute hemp
`),
  goods: words(`
shoes sneakers boots sandals slippers loafers heels trainers bag tote backpack wallet purse belt scarf gloves hat cap
beanie jacket coat dress skirt shirt blouse hoodie sweater cardigan vest jeans trousers shorts leggings socks
pyjamas robe suit tie watch bracelet necklace ring earrings brooch sunglasses umbrella suitcase luggage phone case
charger cable adapter headphones earbuds speaker keyboard mouse monitor laptop tablet stand lamp bulb mirror clock
frame vase candle pillow blanket curtain carpet towel bottle mug kettle teapot pan pot knife spoon fork plate bowl
tray basket shelf cabinet drawer chair desk sofa cushion mattress tent lantern hammock rope hook drill saw hammer
wrench screwdriver pliers tape glue paint brush sponge bucket hose nozzle filter pump valve gasket bearing bolt
puzzle doll robot kite ball racket bat helmet pads gloves bicycle pedal saddle tyre rim seat cover mat wiper
lipstick mascara cream serum lotion shampoo soap perfume toothbrush razor comb dryer scale thermometer bandage
notebook pen pencil marker stapler folder envelope sticker stamp coin medal figure statue poster painting book
camera lens tripod printer toner cartridge scanner projector battery torch radio antenna sensor switch socket plug
fuse relay guitar violin drum flute piano stool amplifier microphone fishing rod reel lure net bait pineapple
channel target orange apple shell mango grain coffee tea honey chocolate biscuits noodles rice oil vinegar spice
`),
  people: words(
    "men women kids boys girls baby adults him her toddlers teens couples unisex ladies",
  ),
  purposes: words(`
travel work school office home kitchen garden outdoor camping hiking running cycling yoga gym party wedding winter
summer autumn spring birthday gift daily evening beach garage workshop car nursery bathroom bedroom
`),
  colours: words(`
black white red blue green grey brown beige navy pink purple yellow orange khaki olive burgundy cream ivory teal
turquoise charcoal lilac mint coral rose camel multicolour
`),
  trade: words(`
free shipping fast delivery with box tags original set pair pack lot bundle sale clearance stock warehouse uk seller
returns accepted size fit quality style fashion design collection edition season
`),
  little: words("for and with of in by the to on or from without plus per"),
};

export const ENGLISH_MEASURES = words(`
38 39 40 41 42 43 44 S M L XL XXL 2XL 3XL 10mm 12cm 30ml 50ml 100ml 500g 1kg 5m 2.5m 18V 220V 12V 60W 100W 9W E27 E14
USB-C 128GB 256GB 64GB 1TB 4K 1080p 5G AAA AA CR2032 A4 A5 M6 M8 10x15 20x30 1:64 1:18 3/4" 1/2" 27" 15.6" 24pcs x2
100% No.5 UK8 EU42 32x34 W30 925 18K 14k 2024 2025 2026 SF-12 KX-400 B07 HT-3310 R2D 90L 40oz 6ft T8 IP67
`);

export const CHINESE = {
  qualities: words(`
新款 正品 时尚 百搭 经典 潮流 网红 同款 韩版 宽松 休闲 通勤 简约 复古 轻奢 加厚 修身 显瘦 高腰 防水 透气 轻便 折叠
可调节 大容量 多功能 便携 静音 智能 无线 耐磨 防滑 保暖 柔软 舒适 高级感 小众 设计感 气质 可爱 卡通 创意 定制 高端
家用 商务 户外 运动 春季 夏季 秋冬 冬季 加绒 薄款 短款 中长款 圆领 翻领 高帮 低帮 厚底 平底 尖头 圆头 天然 手工
`),
  goods: words(`
运动鞋 跑步鞋 板鞋 凉鞋 拖鞋 马丁靴 高跟鞋 帆布鞋 单肩包 手提包 双肩包 斜挎包 钱包 腰带 皮带 外套 大衣 羽绒服 连衣裙
衬衫 卫衣 毛衣 针织衫 长裤 牛仔裤 短裤 半身裙 袜子 帽子 围巾 手套 手表 表带 项链 手链 耳环 戒指 吊坠 手镯 太阳镜
手机壳 充电器 数据线 耳机 音箱 键盘 鼠标 显示器 平板 支架 台灯 灯泡 镜子 水杯 保温杯 茶壶 炒锅 菜刀 餐盘 收纳盒
置物架 椅子 书桌 沙发 抱枕 床垫 四件套 窗帘 地毯 毛巾 帐篷 登山包 鱼竿 渔轮 电钻 扳手 螺丝刀 水泵 滤芯 轴承 密封圈
积木 拼图 毛绒玩具 遥控车 羽毛球拍 足球 头盔 自行车 坐垫 脚垫 雨刷 口红 粉底液 面膜 精华液 洗发水 香水 牙刷 剃须刀
笔记本 钢笔 贴纸 相框 相机包 三脚架 打印纸 墨盒 电池 手电筒 插座 开关 吉他 小提琴 茶叶 蜂蜜 坚果 零食 大米 酱油
苹果 香蕉 小米 红枣 木耳 香菇 山药 干果 奶茶 咖啡豆 巧克力 饼干
`),
  people: words("女士 男士 儿童 学生 女童 男童 宝宝 情侣 老人 孕妇 男女 青年 中老年 妈妈 女生"),
  materials: words(
    "真皮 帆布 纯棉 羊毛 真丝 亚麻 牛仔 不锈钢 实木 陶瓷 玻璃 硅胶 翡翠 珍珠 水晶 银饰 黄铜 竹制 塑料",
  ),
  colours: words(
    "黑色 白色 红色 蓝色 绿色 灰色 粉色 紫色 黄色 棕色 米白 卡其色 酒红 藏青 咖啡色 多色",
  ),
  trade: words(`
包邮 现货 礼盒 套装 专柜 特价 清仓 促销 批发 厂家直销 送礼 生日礼物 限量 官方 代购 直邮 热卖 爆款 两件套 一件代发
货到付款 顺丰 七天退换 秒杀 新品 上市 旗舰店
`),
};

export const CHINESE_MEASURES = words(`
2024 2025 38码 40码 42码 大码 XL 均码 100ml 500g 1kg 5米 12寸 220V 60W 128G 5G 10只装 3双 一对 2米 A4 5号 7号 18K 925
`);
