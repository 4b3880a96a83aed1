import { terms } from "./terms.js";
import type { GoodsEntry } from "./types.js";

/**
 * Names that stand in the category paths of marketplaces and say what the goods are. Only what
 * sellers do not write in titles as well: those words are in `GOODS`.
 */
export const CATEGORIES: readonly GoodsEntry[] = [
  {
    classes: [25],
    group: "footwear",
    terms: terms(`
      shoes and boots, athletic shoes, mens shoes, women's shoes, men's shoes, kids' shoes,
      zapatería, calzado, chaussant, schuhmode, calzature, calçados, alas kaki, giày dép, 流行男鞋,
      鞋靴, 时尚女鞋, 运动鞋靴, 户外鞋服, 鞋类
    `),
  },
  {
    classes: [25],
    group: "clothing",
    terms: terms(`
      menswear, womenswear, womens wear, kidswear, boyswear, girlswear, outerwear, activewear,
      sportswear, workwear, ethnic wear, indian wear, maternity wear, maternity clothing, intimates,
      intimate apparel, underclothes, innerwear, topwear, bottomwear, western wear,
      plus size clothing, fashion, clothing and accessories, apparel accessories, ropa, moda,
      vêtements, kleidung, bekleidung, mode damen, abbigliamento, roupas, pakaian, thời trang,
      odzież, одежда, giyim, ファッション, 服饰, 服饰鞋包, 服饰内衣, 女士精品, 时尚女装, 精品男装,
      内衣家居服, 内衣裤袜, 亲子鞋服, 运动服饰, 孕妇服装, 童装童鞋, 衣物, 裙装, 裤装, 民族服饰
    `),
  },
  {
    classes: [25, 26, 18],
    group: "fashion_accessories",
    terms: terms(`
      fashion accessories, clothing accessories, belts and suspenders, neckwear, winter accessories,
      accesorios de moda, accessoires de mode, 服饰配件, 服装配饰, 时尚配饰, 配饰
    `),
  },
  {
    classes: [18],
    group: "bags",
    terms: terms(`
      leather goods, travel goods, handbags wallets and cases, small leather goods, maroquinerie,
      bagagerie, pelletteria, taschen, malas, tas wanita, 箱包皮具, 功能箱包, 潮流女包, 精品男包,
      奢侈品箱包, 二手奢侈品, 热销女包
    `),
  },
  {
    classes: [14],
    group: "watches",
    terms: terms(`
      timekeeping, horology, watches and clocks, relojería, horlogerie, uhren, orologeria, 钟表眼镜,
      国表, 瑞士表, 日韩表, 时尚表
    `),
  },
  {
    classes: [14],
    group: "jewellery",
    terms: terms(`
      precious metals, gems, body piercings, fashion jewellery, semi precious stones, bijoux,
      bijouterie, joyería, bisutería, schmuck, gioielli, joias, perhiasan, trang sức, biżuteria,
      украшения, 珠宝饰品, 珠宝首饰, 时尚饰品, 黄金首饰, 玉石珠宝, 珠宝玉石, 金银首饰
    `),
  },
  {
    classes: [9],
    group: "eyewear",
    terms: terms(`
      optical, vision care, optics eyewear, optique, optik, 眼镜配镜, 眼镜配件, 眼部护理
    `),
  },
  {
    classes: [3],
    group: "perfume_cosmetics",
    terms: terms(`
      beauty, health and beauty, luxury beauty, bath and body, color cosmetics, hair care,
      nail care, fragrances, belleza, cosmética, perfumería, beauté, parfumerie, kosmetik,
      körperpflege, bellezza, profumeria, beleza, perfumaria, kecantikan, làm đẹp, kosmetyki,
      косметика, парфюмерия, kozmetik, 美妆, 美容护肤, 美妆护肤, 面部护肤, 香水彩妆, 彩妆香水,
      美发护发, 身体护理, 洗护, 洗发护发, 男士护肤, 美容工具, 个护
    `),
  },
  {
    classes: [3, 8, 21],
    group: "personal_care",
    terms: terms(`
      personal care, personal hygiene, grooming, shaving and grooming, oral care, dental care,
      cuidado personal, hygiène, 个人护理, 口腔护理, 个护电器, 个护健康, 女性护理, 剃须护理
    `),
  },
  {
    classes: [9],
    group: "phones",
    terms: terms(`
      telephony, mobile phones and communication, cell phones and smartphones, mobiles, telefonía,
      téléphonie, handphone, 手机通讯, 通讯, 二手手机数码, 数码通讯
    `),
  },
  {
    classes: [9],
    group: "phone_accessories",
    terms: terms(`
      phone accessories, mobile accessories, cell phone accessories, mobile phone accessories,
      accesorios para móviles, accessoires téléphone, handyzubehör, aksesoris handphone,
      phụ kiện điện thoại, аксессуары для телефонов, 手机配件, 数码配件, 3c数码配件, 苹果配件,
      手机零部件, 手机饰品
    `),
  },
  {
    classes: [9],
    group: "computers",
    terms: terms(`
      computers, computer components, computer accessories, pc components, peripherals, networking,
      data storage, networking products, office electronics, informática, informatique,
      computerzubehör, komputer, komputery, компьютеры, 电脑硬件, 电脑周边, 电脑办公, 电脑配件,
      外设产品, 网络设备, 办公设备, 网络存储, 电脑整机, diy电脑, 硬件周边
    `),
  },
  {
    classes: [9],
    group: "audio",
    terms: terms(`
      audio, hi fi, home audio, portable audio, pro audio, car audio, audio y hifi, audio et hifi,
      影音, 影音电器, 影音娱乐, 音响设备, 专业音频
    `),
  },
  {
    classes: [9],
    group: "cameras",
    terms: terms(`
      photography, photo and video, cameras and optics, optics, camera and photo,
      camera accessories, fotografía, photographie, fotografie, fotografi, фототехника, 摄影摄像,
      数码影像, 相机配件, 摄影配件, 数码相机配件
    `),
  },
  {
    classes: [9],
    group: "tv_video",
    terms: terms(`
      television and video, home entertainment, tv and video, televisions, 大家电影音, 电视影音
    `),
  },
  {
    classes: [9, 28],
    group: "gaming",
    terms: terms(`
      video games, video games and consoles, consoles, pc gaming, gaming accessories, retro gaming,
      videojuegos, jeux vidéo, videospiele, videogiochi, ゲーム, 电玩, 电玩配件, 游戏设备, 电玩动漫
    `),
  },
  {
    classes: [9],
    group: "wearables",
    terms: terms(`
      wearable technology, wearables, 智能设备, 智能穿戴, 可穿戴设备
    `),
  },
  {
    classes: [9],
    group: "electronic_parts",
    terms: terms(`
      electronics, consumer electronics, electronic components, semiconductors,
      electrical equipment, electrical supplies, circuit boards and components, cables, electrónica,
      électronique, elektronik, elettronica, eletrônicos, điện tử, elektronika, электроника, 数码,
      3c数码, 电子元器件, 电子元件, 电工电料, 电工电气, 电子产品, 家用电子
    `),
  },
  {
    classes: [9, 41, 42],
    group: "software",
    terms: terms(`
      digital goods, digital digital content, virtual goods, game top up, 虚拟商品, 虚拟, 网络游戏,
      网游, 网游装备, 手游, 游戏服务, 腾讯qq专区, 移动充值中心, 数字娱乐, 生活缴费
    `),
  },
  {
    classes: [7, 9, 11],
    group: "home_appliances",
    terms: terms(`
      major appliances, small appliances, kitchen appliances, household appliances, home appliances,
      floor care, heating and cooling, electrodomésticos, électroménager, haushaltsgeräte,
      elettrodomestici, peralatan elektronik rumah, điện gia dụng, agd, бытовая техника, 大家电,
      小家电, 厨房电器, 生活电器, 家用电器, 厨房小电, 厨卫大电, 电器
    `),
  },
  {
    classes: [21, 8],
    group: "kitchenware",
    terms: terms(`
      kitchen, kitchen and dining, dining, tableware, drinkware, bakeware, barware, cook and dine,
      cocina, cuisine, küche, cucina, cozinha, dapur, nhà bếp, кухня, 厨房, 厨具, 厨房用品,
      烹饪用具, 水具酒具, 水具, 酒具, 茶咖酒具, 厨房烹饪, 餐饮具, 烘焙工具
    `),
  },
  {
    classes: [20],
    group: "furniture",
    terms: terms(`
      home furniture, office furniture, living room furniture, bedroom furniture, kitchen furniture,
      mobilier, möbel, mobili, nội thất, meble, мебель, 住宅家具, 商业家具, 办公家具, 成套家具,
      家具定制
    `),
  },
  {
    classes: [20, 21, 24],
    group: "home_decor",
    terms: terms(`
      decor, home decoration, home and living, home and garden, home and kitchen, homeware,
      home fragrance, clocks, hogar, decoración, décoration, wohnen, casa e decoração, rumah tangga,
      nhà cửa, декор, 家居, 家居饰品, 家饰, 家居装饰, 创意礼品, 特色手工艺, 居家日用, 家装软饰
    `),
  },
  {
    classes: [3, 21],
    group: "household",
    terms: terms(`
      household supplies, household essentials, cleaning supplies, laundry, laundry supplies,
      storage and organization, housekeeping, bathroom accessories, limpieza, entretien, haushalt,
      日用百货, 收纳整理, 家庭清洁, 清洁工具, 清洁用品, 家居用品, 纸品, 居家布艺收纳, 家清,
      洗晒用品, 卫浴用品
    `),
  },
  {
    classes: [24],
    group: "bedding_textiles",
    terms: terms(`
      linens, linens and bedding, home textiles, soft furnishings, bed and bath, textiles,
      ropa de cama, linge de maison, heimtextilien, biancheria, cama mesa e banho, 家纺, 布艺,
      居家布艺, 床品套件, 家居布艺
    `),
  },
  {
    classes: [11],
    group: "lighting",
    terms: terms(`
      lighting, lamps and lighting, light fixtures, iluminación, luminaires, beleuchtung,
      illuminazione, iluminação, pencahayaan, освещение, 灯饰, 照明, 灯饰光源, 灯饰照明
    `),
  },
  {
    classes: [28],
    group: "toys",
    terms: terms(`
      toys and games, games, hobbies, dolls and playsets, outdoor play, juguetes, jouets,
      spielwaren, giocattoli, brinquedos, mainan anak, игрушки, 玩具乐器, 模玩, 潮玩, 动漫,
      动漫周边, 模玩动漫, 娃娃配件, 童车玩具, 益智早教, 积木拼插
    `),
  },
  {
    classes: [14, 16, 20, 21],
    group: "collectibles",
    terms: terms(`
      collectibles and art, antiques, coins and paper money, stamps, entertainment memorabilia,
      militaria, coleccionismo, objets de collection, sammeln, collezionismo, коллекционирование,
      古董文玩, 邮币, 邮币卡, 古玩收藏, 艺术品, 书画, 钱币收藏
    `),
  },
  {
    classes: [28],
    group: "sports",
    terms: terms(`
      sporting goods, sports equipment, sports and outdoors, sports and leisure, fitness,
      exercise and fitness, gym equipment, team sports, racquet sports, winter sports, water sports,
      golf, deportes, sport et loisirs, sportartikel, esportes, olahraga, thể thao, спорт, 运动户外,
      运动用品, 体育用品, 健身训练, 体育器材, 运动护具, 球类运动
    `),
  },
  {
    classes: [8, 20, 22, 28],
    group: "outdoor",
    terms: terms(`
      outdoors, outdoor recreation, camping, camping and hiking, hiking, fishing, hunting, climbing,
      cycling accessories, pesca, randonnée, angeln, wandern, 户外, 户外用品, 垂钓, 钓鱼, 露营,
      户外鞋服装备, 登山野营
    `),
  },
  {
    classes: [25, 28],
    group: "fan_gear",
    terms: terms(`
      fan shop, sports fan shop, sports mem, fan apparel, licensed fan, fanartikel, 球迷服饰,
      球迷周边
    `),
  },
  {
    classes: [15],
    group: "musical",
    terms: terms(`
      musical instruments and gear, musical instruments, stringed instruments, wind instruments,
      percussion, instrumentos musicales, instruments de musique, musikinstrumente,
      strumenti musicali, alat musik, nhạc cụ, музыкальные инструменты, 西洋乐器, 民族乐器, 乐器配件
    `),
  },
  {
    classes: [9, 16, 41],
    group: "books_media",
    terms: terms(`
      literature, movies and tv, cds and vinyl, books and magazines, audible, ebooks, libros,
      livres, bücher, libri, livros, knihy, книги, 図書館, 书籍杂志, 报纸, 图书音像, 音像制品,
      音乐影视, 音乐影视明星, 少儿读物, 教育音像
    `),
  },
  {
    classes: [16],
    group: "stationery",
    terms: terms(`
      office products, office and school supplies, paper products, writing instruments,
      shipping supplies, papelería, papeterie, schreibwaren, bürobedarf, cancelleria, papelaria,
      alat tulis, văn phòng phẩm, канцелярия, 文具电教, 文化用品, 办公文具, 包装材料, 文教, 包装,
      办公耗材
    `),
  },
  {
    classes: [2, 16, 23, 26],
    group: "craft",
    terms: terms(`
      arts and crafts, crafts, crafting, handmade, knitting, sewing, needlecraft, haberdashery,
      manualidades, loisirs créatifs, basteln, handarbeit, fai da te creativo, artesanato,
      рукоделие, 手工, 手工艺, diy手工, 画材, 绘画用品, 缝纫, 布艺手工
    `),
  },
  {
    classes: [16, 25, 28],
    group: "party",
    terms: terms(`
      party and celebration, parties, costumes and accessories, seasonal decor, holiday decor,
      event and party, weddings, fiestas, fêtes, feste, festas, 节庆用品, 婚庆, 节庆, 礼品,
      派对用品, 庆典用品
    `),
  },
  {
    classes: [7, 8],
    group: "tools",
    terms: terms(`
      tools and home improvement, power tools, hand tools, home improvement, diy and tools,
      woodworking, herramientas, outillage, bricolage, baumarkt, heimwerker, fai da te, ferramentas,
      perkakas, инструменты, 家装工具, 手动工具, 五金机电, 劳动保护, 安防劳保
    `),
  },
  {
    classes: [6],
    group: "hardware",
    terms: terms(`
      hardware, fasteners, fixings, ferretería, quincaillerie, eisenwaren, ferramenta, ferragens,
      крепёж, 基础五金, 家装五金, 五金件, 紧固件
    `),
  },
  {
    classes: [7, 9, 11],
    group: "industrial",
    terms: terms(`
      industrial, business and industrial, industrial and scientific, heavy equipment,
      manufacturing, lab and scientific, material handling, cnc and metalworking, industria,
      industrie, промышленное оборудование, 工业品, 机械, 标准件零部件工业耗材, 工业用品,
      农机农具农膜, 工控, 机械及行业设备, 仪器仪表
    `),
  },
  {
    classes: [11, 17, 19, 27],
    group: "building",
    terms: terms(`
      building materials, building supplies, plumbing, plumbing fixtures, flooring,
      bathroom fixtures, kitchen fixtures, paint and wallpaper, construcción, baño, sanitär,
      baustoffe, edilizia, construção, сантехника, стройматериалы, 家装主材, 基础建材, 家装建材,
      厨卫, 厨房卫浴, 全屋定制, 墙地面材料
    `),
  },
  {
    classes: [9, 6],
    group: "security",
    terms: terms(`
      home security, surveillance, security and protection, safety and security, seguridad,
      sécurité, sicherheit, 安防, 安防监控, 智能安防, 安全防护
    `),
  },
  {
    classes: [4, 7, 9, 11, 12],
    group: "auto_parts",
    terms: terms(`
      automotive, automotive parts and accessories, auto parts and accessories,
      vehicle parts and accessories, motors parts, motorcycle parts, tires and wheels, car care,
      car electronics, accesorios de coche, recambios, pièces détachées auto, auto und motorrad,
      auto zubehör, automotivo, aksesoris mobil, phụ kiện ô tô, автотовары, oto aksesuar,
      汽车零部件, 汽车改装, 汽车装饰, 汽车外饰, 车品, 车品配件, 养护用品, 汽车养护, 摩托车装备,
      汽车电子, 汽修汽配
    `),
  },
  {
    classes: [12],
    group: "vehicles",
    terms: terms(`
      vehicles, cars and trucks, motorcycles and scooters, boats and watercraft, cycling, bicycles,
      coches, voitures, fahrzeuge, veicoli, veículos, kendaraan, xe cộ, 整车, 摩托车整车, 骑行,
      骑行装备, 自行车骑行装备零配件, 电动车整车
    `),
  },
  {
    classes: [29, 30],
    group: "food",
    terms: terms(`
      grocery, groceries, grocery and gourmet, food items, food and beverages, gourmet, pantry,
      candy and chocolate, bakery, condiments and sauces, alimentación, alimentos, épicerie,
      lebensmittel, alimentari, makanan, thực phẩm, żywność, продукты питания, gıda, 食品饮料,
      粮油调味, 粮油米面, 南北干货, 休闲食品, 传统滋补, 饼干糕点, 糖果零食
    `),
  },
  {
    classes: [29, 31],
    group: "fresh_produce",
    terms: terms(`
      fruits and vegetables, fresh and frozen, fresh food, meat and seafood, meat seafood and eggs,
      frutas y verduras, fruits et légumes, 水产肉类, 新鲜蔬果, 熟食, 生鲜食品, 生鲜果蔬, 蔬菜水果
    `),
  },
  {
    classes: [30, 32],
    group: "drinks",
    terms: terms(`
      beverages, non alcoholic beverages, tea and coffee, bebidas, boissons, getränke, bevande,
      minuman, đồ uống, напитки, 咖啡麦片, 饮品, 冲调, 饮料冲调, 水饮
    `),
  },
  {
    classes: [32, 33],
    group: "alcohol",
    terms: terms(`
      alcoholic beverages, wines, spirits, beer wine and spirits, liquor, licores, vins,
      spirituosen, алкоголь, 酒类, 中外名酒, 酒饮, 国产白酒
    `),
  },
  {
    classes: [34],
    group: "tobacco_vape",
    terms: terms(`
      tobacco products, smoking accessories, vaping, vaporizers, tabac, tabak, tabaco, табак, 烟具,
      电子烟具, 打火机烟具
    `),
  },
  {
    classes: [5],
    group: "supplements",
    terms: terms(`
      vitamins and supplements, nutrition, sports nutrition, diet and nutrition, wellness,
      suplementos, compléments alimentaires, nahrungsergänzungsmittel, integratori, бады,
      膳食营养补充食品, 保健食品, 滋补营养品, 营养健康, 运动营养
    `),
  },
  {
    classes: [5, 10],
    group: "medical",
    terms: terms(`
      health, health care, healthcare, medical supplies, medical equipment, first aid,
      mobility aids, pharmacy, otc medication, salud, farmacia, santé, gesundheit, salute, saúde,
      kesehatan, sức khỏe, zdrowie, здоровье, 医疗, 医疗器械, 医药, 医药保健, 家庭保健, 计生用品,
      保健用品, 家用医疗
    `),
  },
  {
    classes: [5, 10],
    group: "adult",
    terms: terms(`
      sexual wellness, adult toys, erotic, erotik, 情趣, 成人用品情趣
    `),
  },
  {
    classes: [5, 12, 20, 21, 25, 28],
    group: "baby",
    terms: terms(`
      baby, baby and toddler, babies, nursery, infant, mother and kids, mom and baby, maternity,
      bebé, puériculture, babyausstattung, prima infanzia, bebês, ibu dan bayi, mẹ và bé,
      товары для детей, 母婴用品, 孕产, 孕妇装孕产妇用品, 婴童用品, 婴童尿裤, 喂养用品, 婴儿用品,
      宝宝用品
    `),
  },
  {
    classes: [18, 20, 21, 31],
    group: "pet",
    terms: terms(`
      pet supplies, pets, animals and pet supplies, pet care, equestrian, mascotas, animalerie,
      haustier, animali domestici, hewan peliharaan, thú cưng, зоотовары, 宠物食品, 宠物生活,
      水族世界, 小宠, 宠物及用品, 猫狗日用
    `),
  },
  {
    classes: [1, 8, 21, 31],
    group: "garden",
    terms: terms(`
      garden, garden and outdoor, lawn and garden, lawn and patio, gardening, agriculture, jardín,
      jardinage, garten, giardino, jardim, kebun, сад и огород, 园艺, 花卉, 绿植园艺, 鲜花绿植,
      鲜花速递花卉仿真绿植园艺, 农用物资, 农资, 畜牧养殖物资
    `),
  },
  {
    classes: [35, 36, 37, 39, 41, 43, 44, 45],
    group: "services",
    terms: terms(`
      services, professional services, tickets, local services, real estate property, servicios,
      dienstleistungen, servizi, dịch vụ, услуги, 生活服务, 本地化生活服务, 本地生活, 装修服务,
      教育培训, 商务服务, 旅游度假, 消费卡, 购物金, 景点门票, 酒店客栈, 婚庆服务, 家装服务, 设计素材
    `),
  },
];
