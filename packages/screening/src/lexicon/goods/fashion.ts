import { terms } from "../terms.js";
import type { GoodsEntry } from "../types.js";

/** What is worn or carried: shoes, clothes, bags, watches, jewellery, glasses. */
export const FASHION_GOODS: readonly GoodsEntry[] = [
  {
    classes: [25],
    group: "footwear",
    terms: terms(`
      shoe, footwear, sneaker, trainer shoe, trainers, running shoe, runners, basketball shoe,
      tennis shoe, walking shoe, hiking shoe, hiking boot, trail shoe, skate shoe, training shoe,
      dress shoe, derby shoe, derbys, brogue, oxford shoe, oxfords, monk strap, loafer, moccasin,
      driving shoe, boat shoe, deck shoe, slip on, slip ons, sandal, flip flop, slipper, slider,
      slide sandal, mule, clog, espadrille, pump heel, heels, high heel, stiletto, wedge heel,
      wedge sandal, kitten heel, ballet flat, ballerina flat, flats, mary jane, platform shoe, boot,
      ankle boot, chelsea boot, chukka, desert boot, combat boot, cowboy boot, snow boot, rain boot,
      wellies, wellington boot, work boot, safety shoe, steel toe, football boot, soccer cleat,
      cleat, golf shoe, cycling shoe, ballet shoe, dance shoe, pointe shoe, high top, low top,
      juttis, kolhapuris, water shoe, aqua shoe, creeper, bootie, booties, zapatillas, zapatos,
      botas, sandalias, chaussures, baskets femme, baskets homme, bottes, schuhe, turnschuhe,
      stiefel, sandalen, hausschuhe, scarpe, stivali, sapatos, tênis masculino, tênis feminino,
      sepatu, giày, dép, buty, кроссовки, ботинки, туфли, сапоги, кеды, обувь, ayakkabı, スニーカー,
      ブーツ, サンダル, 运动鞋, 跑鞋, 跑步鞋, 篮球鞋, 足球鞋, 网球鞋, 羽毛球鞋, 乒乓球鞋, 板鞋,
      滑板鞋, 休闲鞋, 老爹鞋, 小白鞋, 帆布鞋, 球鞋, 训练鞋, 气垫鞋, 椰子鞋, 联名鞋, 登山鞋, 徒步鞋,
      溯溪鞋, 越野鞋, 皮鞋, 正装鞋, 商务鞋, 德比鞋, 牛津鞋, 布洛克, 乐福鞋, 豆豆鞋, 驾车鞋, 单鞋,
      平底鞋, 高跟鞋, 细跟鞋, 粗跟鞋, 坡跟鞋, 松糕鞋, 厚底鞋, 尖头鞋, 玛丽珍鞋, 凉鞋, 罗马鞋, 拖鞋,
      凉拖, 人字拖, 棉拖, 洞洞鞋, 沙滩鞋, 靴子, 短靴, 长靴, 中筒靴, 长筒靴, 过膝靴, 马丁靴,
      切尔西靴, 雪地靴, 雨靴, 雨鞋, 雨鞋套, 工装靴, 军靴, 棉鞋, 布鞋, 老北京布鞋, 绣花鞋, 男鞋,
      女鞋, 童鞋, 学步鞋, 宝宝鞋, 婴儿鞋, 妈妈鞋, 老人鞋, 护士鞋, 劳保鞋, 安全鞋, 舞蹈鞋, 舞鞋,
      芭蕾鞋, 高尔夫球鞋, 骑行鞋, 钓鱼鞋, 鞋子, 潮鞋, 女靴, 男靴, 高帮鞋, 低帮鞋, 涉水鞋, 渔夫鞋,
      一脚蹬, court shoe, wedges, flatforms, flatform, pumps, slingback, slide sandals, house shoe
    `),
  },
  {
    classes: [21, 25],
    group: "footwear",
    terms: terms(`
      insole, shoe insole, shoe lace, shoelace, shoe tree, shoe polish, shoe horn, heel pad,
      shoe charm, 鞋垫, 鞋带, 鞋撑, 鞋油, 鞋拔, 鞋套, 鞋扣, 鞋花, 鞋刷, 擦鞋, 后跟贴, 鞋楦
    `),
  },
  {
    classes: [25],
    group: "clothing",
    terms: terms(`
      clothing, clothes, apparel, garment, t shirt, tshirt, tee shirt, tee, shirt, dress shirt,
      casual shirt, polo shirt, polo tee, henley, rugby shirt, blouse, crop top, tank top, camisole,
      halter top, bodysuit, tunic, sweater, jumper, pullover, cardigan, knitwear, turtleneck,
      sweatshirt, crewneck, hoodie, hoody, hoodies, zip up, jacket, bomber jacket, denim jacket,
      leather jacket, puffer jacket, down jacket, windbreaker, varsity jacket, fleece jacket,
      softshell jacket, shell jacket, rain jacket, parka, anorak, raincoat, poncho, coat, overcoat,
      trench coat, peacoat, duffle coat, fur coat, blazer, suit jacket, tuxedo, waistcoat, vest,
      gilet, body warmer, tracksuit, jogger, jogging pants, sweatpants, track pants, trousers,
      pants, chinos, slacks, cargo pants, cargos, khakis, palazzo pants, palazzos, culottes,
      dungarees, overalls, jeans, denim jeans, skinny jeans, jeggings, leggings, yoga pants, capris,
      shorts, denim shorts, board shorts, bermudas, swim shorts, skirt, mini skirt, pencil skirt,
      maxi skirt, skort, dress, dresses, maxi dress, midi dress, sundress, cocktail dress,
      evening gown, prom dress, wedding dress, bridesmaid dress, sheath dress, wrap dress,
      shift dress, gown, jumpsuit, romper, playsuit, onesie, kimono, kaftan, abaya, saree, sari,
      kurta, kurti, kurtis, salwar, churidar, dupatta, lehenga, sherwani, anarkali, patiala,
      nehru jacket, dhoti, cheongsam, qipao, hanfu, hijab, burkini, swimsuit, swimwear,
      bathing suit, bikini, one piece swimsuit, swim trunks, rash guard, wetsuit, underwear,
      lingerie, bra, bras, bralette, sports bra, panty, panties, briefs, boxer briefs, boxers,
      trunks, thong, g string, undershirt, thermal underwear, long johns, shapewear, corset,
      bustier, girdle, sock, socks, ankle sock, stocking, tights, pantyhose, hosiery, pyjamas,
      pajamas, nightgown, nightdress, nightwear, sleepwear, loungewear, night suit, bathrobe, robe,
      dressing gown, scrubs, lab coat, chef jacket, uniform, leotard, tutu, base layer,
      compression shirt, cycling jersey, shrug, bolero, cape coat, babydoll, camiseta, camisa,
      sudadera, pantalones, vaqueros, chaqueta, vestido, falda, abrigo, chemise, sweat à capuche,
      pantalon, veste, manteau, robe femme, jupe, hemd, pullunder, kleid, rock damen, unterwäsche,
      maglietta, felpa, pantaloni, giacca, vestito, moletom, calça, jaqueta, kaos, baju, celana,
      jaket, áo thun, áo khoác, quần, váy, koszulka, bluza, spodnie, kurtka, футболка, толстовка,
      худи, куртка, штаны, джинсы, платье, пальто, tişört, パーカー, ジャケット, tシャツ, 티셔츠,
      후드티, 男装, 女装, 童装, 衣服, 服装, 外套, 上衣, 夹克, 皮衣, 皮夹克, 风衣, 大衣, 毛呢大衣,
      羽绒服, 羽绒衣, 棉衣, 棉服, 棉袄, 冲锋衣, 软壳, 皮肤衣, 防晒衣, 防晒服, 抓绒衣, 马甲, 背心,
      羽绒马甲, 西装, 西服, 西裤, 小西装, 卫衣, 帽衫, 连帽衫, 毛衣, 羊毛衫, 羊绒衫, 针织衫, 线衫,
      开衫, 打底衫, 高领衫, 衬衫, 衬衣, t恤, 短袖, 长袖t, 圆领t, polo衫, 雪纺衫, 蕾丝衫, 吊带, 小衫,
      裙子, 连衣裙, 半身裙, 长裙, 短裙, 百褶裙, a字裙, 包臀裙, 吊带裙, 背带裙, 牛仔裙, 旗袍, 汉服,
      唐装, 中山装, 礼服, 晚礼服, 婚纱, 伴娘服, 秀禾服, 敬酒服, 裤子, 长裤, 休闲裤, 运动裤, 卫裤,
      工装裤, 牛仔裤, 打底裤, 小脚裤, 阔腿裤, 哈伦裤, 短裤, 沙滩裤, 五分裤, 七分裤, 九分裤, 皮裤,
      棉裤, 羽绒裤, 保暖裤, 瑜伽裤, 健身裤, 速干裤, 背带裤, 连体裤, 连体衣, 裙裤, 内衣, 文胸, 胸罩,
      内裤, 三角裤, 平角裤, 四角裤, 丁字裤, 保暖内衣, 秋衣, 秋裤, 塑身衣, 塑身裤, 束腰, 美体衣,
      肚兜, 抹胸, 睡衣, 睡裙, 睡裤, 睡袍, 家居服, 浴袍, 月子服, 哺乳衣, 孕妇装, 孕妇裤, 孕妇裙,
      袜子, 短袜, 船袜, 长袜, 丝袜, 连裤袜, 打底袜, 堆堆袜, 棉袜, 泳衣, 泳裤, 游泳裤, 比基尼, 泳装,
      潜水服, 速干衣, 健身服, 瑜伽服, 运动服, 运动套装, 跑步服, 球服, 骑行服, 滑雪服, 滑雪裤,
      舞蹈服, 演出服, 表演服, 工作服, 工装, 制服, 校服, 园服, 班服, 厨师服, 白大褂, 护士服, 雨衣,
      雨披, 斗篷, 亲子装, 情侣装, 情侣衫, 爬服, 哈衣, 套头衫, 针织裙, 皮草, 貂皮, 貂绒, 中老年装,
      民族服装, 牛仔外套, 棒球服, 机车服, 飞行夹克, 衣裙, 鱼尾裙, 鱼尾婚纱, women's top, womens top,
      ladies top, sleeveless top, short sleeve top, long sleeve top, solid top, printed top,
      striped top, a line top, peplum top, wrap top, silk top, tube top, bardot top,
      embroidered top, active tank, suit, formal suit, two piece suit, three piece suit, sarong,
      dungaree, legging, hipster brief, lounge pants, corduroys, cords, peignoir, kilt, jegging,
      束身衣, 塑身内衣, 打底裙, 防晒衫, 羊毛大衣, 工装外套, 吊带背心
    `),
  },
  {
    classes: [25],
    group: "headgear",
    terms: terms(`
      hat, cap, baseball cap, snapback, trucker hat, trucker cap, dad hat, beanie, bucket hat,
      fedora, sun hat, straw hat, cowboy hat, beret, sun visor hat, bobble hat, balaclava, headband,
      bandana, turban, fascinator, newsboy cap, flat cap, swim cap, swimming cap, gorra, casquette,
      mütze, cappello, topi, кепка, шапка, 帽子, 棒球帽, 鸭舌帽, 渔夫帽, 毛线帽, 针织帽, 冷帽,
      太阳帽, 遮阳帽, 草帽, 贝雷帽, 礼帽, 空顶帽, 八角帽, 报童帽, 雷锋帽, 护耳帽, 胎帽, 婴儿帽,
      童帽, 包头帽, 套头帽, 头巾, 发带, 厨师帽, 泳帽, 平沿帽, 军帽, 防晒帽
    `),
  },
  {
    classes: [25],
    group: "fashion_accessories",
    terms: terms(`
      scarf, scarves, silk scarf, shawl, pashmina, stole, glove, mitten, belt, leather belt,
      waist belt, suspenders, necktie, bow tie, bowtie, tie clip, pocket square, cravat, ear muff,
      earmuff, arm warmer, leg warmer, neck warmer, neck gaiter, snood, detachable collar, cinturón,
      bufanda, ceinture, écharpe, gürtel, schal, handschuhe, cintura, cinto, ремень, шарф, перчатки,
      围巾, 丝巾, 方巾, 披肩, 围脖, 脖套, 手套, 皮手套, 毛线手套, 皮带, 腰带, 裤腰带, 皮带扣, 领带,
      领结, 领夹, 口袋巾, 袖套, 冰袖, 护袖, 耳罩, 耳套, 背带夹, 吊带夹, 假领子, 腿套, 腰封
    `),
  },
  {
    classes: [26],
    group: "fashion_accessories",
    terms: terms(`
      hair clip, hair claw, claw clip, hair tie, scrunchie, hair pin, hairpin, barrette, hair band,
      hairband, hair bow, hair accessory, hair accessories, brooch pin, enamel pin, button badge,
      iron on patch, belt buckle, 发夹, 发箍, 发圈, 发绳, 头绳, 发簪, 发饰, 头饰, 抓夹, 鲨鱼夹,
      皇冠头饰, 蝴蝶结头饰, 发卡, 发抓, 盘发器, 刘海夹, 徽章, 布贴
    `),
  },
  {
    classes: [18],
    group: "fashion_accessories",
    terms: terms(`
      umbrella, parasol, walking stick, paraguas, parapluie, regenschirm, зонт, 雨伞, 遮阳伞,
      太阳伞, 晴雨伞, 折叠伞, 自动伞, 长柄伞, 拐杖伞
    `),
  },
  {
    classes: [14, 6],
    group: "fashion_accessories",
    terms: terms(`
      keychain, key chain, keyring, key ring, bag charm, lanyard, cufflink, tie bar, 钥匙扣, 钥匙链,
      钥匙圈, 钥匙挂件, 包挂, 包包挂件, 挂绳, 袖扣, 袖钉
    `),
  },
  {
    classes: [18],
    group: "bags",
    terms: terms(`
      bag, handbag, purse, tote, tote bag, shoulder bag, crossbody, crossbody bag, cross body bag,
      messenger bag, satchel, hobo bag, bucket bag, clutch bag, clutch purse, evening bag,
      sling bag, saddle bag, baguette bag, bowling bag, flap bag, chain bag, backpack, rucksack,
      school bag, schoolbag, laptop bag, briefcase, duffel bag, duffle bag, holdall, gym bag,
      travel bag, weekender, belt bag, fanny pack, bum bag, bumbag, waist bag, waist pack,
      chest bag, drawstring bag, shopping bag, canvas bag, beach bag, diaper bag, wallet,
      card holder, cardholder, card case, coin purse, money clip, passport holder, passport cover,
      key pouch, key case, pouch, wristlet, cosmetic bag, makeup bag, toiletry bag, wash bag,
      dopp kit, luggage, suitcase, carry on, trolley bag, trolley case, cabin bag, travel trunk,
      garment bag, luggage tag, packing cube, bolso, bolsa feminina, mochila, cartera, billetera,
      sac à main, sac à dos, portefeuille, sacoche, handtasche, rucksäcke, tasche, geldbörse,
      koffer, borsa, zaino, portafoglio, valigia, carteira, tas, tas selempang, dompet, túi xách,
      balo, ví da, torebka, plecak, portfel, сумка, рюкзак, кошелек, чемодан, çanta, cüzdan, バッグ,
      財布, リュック, 가방, 지갑, 包包, 女包, 男包, 小包, 皮包, 真皮包, 手提包, 手拎包, 单肩包,
      斜挎包, 斜跨包, 挎包, 双肩包, 背包, 书包, 托特包, 水桶包, 马鞍包, 链条包, 腋下包, 法棍包,
      菜篮子包, 剑桥包, 信封包, 手拿包, 手抓包, 晚宴包, 化妆包, 洗漱包, 胸包, 腰包, 邮差包, 公文包,
      电脑包, 妈咪包, 旅行包, 旅行袋, 行李包, 健身包, 登山包, 帆布包, 帆布袋, 购物袋, 环保袋,
      抽绳袋, 钱包, 长款钱包, 短款钱包, 钱夹, 卡包, 卡夹, 零钱包, 钥匙包, 护照夹, 证件包, 手机包,
      行李箱, 拉杆箱, 旅行箱, 登机箱, 密码箱, 皮箱, 箱包, 拉杆书包, 流浪包, 贝壳包, 戴妃包, 凯莉包,
      铂金包, 枕头包, 饺子包, 云朵包, 麻将包, 琴谱包, 保龄球包, 福袋包, 包袋, 皮具
    `),
  },
  {
    classes: [18],
    group: "bags",
    terms: terms(`
      bag strap, purse strap, purse organizer, bag organizer, bag insert, dust bag, dustbag,
      purse hook, luggage strap, luggage cover, 包带, 包链, 内胆包, 包中包, 防尘袋, 行李箱套,
      行李牌, 行李绑带, 包撑
    `),
  },
  {
    classes: [14],
    group: "watches",
    terms: terms(`
      watch, watches, wristwatch, wristwatches, wrist watch, automatic watch, mechanical watch,
      quartz watch, chronograph, chronograph watch, dive watch, diver watch, pocket watch,
      dress watch, analogue watch, analog watch, digital watch, skeleton watch, tourbillon,
      timepiece, stopwatch, reloj, montre, armbanduhr, orologio, relógio, jam tangan, đồng hồ,
      zegarek, часы наручные, kol saati, 腕時計, 손목시계, 手表, 腕表, 机械表, 石英表, 自动机械表,
      电子表, 男表, 女表, 情侣表, 学生表, 儿童手表, 怀表, 护士表, 潜水表, 运动手表, 陀飞轮,
      计时码表, 钟表, 名表, 手链表, 时装表, 夜光手表
    `),
  },
  {
    classes: [14],
    group: "watches",
    terms: terms(`
      watch strap, watch band, watchband, watch bracelet, watch dial, watch movement, watch crystal,
      watch crown, watch winder, watch box, watch roll, watch repair kit, spring bar,
      deployment clasp, bezel insert, 表带, 手表带, 表扣, 表链, 表盘, 表壳, 表镜, 表冠, 表针, 机芯,
      表盒, 摇表器, 生耳, 表耳, 手表盒
    `),
  },
  {
    classes: [14],
    group: "jewellery",
    terms: terms(`
      jewellery, jewelry, fine jewelry, costume jewelry, necklace, pendant, pendant necklace,
      choker, chain necklace, locket, bracelet, bangle, charm bracelet, cuff bracelet,
      tennis bracelet, anklet, ring, engagement ring, wedding ring, wedding band, signet ring,
      promise ring, earring, stud earring, hoop earring, ear cuff, ear stud, jhumka, jhumkas,
      maang tikka, mangalsutra, nose ring, nose stud, body jewelry, body piercing, belly ring,
      brooch, brooches, tiara, gemstone, loose diamond, moissanite, gold bar, gold chain,
      silver chain, jade bangle, jade pendant, amber pendant, prayer beads, mala beads,
      jewellery box, jewelry box, jewellery set, collier, bague, boucles d'oreilles,
      collar de plata, pulsera, pendientes, anillo, ohrringe, halskette, armband, collana,
      bracciale, orecchini, anel, brinco, pulseira, kalung, gelang, cincin, anting, nhẫn, vòng tay,
      браслет, кольцо, серьги, ожерелье, подвеска, 珠宝, 首饰, 饰品, 项链, 吊坠, 毛衣链, 锁骨链,
      手链, 手镯, 手串, 脚链, 戒指, 指环, 对戒, 钻戒, 婚戒, 耳环, 耳钉, 耳坠, 耳饰, 耳夹, 耳骨钉,
      胸针, 别针, 胸花, 黄金, 足金, 金条, 铂金项链, 纯银, 925银, s925, k金, 钻石, 裸钻, 莫桑石,
      莫桑钻, 裸石, 宝石, 红宝石, 蓝宝石, 祖母绿, 碧玺, 水晶手链, 水晶吊坠, 玛瑙, 琥珀, 蜜蜡,
      绿松石, 南红, 朱砂手串, 翡翠, 和田玉, 岫玉, 玉器, 玉石, 玉镯, 玉坠, 玉佩, 玉牌, 平安扣, 貔貅,
      佛珠, 念珠, 菩提, 星月菩提, 金刚菩提, 小叶紫檀手串, 沉香手串, 转运珠, 路路通, 长命锁, 首饰盒,
      无事牌, 观音吊坠, 佛公, 弥勒佛吊坠, 金饰, 银饰, 银镯, 金手镯, studs, pearl necklace,
      freshwater pearl, akoya pearl, tahitian pearl, south sea pearl, cultured pearl, natural pearl,
      loose pearl, pearl strand, pearl earring, pearl bracelet, diamond ring, diamond necklace,
      loose sapphire, loose emerald, loose ruby, natural opal, chandbali, chandbalis, rakhi,
      珍珠项链, 珍珠耳钉, 珍珠耳环, 珍珠手链, 淡水珍珠, 海水珍珠
    `),
  },
  {
    classes: [9],
    group: "eyewear",
    terms: terms(`
      sunglasses, sunglass, eyeglasses, eyeglass frame, glasses frame, spectacles, spectacle frame,
      reading glasses, optical frame, aviator sunglasses, wayfarer sunglasses, cat eye sunglasses,
      polarized sunglasses, clip on sunglasses, blue light glasses, safety glasses, goggles,
      swimming goggles, ski goggles, monocle, eyewear, gafas de sol, lunettes, lunettes de soleil,
      sonnenbrille, brille, occhiali da sole, óculos de sol, kacamata, kính mát, okulary, очки,
      gözlük, サングラス, 眼镜, 太阳镜, 太阳眼镜, 墨镜, 偏光镜, 蛤蟆镜, 眼镜框, 眼镜架, 镜框,
      近视眼镜, 近视镜, 老花镜, 老花眼镜, 平光镜, 防蓝光眼镜, 泳镜, 游泳镜, 滑雪镜, 护目镜, 防风镜,
      骑行眼镜, 镜片, 眼镜盒, 眼镜布, 夜视镜, 变色眼镜, 金丝边眼镜
    `),
  },
  {
    classes: [10, 9],
    group: "eyewear",
    terms: terms(`
      contact lens, contact lenses, colored contacts, contact lens case, contact lens solution,
      隐形眼镜, 美瞳, 彩瞳, 隐形眼镜盒, 伴侣盒
    `),
  },
  {
    classes: [26],
    group: "hair",
    terms: terms(`
      wig, lace front wig, hair extension, hair weave, hair bundle, human hair, clip in hair,
      braiding hair, toupee, hairpiece, virgin hair, remy hair, hair topper, peruca, perruque,
      peluca, perücke, парик, 假发, 假发片, 刘海假发, 假发套, 接发片, 马尾假发, 发片, 补发片, 真人发
    `),
  },
];
