// Names that are brands before they are anything else. The sources below list some of them among words and names;
// a table that tells ordinary words from brands leaves them out. Names of people and places that also name
// a brand (Ford, Tiffany, Columbia) stay, and so do words (apple, shell).

/** Left out of proper names and foreign words. */
export const LATIN_BRANDS = `
abercrombie absolut acer adidas advil airbus alcatel amd anker aol armani asics aston asus audi avon bacardi balenciaga
balmain barbie benetton bentley benz bic birkenstock bmw boeing bosch bose braun breitling budweiser bugatti buick bulgari burberry
bvlgari cadbury cadillac callaway canon cartier casio castrol chanel chevrolet chivas chopard chrysler citroen clarins
colgate costco crayola crocs cuisinart daewoo danone dell desigual dewalt dior disney ducati duracell durex dyson ecco
epson ericsson escada evian exxon facebook fanta ferragamo ferrari ferrero fila formica frisbee fujifilm fujitsu garmin
garnier gaultier gillette givenchy goodyear google gopro gucci guerlain guinness haribo harley hasbro heineken heinz hennessy
hershey hilfiger hitachi honda hublot hyundai ikea infiniti instagram intel isuzu izod jacuzzi jeep kawasaki kellogg
kenwood kenzo kia kleenex kodak krups lacoste lamborghini lamy lancia lancome lego lenovo levis lexus lindt lipton listerine
lockheed loewe longchamp longines loreal lycra makita maserati mattel maybelline mazda mercedes michelin microsoft miele milka
mitsubishi miu mobil moet moncler montblanc moschino motorola nerf nescafe nestle nike nikon nintendo nissan nivea nokia
nvidia oakley officemax omega opel oreo oshkosh oster pampers panasonic patek pelikan pentax pepsi perrier peugeot philips piaggio
piguet pirelli playstation pokemon pontiac porsche prada primark prozac puma pyrex rado rayban reebok renault revlon rimowa
rolex rollerblade rossignol saab salomon samsonite samsung sanyo schwarzkopf schwinn seiko sephora sheetrock shiseido siemens
sisley skoda slashdot smirnoff sony spandex starbucks steinway stradivarius subaru suzuki swarovski swatch tampax tefal teflon
tesla texaco timberland tissot tomtom toshiba toyota tums tupperware twitter tylenol uniqlo vaseline velcro versace vespa
viagra vichy vivo volkswagen volvo vuitton walmart whatsapp wonderbra xbox xerox xiaomi yamaha yonex youtube zara ziploc
`;

