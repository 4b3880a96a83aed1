/** A group of products and how listings call them. */
export interface CeProductGroup {
  /** What the group's law says of the marking. */
  readonly hint: "needs_ce" | "must_not_bear_ce";
  /** The act that asks for the marking; none where no act provides for it. */
  readonly act?: string;
  /**
   * Lower case, in English, German, French, Spanish, Italian and Chinese. Of a word the beginning is enough
   * when a hyphen follows ("toaster-"); Chinese is found anywhere.
   */
  readonly words: string;
}

/**
 * Product groups under acts that provide for the CE marking, and groups under none. Only the ordinary case: a
 * T-shirt bears no marking, the toy costume of the same seller does.
 */
export const CE_PRODUCT_GROUPS: readonly CeProductGroup[] = [
  {
    hint: "needs_ce",
    act: "2009/48/EC",
    words:
      "toy- spielzeug- jouet- juguete- giocattol- doll dolls puppe- poupée- muñeca- bambol- plush teddy 玩具 积木 毛绒",
  },
  {
    hint: "needs_ce",
    act: "2014/35/EU",
    words:
      "kettle- toaster- blender- hairdryer- lamp- luminaire- leuchte- lampe- lámpara- lampad- wasserkocher- föhn- haartrockner- bouilloire- hervidor- bollitore- tostador- tostapane- grille-pain sèche-cheveux secador- asciugacapelli fridge- refrigerator- kühlschr- réfrigérateur- frigorífico- frigorifer- 电器 灯具 台灯 电水壶 吹风机 插座 冰箱",
  },
  {
    hint: "needs_ce",
    act: "2014/30/EU",
    words:
      "charger- ladegerät- chargeur- cargador- caricabatteri- electronic- elektronik- électronique- electrónic- elettronic- monitor- televis- fernseher- téléviseur- computer- rechner- ordinateur- ordenador- 充电器 电子 电脑 显示器 电视",
  },
  {
    hint: "needs_ce",
    act: "2014/53/EU",
    words:
      "smartphone- phone phones handy- handys téléphone- teléfono- móvil- telefon- bluetooth wifi wlan wireless radio- router- headphone- earphone- earbud- kopfhörer- écouteur- auricular- cuffie smartwatch- 手机 蓝牙 无线 耳机 路由器 智能手表",
  },
  {
    hint: "needs_ce",
    act: "2006/42/EC",
    words:
      "drill drills chainsaw- lawnmower- machine- maschine- máquina- macchin- bohrmaschine- kettensäge- rasenmäher- perceuse- tronçonneuse- tondeuse- taladro- motosierra- cortacésped- trapano motosega tosaerba 电钻 电锯 割草机 机床 机械",
  },
  {
    hint: "needs_ce",
    act: "Regulation (EU) 2016/425",
    words:
      "helmet- helm helme schutzhelm- fahrradhelm- casque- casco- sunglasses- sonnenbrille- respirator- ffp2 ffp3 schutzbrille- schutzhandschuh- sicherheitsschuh- goggles lifejacket- schwimmweste- 头盔 护目镜 防护手套 安全鞋 太阳镜 防护口罩",
  },
  {
    hint: "needs_ce",
    act: "Regulation (EU) 2017/745",
    words:
      "medical- medizinprodukt- médical- médico- médica- medicale thermometer- fieberthermometer- thermomètre- termómetro- termometr- oximeter- oximètre- pulsoximeter- stethoscope- blutdruckmess- tensiomètre- tensiómetro- 医疗 体温计 血压计 血氧仪 听诊器",
  },
  {
    hint: "needs_ce",
    act: "Regulation (EU) 2016/426",
    words:
      "gaskocher- gasgrill- gasherd- camping-stove réchaud- hornillo- fornello- gas-stove 燃气灶 煤气灶",
  },
  {
    hint: "needs_ce",
    act: "2014/68/EU",
    words:
      "pressure-cooker schnellkochtopf- autocuiseur- pentola-a-pressione olla-exprés kompressor- compressor- compresseur- compresor- compressore- 压力锅 高压锅 空压机",
  },
  {
    hint: "needs_ce",
    act: "2013/29/EU",
    words:
      "firework- feuerwerk- artifice- fuegos-artificiales petardo- fuochi-d-artificio 烟花 鞭炮",
  },
  {
    hint: "needs_ce",
    act: "2014/31/EU, 2014/32/EU",
    words:
      "water-meter gas-meter wasserzähler- gaszähler- stromzähler- compteur-d-eau contador-de-agua contatore- 水表 电表 燃气表",
  },
  {
    hint: "needs_ce",
    act: "2013/53/EU",
    words:
      "dinghy schlauchboot- jet-ski jetski- sportboot- canot-pneumatique gommone- 充气艇 摩托艇",
  },
  {
    hint: "needs_ce",
    act: "Regulation (EU) 2023/1542",
    words:
      "battery batteries batterie- akku- pile piles batería- batteria powerbank- power-bank accumulat- 电池 充电宝 蓄电池",
  },
  {
    hint: "needs_ce",
    act: "Regulation (EU) 2019/945",
    words: "drone- drohne- dron drones quadcopter- quadrocopter- 无人机",
  },
  {
    hint: "must_not_bear_ce",
    words:
      "shirt- t-shirt tshirt- dress dresses jeans trousers jacket- sock socks kleid- hemd- hose hosen socken kleidung- bekleidung- vêtement- chemise- robe robes pantalon- veste- camiseta- vestido- ropa camicia abbigliamento gonna clothing apparel textile- 服装 衣服 连衣裙 衬衫 裤子 袜子 毛巾 床单",
  },
  {
    hint: "must_not_bear_ce",
    words:
      "food foods snack- chocolate- coffee-beans lebensmittel- schokolade- aliment- chocolat comida alimento- cioccolat- alimentari 食品 零食 巧克力 茶叶",
  },
  {
    hint: "must_not_bear_ce",
    words:
      "cosmetic- lipstick- mascara- perfume- kosmetik- lippenstift- parfum- cosmétique- maquillage- cosmético- maquillaje- pintalabios cosmetic- rossetto- profum- shampoo- 化妆品 口红 香水 洗发水 面霜",
  },
  {
    hint: "must_not_bear_ce",
    words:
      "bookshelf sofa- couch- möbel- regal regale tisch- stuhl- meuble- canapé- étagère- mueble- estantería- mobili divano scaffal- furniture 家具 沙发 书架 椅子",
  },
  {
    hint: "must_not_bear_ce",
    words: "book books buch bücher roman livre- libro- paperback- hardcover- 书籍 小说 图书",
  },
  {
    hint: "must_not_bear_ce",
    words:
      "jewellery jewelry necklace- earring- bracelet- schmuck- halskette- ohrring- bijou- collier- joyería collar pendientes gioiell- collana orecchin- 首饰 项链 耳环 手链 珠宝",
  },
  {
    hint: "must_not_bear_ce",
    words: "packaging verpackung- emballage- embalaje- imballagg- carton cartons 包装盒 纸箱",
  },
];
