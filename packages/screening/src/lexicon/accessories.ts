import { TRADE_ACCESSORIES } from "./accessories/by-trade.js";
import { terms } from "./terms.js";
import type { AccessoryTerm } from "./types.js";

const each = (strength: AccessoryTerm["strength"], list: string): readonly AccessoryTerm[] =>
  all(strength, terms(list));

const all = (
  strength: AccessoryTerm["strength"],
  words: readonly string[],
): readonly AccessoryTerm[] => words.map((term) => ({ term, strength }));

/**
 * Nouns of things made for other things: covers, parts, refills, attachments. Beside a sign they
 * speak for compatible use. Goods that stand on their own do not belong here.
 */
export const ACCESSORY_TERMS: readonly AccessoryTerm[] = [
  // Covers, films and what else protects or dresses another thing.
  ...each(
    "strong",
    `
      phone case, phone cover, phone skin, back cover, mobile cover, flip case, bumper case,
      silicone case, silicone cover, protective case, protective cover, protective sleeve,
      clear case, tpu case, folio case, tablet case, laptop skin, laptop sleeve, keyboard cover,
      keyboard skin, earphone case, earbud case, earbuds case, charging case cover, airtag holder,
      watch case protector, controller skin, console skin, skin decal, vinyl skin, vinyl decal,
      wrap skin, screen protector, screen guard, screen film, tempered glass, privacy glass,
      camera protector, lens protector, lens protector glass, hydrogel film, dust cover, dust plug,
      hard shell case, carry case, carrying case, travel case, storage case, eva case,
      waterproof case, housing shell, replacement shell, replacement case, stylus tip, pencil tip,
      pen tip, pencil grip, key cover, key fob cover, key fob case, key shell, remote cover,
      remote case, seat cover, steering wheel cover, floor mat, car mat, trunk mat, trunk liner,
      boot liner, cargo liner, dash mat, dashboard cover, mirror cover, door sill,
      center console organizer, armrest cover, car cover, grill cover, caliper cover, wheel cover,
      center cap, wheel center cap, valve cap, license plate frame, shift knob cover,
      sofa slipcover, cushion cover replacement, purse insert, bag insert, bag organizer,
      purse organizer, bag liner, base shaper, bag strap, purse strap, replacement strap,
      shoulder strap, chain strap, shoe charm, crease protector, laces, replacement laces, coque, funda, hülle, handyhülle,
      schutzhülle, panzerglas, schutzfolie, custodia, pellicola, capinha, película, softcase,
      casing hp, tempered glass hp, ốp lưng, kính cường lực, bao da, чехол, защитное стекло,
      защитная пленка, kılıf, ケース, 保護フィルム, ガラスフィルム, 케이스, 보호필름, 手机壳,
      手机套, 保护套, 保护壳, 保护膜, 软壳套, 硅胶套, 硅胶壳, 皮套, 钢化膜, 贴膜, 手机膜, 屏幕膜,
      水凝膜, 防窥膜, 镜头膜, 镜头贴, 镜头保护, 后膜, 键盘膜, 键盘贴, 内胆包, 收纳包, 防尘塞,
      防尘罩, 耳机套, 耳机保护套, 手柄套, 摇杆帽, 钥匙套, 钥匙壳, 遥控器套, 遥控器保护套, 座套,
      坐垫套, 脚垫, 后备箱垫, 尾箱垫, 仪表台垫, 避光垫, 方向盘套, 车衣, 车罩, 门槛条, 轮毂盖,
      车标贴, 扶手箱套, 牌照框, 包中包, 包撑, 替换肩带, 笔尖套, 笔套, 替换壳, 外壳, 换壳, 机壳, 痛贴
    `,
  ),
  // Bands and holders.
  ...each(
    "strong",
    `
      watch strap, watch band, watchband, replacement band, smartwatch strap, smartwatch band,
      milanese loop, nato strap, strap adapter, band adapter, link remover, spring bar,
      bezel insert, bezel ring, camera strap, wrist strap, neck strap, guitar strap button,
      phone holder, phone mount, phone stand, car mount, car holder, wall mount, wall bracket,
      tv bracket, tv mount, mounting bracket, mounting kit, desk mount, vesa mount, charging stand,
      charging dock, charger stand, docking cradle, controller stand, headphone stand,
      headset stand, tablet stand, laptop stand, speaker stand, speaker mount, bike mount,
      handlebar mount, helmet mount, lens mount adapter, mount adapter, lens adapter, adapter ring,
      holster case, armband, wrist band holder, pole mount, ceiling mount, bracelet montre,
      uhrenarmband, correa de reloj, correa para, cinturino, pulseira para, tali jam, dây đồng hồ,
      ремешок, ремешок для часов, kordon, 手表带, 表带, 表链, 表扣, 钢带表, 腕带, 手环腕带, 替换带,
      生耳, 手机支架, 车载支架, 支架, 壁挂支架, 挂架, 壁挂架, 底座, 充电底座, 收纳底座, 转接环,
      卡口转接, 相机带, 相机背带, 臂包, 挂绳
    `,
  ),
  // Power, cables and control.
  ...each(
    "strong",
    `
      charging cable, charger cable, usb cable, lightning cable, type c cable, data cable,
      sync cable, hdmi cable, aux cable, adapter cable, replacement cable, power cord, power cable,
      charging cord, charger cord, ac adapter, power adapter, dc adapter, car charger, wall charger,
      replacement charger, laptop charger, laptop adapter, battery charger, charging port,
      charging pad, dummy battery, battery cover, battery door, battery grip, battery case,
      battery adapter, replacement battery, laptop battery, replacement remote, remote replacement,
      replacement remote control, remote control for, ink ribbon, câble de charge, ladekabel,
      netzteil, ladegerät, cargador para, cavo di ricarica, kabel data, cáp củ sạc,
      зарядное устройство, кабель для, аккумулятор для, şarj kablosu, 充電ケーブル, 数据线, 充电线,
      快充线, 电源线, 电源适配器, 适配器, 车充, 充电头, 充电座, 转接头, 转接线, 转换头, 连接线,
      尾插, 笔记本电池, 笔记本电源, 电池盖, 电池门, 假电池, 替换电池, 遥控器板
    `,
  ),
  // Consumables and parts.
  ...each(
    "strong",
    `
      spare part, spare parts, replacement part, replacement parts, parts kit, repair kit,
      repair part, accessory kit, accessories kit, replacement, replacements, replacement kit,
      replacement set, attachment head, oem replacement, replacement screen, lcd assembly,
      lcd digitizer, touch digitizer, digitizer assembly, back glass, rear glass, sim tray,
      sim card tray, flex cable, hinge cover, top case palmrest, fan replacement, keycap, keycaps,
      keycap set, switch puller, thumb grip, thumb stick grip, thumbstick cap, ear pad, earpad,
      ear cushion, ear tip, eartip, ear hook, earhook, headband cushion, headband pad, ear gel,
      lens hood, lens cap, rear cap, body cap, front lens cap, hot shoe cover, eyecup,
      filter adapter, toner cartridge, ink cartridge, compatible cartridge, ink refill, refill ink,
      refill kit, drum unit, imaging drum, toner chip, cartridge chip, fuser film, pickup roller,
      waste ink pad, printhead cleaning, tape cartridge, replacement filter, filter replacement,
      filter cartridge, hepa filter, vacuum filter, vacuum bag, dust bag, vacuum belt,
      dustbin filter, mop pad, mop cloth, side brush, main brush, roller brush, brush roll,
      brush head, toothbrush head, replacement head, shaver head, shaver foil, shaving head,
      replacement blade, replacement blades, razor refill, blade refill, crevice tool,
      upholstery tool, vacuum attachment, extension hose, coffee filter basket, reusable capsule,
      refillable capsule, refillable pod, capsule holder, portafilter, drip tray,
      milk frother whisk, water tank replacement, blender jar, blender blade, blender gasket,
      juicer part, air fryer liner, air fryer rack, dough hook, gasket seal, sealing ring,
      carbon brush, chuck adapter, battery mount, tool holder, wiper blade, brake pad, brake disc,
      brake rotor, spark plug, ignition coil, oil filter, cabin filter, air intake,
      headlight assembly, headlight lens, headlight bulb, tail light assembly, fog light cover,
      grille badge, car emblem, emblem badge, car badge, emblem sticker, bumper lip, mud flap,
      door handle cover, window visor, wheel spacer, lug nut, obd cable, dog bone mount,
      engine mount, control arm, tank pad, clutch lever, brake lever, crash bar, sissy bar,
      chain guard, saddle cover, bottle adapter, nipple replacement, cup sleeve, straw topper,
      straw cover, lid replacement, replacement lid, nose pad, temple tip, replacement lens,
      replacement lenses, doll clothes, doll accessories, doll dress, minifigure display,
      display case, light kit, led light kit, lighting kit, gun skin, grip tape, stock rail,
      diffuser refill, pen refill, notebook refill, planner insert, card sleeve, piezas de repuesto,
      recambio, recambios, repuesto, repuestos, pièce détachée, pièces détachées, rechange,
      ersatzteil, ersatzteile, ersatzakku, ersatzfilter, staubsaugerbeutel, ricambio, ricambi,
      peças de reposição, suku cadang, linh kiện, części zamienne, запчасть, запчасти,
      аксессуары для, картридж для, фильтр для, щетка для, yedek parça, 互換インク, 互換バッテリー,
      交換用, 替え刃, 부품, 零件, 零配件, 备件, 维修件, 拆机件, 替换, 替换装, 替换芯, 替换件, 更换,
      原装屏, 屏幕总成, 总成, 外屏, 内屏, 后盖, 中框, 卡托, 排线, 主板维修, 硒鼓, 墨盒, 碳粉, 墨粉,
      粉盒, 鼓架, 鼓芯, 色带, 色带架, 连供, 定影膜, 搓纸轮, 滤芯, 滤网, 滤棉, 尘袋, 集尘袋, 主刷,
      边刷, 滚刷, 刷头, 牙刷头, 替换头, 刀头, 刀网, 网罩, 替换刀片, 吸头, 吸嘴, 密封圈, 碳刷,
      接水盘, 咖啡粉碗, 循环胶囊, 填充胶囊, 磨豆机配件, 料理杯, 刹车片, 刹车盘, 雨刮器, 雨刮片,
      雨刷, 火花塞, 机滤, 空滤, 空调滤芯, 机油滤芯, 大灯总成, 尾灯总成, 大灯灯泡, 中网标, 车标,
      小包围, 前唇, 行李架, 挡泥板, 晴雨挡, 改装件, 亮条, 装饰条, 装饰贴, 按键帽, 键帽, 耳机罩,
      耳帽, 耳塞套, 硅胶耳塞, 遮光罩, 镜头盖, 机身盖, 热靴盖, 鼻托, 替换镜片, 娃衣, 娃娃衣服,
      娃娃配件, 灯饰套装, 展示盒, 亚克力展示盒, 替芯, 笔芯, 活页芯, 杯盖, 杯套, 杯底套, 吸管盖,
      吸管帽, 吸管配件, 奶嘴替换, 手柄配件, 轴体, 卫星轴, 改件, 补件
    `,
  ),
  // What is as often the branded thing itself.
  ...each(
    "weak",
    `
      case, cover, skin, shell, pouch, bumper, protector, film, guard, shield, sticker, stickers,
      decal, emblem, badge, logo plate, patch, patches, charger, wireless charger, fast charger,
      cable, wire, adapter, adaptor, dongle, converter, splitter, hub, plug, power supply,
      power bank, battery, batteries, battery pack, dock, docking station, cradle, holder, stand,
      mount, bracket, rack, clip, clamp, hook, strap, band, lanyard, buckle, grip, handle, pedal,
      knob, trigger, joystick, controller, remote, remote control, antenna, receiver, headset,
      earphone, microphone, speaker, screen, display, lcd, panel, digitizer, motherboard, lens,
      lenses, filter, hood, flash, tripod, gimbal, viewfinder, toner, ink, cartridge, ribbon, drum,
      printhead, label, paper roll, tape, refill, pod, capsule, filter bag, blade, blades, brush,
      brushes, nozzle, hose, pump, motor, fan, compressor, valve, hinge, gasket, o ring, belt drive,
      roller, wheel, tire, tyre, rim, caster, bearing, screw, bolt, nut, bushing, washer, part,
      parts, component, module, sensor, relay, fuse, switch, circuit board, chip, coil, atomizer,
      bulb, projector lamp, headlight, tail light, fog light, mirror, bumper cover, spoiler, grille,
      fender, exhaust, muffler, radiator, thermostat, alternator, starter, injector, caliper, rotor,
      shock absorber, suspension, mat, pad, pads, liner, lid, straw, handlebar, cover set, stylus,
      hard drive, memory card, ssd, shopping bag, gift box, paper bag, bag hanger, button cover,
      manual, user manual, template, mold, cutter, stencil, adapter plate, hitch, ladder rack,
      chargeur, batterie, akku, filtre, filtro, cavo, caricabatterie, cargador, batería, cabo,
      carregador, charger hp, baterai, sạc, зарядка, кабель, аккумулятор, фильтр, батарея,
      şarj aleti, カバー, バッテリー, 充電器, フィルター, バンド, ストラップ, 배터리, 필터, 贴纸,
      充电器, 充电宝, 无线充电器, 无线充, 电池, 蓄电池, 电瓶, 电源, 耳机, 麦克风, 遥控器, 手柄,
      控制器, 屏幕, 显示屏, 液晶屏, 主板, 电路板, 镜头, 滤镜, 镜片, 闪光灯, 墨水, 胶囊, 烟弹,
      雾化芯, 刀片, 喷头, 软管, 水管, 电机, 马达, 风扇, 压缩机, 阀芯, 铰链, 转轴, 链条, 轮子, 轮胎,
      轮毂, 轴承, 齿轮, 弹簧, 螺丝, 卡扣, 传感器, 继电器, 模块, 开关, 芯片, 灯泡, 大灯, 尾灯,
      后视镜, 保险杠, 尾翼, 排气管, 节气门, 喷油嘴, 减震器, 坐垫, 靠垫, 头枕, 盖子, 盖板, 触控笔,
      手写笔, 电容笔, 硬盘, 内存条, 包装盒, 吊牌, 领标, 布标, 标贴, 防尘袋, 说明书, 模具, 拉链头,
      key fob, hubcap, bag charm, accessory, accessories, attachment, aftermarket, body kit,
      roof rack, shoe lace, shoelace, insole, accesorio, accesorios, zubehör, accessori, acessório,
      aksesoris, phụ kiện, aksesuar, 配件, 耳罩, 耳套, 鞋带, 鞋垫
    `,
  ),
  ...all("strong", TRADE_ACCESSORIES.strong),
  ...all("weak", TRADE_ACCESSORIES.weak),
];