/** Left out of Chinese words, in simplified form. */
export const CHINESE_BRANDS = `
耐克 阿迪达斯 阿迪 彪马 锐步 匡威 万斯 李宁 安踏 特步 匹克 鸿星尔克 回力 乔丹 新百伦 斐乐 卡帕 茵宝 美津浓 亚瑟士
斯凯奇 添柏岚 哥伦比亚户外 迪桑特 露露乐蒙 香奈儿 古驰 古奇 路易威登 爱马仕 普拉达 范思哲 阿玛尼 迪奥 纪梵希 圣罗兰 巴黎世家 巴宝莉 博柏利
蔻驰 芬迪 宝格丽 卡地亚 蒂芙尼 劳力士 欧米茄 浪琴 天梭 积家 万国表 百达翡丽 江诗丹顿 万宝龙 施华洛世奇 周大福 周生生 老凤祥 六福珠宝 潘多拉
登喜路 梦特娇 金利来 皮尔卡丹 七匹狼 鳄鱼恤 波司登 海澜之家 雅戈尔 杉杉 报喜鸟 红豆集团 鄂尔多斯羊绒 恒源祥 美特斯邦威 森马 以纯 真维斯 佐丹奴 班尼路
优衣库 无印良品 李维斯 达芙妮 百丽 红蜻蜓 奥康 森达 兰蔻 雅诗兰黛 欧莱雅 资生堂 海蓝之谜 倩碧 娇兰 碧欧泉 薇姿 理肤泉 妮维雅 玉兰油
大宝 旁氏 美宝莲 羽西 雅芳 玫琳凯 安利 自然堂 百雀羚 佰草集 相宜本草 海飞丝 飘柔 潘婷 沙宣 舒肤佳 多芬 高露洁 佳洁士 黑人牙膏
云南白药 宝洁 联合利华 强生 帮宝适 花王 护舒宝 苏菲 杜蕾斯 杰士邦 吉列 博朗 飞利浦 西门子 松下 博世 戴森 三星 三星电子 韩国三星
索尼 佳能 尼康 奥林巴斯 柯达 富士胶片 宾得 徕卡 东芝 日立 夏普 三洋 三菱 爱普生 施乐 理光 惠普 戴尔 宏基 华硕
微软 谷歌 英特尔 英伟达 苹果电脑 诺基亚 摩托罗拉 爱立信 华为 魅族 金立 酷派 一加 海尔 美的 格力 海信 康佳
创维 长虹 科龙 容声 美菱 新飞 澳柯玛 格兰仕 苏泊尔 九阳 方太 老板电器 志高 奥克斯 纽曼 朗科 金士顿 罗技 雷蛇 明基
明基移动 大疆 任天堂 世嘉 迪士尼 迪斯尼 乐高 芭比 孩之宝 美泰 奥特曼 宝马 奥迪 奥迪车 大众汽车 福特 雪佛兰 别克 凯迪拉克 克莱斯勒
丰田 本田 尼桑 马自达 铃木 三菱汽车 五十铃 雷克萨斯 凌志 英菲尼迪 起亚 雪铁龙 雷诺 菲亚特 法拉利 兰博基尼 玛莎拉蒂 保时捷 沃尔沃 斯柯达
捷豹 路虎 劳斯莱斯 宾利 特斯拉 比亚迪 奇瑞 雅阁 凯美瑞 桑塔纳 帕萨特 捷达 夏利 雅马哈 哈雷 米其林 固特异 普利司通 壳牌 美孚
嘉实多 可口可乐 百事可乐 雪碧 芬达 红牛 健力宝 王老吉 加多宝 康师傅 统一企业 娃哈哈 农夫山泉 乐百氏 蒙牛 伊利 光明乳业 三鹿 雀巢 达能
卡夫 奥利奥 德芙 费列罗 好时 亨氏 雀巢咖啡 星巴克 麦当劳 肯德基 必胜客 哈根达斯 茅台 五粮液 剑南春 泸州老窖 沱牌 水井坊 汾酒 青岛啤酒
燕京啤酒 雪花啤酒 百威 喜力 嘉士伯 轩尼诗 人头马 马爹利 芝华士 绝对伏特加 万宝路 芙蓉王 沃尔玛 家乐福 宜家 国美 苏宁 淘宝 天猫 京东
阿里巴巴 腾讯 百度网 搜狐 新浪 新浪网 雅虎 搜狗 网易 朗讯 朗讯科技 思科 甲骨文公司 辉瑞 诺华 拜耳 默克 罗氏 同仁堂 九芝堂
汇仁 天士力 片仔癀 老干妈 海天酱油 金龙鱼 福临门 双汇 雨润 晨光文具 派克 英雄钢笔 摩根士丹利 汇丰 渣打 花旗 联邦快递 敦豪 顺丰 米老鼠
米奇 唐老鸭 凯蒂猫 柯南 皮卡丘 喜羊羊 蜡笔小新 蜘蛛侠 蝙蝠侠 超人力霸王 变形金刚 猫人 南极人 北极绒 俞兆林 安莉芳 黛安芬 华歌尔 新秀丽
瑞士军刀 双立人 膳魔师 虎牌 摩飞 倍轻松 西铁城 卡西欧 雷达表 斯沃琪 罗西尼 飞亚达 依波 天王表 凤凰自行车 永久自行车 捷安特 美利达 富安娜 罗莱
水星家纺 梦洁 慕思 喜临门 全友 曲美 欧普 雷士 正泰 德力西 博士伦 海昌 暴龙 雷朋 欧珀莱 高丝 奥尔滨 雪花秀 悦诗风吟 爱茉莉
伊丽莎白雅顿 雅顿 贝玲妃 百度 联想集团
`;
