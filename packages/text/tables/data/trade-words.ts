// Words of the trade that the general lists are too old or too bookish to have.

export const ENGLISH_TRADE_WORDS = `
activewear aircon antifog antislip athleisure backlit backorder barstool beadwork bento bluetooth bodycon boho bootcut bootie bralette camo
cami campervan capri capris compostable crewneck crossbody croptop cufflink cufflinks cupholder dashcam dropship dropshipping earcup earhook
ebook eco ereader ethernet eyewear flipflop flipflops foodgrade fullzip gamepad gelato giftbox glamping hairclip handsfree headwear henley
homeware inkjet innerwear instock jegging jeggings keycap keycaps keychain keychains kidswear lightbulb lipgloss longsleeve lookbook loungewear mens
merch microfibre minidress multipack multitool nappa noir offline offroad oem onesie onesies overshirt paracord pashmina phablet playset
playmat plushie plushies powerbank powerbanks preorder preloved presale prewashed pushup quickdry racerback rashguard refurb roughout
scrunchie shapewear sherpa skort slimfit streetwear strappy tankini thrifted tshirt tshirts ultrathin upcycled vneck wifi womens womenswear
ziptop zipup
`;

/** In simplified form. */
export const CHINESE_TRADE_WORDS = `
同款 爆款 新款 老款 男款 女款 童款 中性款 情侣款 经典款 限量款 联名款 基础款 包邮 正品 现货 预售 代购 直邮 清仓 秒杀 特价 批发 一件代发 厂家 直销 旗舰店 专柜 专卖店 官方 官网 授权 正版 原版 盗版 高仿
卫衣 连帽 短袖 长袖 无袖 半袖 羽绒服 棉服 棉衣 冲锋衣 防晒衣 针织衫 毛衣 打底衫 打底裤 牛仔裤 牛仔 休闲裤 运动裤 阔腿裤 工装裤 短裤 长裤 九分裤 裙子 半身裙 连衣裙 百褶裙 蛋糕裙 吊带 吊带裙
衬衫 衬衣 外套 夹克 风衣 大衣 西装 马甲 背心 文胸 内衣 内裤 袜子 睡衣 睡裙 家居服 泳衣 泳裤 比基尼 汉服 旗袍 校服 童装 男装 女装 男士 女士 男女 男女通用 通用 适用于 适用 兼容 加绒 加厚 加肥 加大 大码 小码 宽松 修身 显瘦 显高 百搭
时尚 潮流 潮牌 韩版 日系 欧美 港风 复古 小众 轻奢 高级感 网红 学院风 街头 嘻哈 简约 休闲 运动鞋 休闲鞋 跑步鞋 跑鞋 板鞋 帆布鞋 小白鞋 老爹鞋 篮球鞋 足球鞋 登山鞋 凉鞋 拖鞋 高跟鞋 平底鞋 单鞋 马丁靴 短靴 长靴 雪地靴 豆豆鞋 乐福鞋 增高 内增高
包包 女包 男包 单肩包 双肩包 斜挎包 手提包 托特包 腋下包 水桶包 链条包 腰包 胸包 钱包 卡包 零钱包 行李箱 拉杆箱 旅行箱 登机箱 书包 背包 帆布包 真皮 头层 牛皮 羊皮 小羊皮 鳄鱼皮 皮带 腰带 围巾 丝巾 披肩 帽子 棒球帽 渔夫帽 鸭舌帽 手套 墨镜 太阳镜 眼镜框
手表 腕表 男表 女表 机械表 石英表 电子表 智能手表 表带 表盘 项链 手链 手镯 戒指 耳环 耳钉 耳饰 首饰 饰品 吊坠 胸针 发夹 发箍 发圈 纯银 镀金 玫瑰金 翡翠 玉镯 和田玉 珍珠 钻石 莫桑石 锆石
手机 手机壳 保护壳 保护套 钢化膜 贴膜 充电器 充电宝 数据线 快充 耳机 蓝牙耳机 蓝牙 无线 有线 音箱 音响 键盘 鼠标 平板 笔记本 电脑 显示器 硬盘 固态硬盘 内存条 优盘 路由器 摄像头 投影仪 打印机 墨盒 硒鼓 电池 遥控器 支架 转接头 适配器
口红 唇釉 唇膏 粉底液 粉饼 气垫 眼影 眼线笔 睫毛膏 腮红 香水 淡香水 面膜 面霜 乳液 爽肤水 精华液 眼霜 洗面奶 洁面 卸妆 防晒霜 护手霜 身体乳 沐浴露 洗发水 护发素 牙膏 牙刷 美妆 护肤 护肤品 化妆品 小样 套装 礼盒 礼盒装
玩具 积木 拼装 模型 手办 盲盒 公仔 玩偶 毛绒 娃娃 童车 婴儿车 奶瓶 奶粉 尿不湿 纸尿裤 儿童 宝宝 婴儿 学生 四件套 床单 被套 枕头 毛毯 地毯 窗帘 抱枕 保温杯 水杯 杯子 餐具 收纳 收纳盒 挂钩 灯具 台灯 不锈钢 可爱 卡通 创意 生日礼物 礼物
`;
