import { terms } from "../terms.js";
import type { GoodsEntry } from "../types.js";

/** What runs on current or carries data, household appliances aside. */
export const ELECTRONICS_GOODS: readonly GoodsEntry[] = [
  {
    classes: [9],
    group: "phones",
    terms: terms(`
      phone, smartphone, smart phone, mobile phone, cell phone, cellphone, feature phone,
      android phone, unlocked phone, handset, foldable phone, telephone, landline phone,
      cordless phone, satellite phone, walkie talkie, two way radio, intercom, móvil, celular,
      teléfono, téléphone portable, telefonino, ponsel, điện thoại, telefon, смартфон, телефон,
      スマホ, 휴대폰, 手机, 智能手机, 老人机, 老年机, 功能机, 备用机, 全网通, 二手手机, 电话机,
      座机, 子母机, 无绳电话, 对讲机, 手台
    `),
  },
  {
    classes: [9],
    group: "phone_accessories",
    terms: terms(`
      phone case, phone cover, mobile cover, back cover, bumper case, flip case, wallet case,
      silicone case, clear case, tpu case, screen protector, tempered glass, privacy glass,
      lens protector, phone skin, phone holder, phone stand, phone mount, car phone mount,
      phone grip, ring holder, popsocket, selfie stick, phone charger, wall charger, fast charger,
      wireless charger, charging pad, charging dock, charging cable, usb cable, lightning cable,
      type c cable, data cable, car charger, power bank, powerbank, portable charger, lcd assembly,
      lcd digitizer, phone lcd, phone screen, charging port, back glass, sim card tray, sim tray,
      phone lens, phone strap, coque, funda, hülle, handyhülle, custodia, capinha,
      película de vidro, casing hp, ốp lưng, cường lực, etui, чехол, защитное стекло, kılıf,
      スマホケース, 手机壳, 手机套, 手机保护套, 保护壳, 翻盖皮套, 钢化膜, 手机膜, 手机贴膜, 高清膜,
      防窥膜, 水凝膜, 镜头膜, 手机支架, 车载支架, 手机指环, 指环扣, 指环支架, 气囊支架, 自拍杆,
      自拍神器, 充电器, 快充头, 充电头, 手机充电器, 无线充电器, 无线充, 数据线, 充电线, 快充线,
      车载充电器, 车充, 充电宝, 移动电源, 手机屏幕, 屏幕总成, 手机电池, 手机后盖, 尾插, 手机主板,
      手机镜头, 手机挂绳, 手机散热器, 卡针, 臂包, 手机膜套装, 屏幕贴膜, 曲面膜
    `),
  },
  {
    classes: [9],
    group: "computers",
    terms: terms(`
      laptop, notebook computer, ultrabook, chromebook, desktop computer, desktop pc, gaming pc,
      mini pc, all in one pc, workstation, blade server, tablet, tablet pc, e reader, ebook reader,
      monitor, computer monitor, gaming monitor, keyboard, mechanical keyboard, wireless keyboard,
      mouse, gaming mouse, wireless mouse, trackball, mouse pad, mousepad, webcam, motherboard,
      mainboard, cpu, processor, gpu, graphics card, video card, ddr3, ddr4, ddr5, memory module,
      ssd, hard drive, hard disk, hdd, external hard drive, nvme, usb stick, usb flash drive,
      flash drive, pen drive, thumb drive, memory card, sd card, micro sd, microsd, tf card,
      card reader, usb hub, docking station, laptop charger, laptop adapter, laptop battery,
      laptop stand, laptop sleeve, laptop cooling pad, power supply unit, pc case, cpu cooler,
      heatsink, thermal paste, router, wifi router, mesh router, modem, network switch, nas storage,
      access point, wifi extender, network card, wifi adapter, bluetooth dongle, ethernet cable,
      network cable, patch cable, hdmi cable, displayport cable, vga cable, adapter cable,
      kvm switch, ups power, printer, laser printer, inkjet printer, thermal printer, label printer,
      3d printer, photo printer, scanner, barcode scanner, plotter, copier, fax machine,
      projector lamp, raspberry pi, arduino board, ordenador portátil, ordinateur portable,
      imprimante, drucker, laptop bekas, máy tính, ноутбук, монитор, клавиатура, ノートパソコン,
      电脑, 笔记本电脑, 笔记本电脑包, 手提电脑, 游戏本, 上网本, 台式电脑, 台式机, 电脑主机,
      一体机电脑, 组装机, 工作站, 服务器, 平板电脑, 平板, 电纸书, 电子书阅读器, 学习机, 点读机,
      点读笔, 早教机, 显示器, 液晶屏, 曲面屏, 键盘, 机械键盘, 鼠标, 鼠标垫, 主板, 处理器, 显卡,
      内存条, 内存卡, 固态硬盘, 移动硬盘, 机械硬盘, 硬盘, u盘, 优盘, 存储卡, 读卡器, 扩展坞, 分线器,
      集线器, 笔记本电池, 笔记本电源, 笔记本支架, 散热垫, 散热器, 机箱, 电源适配器, 路由器,
      无线路由器, 交换机, 光猫, 网卡, 无线网卡, 随身wifi, 网线, 视频线, 转接头, 转接线, 转换器,
      打印机, 激光打印机, 喷墨打印机, 标签打印机, 复印机, 扫描仪, 扫码枪, 传真机, 3d打印机, 绘图仪,
      手写板, 数位板, 写字板, 点钞机, 收银机, 考勤机, 碎纸机, 塑封机, 显示器支架, 防火墙设备,
      企业级防火墙, 硬件防火墙, 笔记本内存, firewall appliance, server rack, rack server,
      ram memory, laptop ram, 服务器内存
    `),
  },
  {
    classes: [9],
    group: "audio",
    terms: terms(`
      headphone, headset, earphone, earbud, ear bud, in ear monitor, tws, wireless earbuds,
      bluetooth headset, noise cancelling headphones, gaming headset, neckband, speaker,
      bluetooth speaker, portable speaker, smart speaker, soundbar, sound bar, subwoofer,
      home theater, home theatre, bookshelf speaker, amplifier, av receiver, dac, sound card,
      audio interface, microphone, mic stand, karaoke machine, mp3 player, mp4 player, cd player,
      cassette player, walkman, boombox, radio, fm radio, turntable, record player, phono cartridge,
      audio cable, aux cable, speaker cable, rca cable, ear tip, ear pad, earpad, earphone case,
      voice recorder, dj controller, dj mixer, mixing console, auriculares, audífonos, altavoz,
      écouteurs, casque audio, kopfhörer, lautsprecher, cuffie, fone de ouvido, caixa de som,
      tai nghe, słuchawki, наушники, колонка, kulaklık, イヤホン, ヘッドホン, 이어폰, 耳机,
      蓝牙耳机, 无线耳机, 耳麦, 头戴式耳机, 入耳式, 耳塞, 耳机套, 耳机线, 耳机盒, 音箱, 蓝牙音箱,
      音响, 低音炮, 回音壁, 家庭影院, 功放, 功放机, 扩音器, 小蜜蜂扩音, 话筒, 麦克风, 电容麦, 声卡,
      调音台, 收音机, 播放器, 随身听, mp3, mp4, cd机, 录音笔, 录音机, 唱片机, 黑胶机, 唱头, 留声机,
      点歌机, 解码器, 音频线, 喇叭, 故事机, 拉杆音箱
    `),
  },
  {
    classes: [9],
    group: "cameras",
    terms: terms(`
      camera, digital camera, dslr, mirrorless camera, compact camera, instant camera, film camera,
      action camera, camcorder, video camera, dash cam, dashcam, trail camera, drone camera,
      camera lens, zoom lens, prime lens, telephoto lens, macro lens, lens hood, lens cap,
      lens filter, uv filter, nd filter, lens adapter, camera bag, camera strap, camera battery,
      camera cage, tripod, monopod, gimbal, stabilizer gimbal, speedlite, softbox, light stand,
      ring light, backdrop stand, photo backdrop, teleprompter, shutter release, viewfinder,
      light meter, instant film, photo film, telescope, binoculars, monocular, microscope,
      rifle scope, spotting scope, night vision, thermal camera, rangefinder, cámara,
      appareil photo, objectif photo, kamera, fotocamera, máy ảnh, фотоаппарат, объектив, カメラ,
      카메라, 相机, 数码相机, 单反, 微单, 拍立得, 卡片机, 胶片机, 运动相机, 摄像机, 行车记录仪,
      镜头, 定焦镜头, 长焦镜头, 遮光罩, 镜头盖, 滤镜, uv镜, 偏振镜, 转接环, 相机包, 相机带,
      相机电池, 相机肩带, 三脚架, 独脚架, 云台, 稳定器, 闪光灯, 柔光箱, 摄影灯, 补光灯, 摄影棚,
      背景布, 摄影器材, 快门线, 相纸, 胶卷, 望远镜, 双筒望远镜, 天文望远镜, 显微镜, 夜视仪, 热成像,
      测距仪, 引闪器, 航拍, 放大镜
    `),
  },
  {
    classes: [9],
    group: "tv_video",
    terms: terms(`
      television, smart tv, led tv, oled tv, tv box, set top box, tv stick, streaming stick,
      media player, remote control, universal remote, tv remote, projector, mini projector,
      projector screen, dvd player, blu ray player, satellite receiver, tv antenna, tv mount,
      tv bracket, hdmi splitter, capture card, digital photo frame, televisor, téléviseur,
      fernseher, tivi, телевизор, テレビ, 电视机, 液晶电视, 智能电视, 机顶盒, 电视盒子, 网络机顶盒,
      遥控器, 万能遥控器, 投影仪, 投影机, 投影幕, 幕布, 影碟机, dvd机, 电视支架, 电视挂架, 电视天线,
      数码相框, 广告机
    `),
  },
  {
    classes: [9, 28],
    group: "gaming",
    terms: terms(`
      game console, gaming console, video game console, handheld console, retro console, gamepad,
      game controller, controller skin, joystick, arcade stick, racing wheel, vr headset,
      video game, game cartridge, game disc, thumb grip, thumbstick, controller charger,
      console skin, console stand, faceplate, amiibo card, gaming chair, arcade machine, consola,
      console de jeux, spielkonsole, máy chơi game, игровая приставка, 游戏机, 掌机, 游戏手柄, 手柄,
      摇杆, 摇杆帽, 游戏卡, 游戏卡带, 游戏光盘, vr眼镜, 街机, 电竞椅, 吃鸡神器, 手柄套, 主机贴纸
    `),
  },
  {
    classes: [9, 41, 42],
    group: "software",
    terms: terms(`
      software, license key, licence key, activation key, product key, serial key, antivirus,
      office suite, operating system, windows key, gift card, steam key, game key, game account,
      game coins, in game currency, top up, subscription account, digital download, ebook download,
      svg file, clipart, template download, font bundle, sewing pattern pdf, mod menu, 软件, 激活码,
      序列号, 正版软件, 杀毒软件, 办公软件, 系统盘, 点卡, 充值, 点券, 游戏币, 金币代充, 账号,
      游戏账号, 会员卡, 视频会员, 话费, 流量卡, 电话卡, 上网卡, 兑换码, cdk, 素材, 模板下载, 源码,
      图纸, cad图纸, 自动发货, 电子版
    `),
  },
  {
    classes: [9, 14],
    group: "wearables",
    terms: terms(`
      smartwatch, smartwatches, smart watch, fitness tracker, activity tracker, smart band,
      smart ring, gps watch, heart rate monitor, smart glasses, pedometer, kids gps watch,
      reloj inteligente, montre connectée, смарт часы, 智能手表, 电话手表, 儿童电话手表, 智能手环,
      运动手环, 手环, 计步器, 心率带, 智能戒指, 智能眼镜
    `),
  },
  {
    classes: [9],
    group: "batteries",
    terms: terms(`
      battery, batteries, aa battery, aaa battery, aaa batteries, aa batteries, alkaline battery,
      rechargeable battery, button cell, coin cell, lithium battery, 18650 battery, 9v battery,
      lead acid battery, car battery, battery pack, battery charger, battery holder, lifepo4,
      cr2032, lr44, solar panel, inverter, solar charger, pilas, pila recargable, batería, batterie,
      akku, batteria, baterai, pin sạc, батарейки, аккумулятор, 電池, 电池, 干电池, 5号电池,
      7号电池, 五号电池, 七号电池, 碱性电池, 充电电池, 纽扣电池, 锂电池, 蓄电池, 电瓶, 镍氢电池,
      太阳能板, 逆变器, 电池盒, 电池充电器, 稳压电源, 开关电源, ups电源
    `),
  },
  {
    classes: [9, 7],
    group: "electronic_parts",
    terms: terms(`
      resistor, capacitor, transistor, diode, mosfet, integrated circuit, microcontroller,
      relay module, sensor module, circuit board, pcb, pcb board, breadboard, connector,
      terminal block, jumper wire, potentiometer, fuse holder, led chip, led display module,
      lcd module, oled display, crystal oscillator, transformer, step down converter,
      buck converter, power module, switch module, thermistor, thermocouple, rf module, antenna,
      stepper motor, servo motor, dc motor, optical module, fiber optic cable, multimeter,
      oscilloscope, clamp meter, soldering station, power strip, extension cord, power adapter,
      power cord, electrical plug, wall socket, light switch, smart plug, smart switch,
      circuit breaker, contactor, plc, hmi panel, frequency converter, vfd, timer switch, doorbell,
      电阻, 电容, 三极管, 二极管, 芯片, 集成电路, 单片机, 开发板, 传感器, 模块, 电路板, 线路板,
      控制板, 接线端子, 接插件, 连接器, 电位器, 保险丝, 晶振, 变压器, 继电器, 降压模块, 天线,
      步进电机, 伺服电机, 马达, 光纤, 光模块, 万用表, 示波器, 钳形表, 电烙铁, 插座, 插排, 排插,
      接线板, 拖线板, 插线板, 转换插头, 开关, 开关插座, 墙壁开关, 智能开关, 断路器, 空气开关,
      接触器, 变频器, 定时器, 门铃, 电线, 电缆, 适配器, 显示模块, 编码器, 火牛, 电感, 放电管,
      伺服驱动器, 驱动板, 电源模块, 稳压模块, inductor, servo drive
    `),
  },
  {
    classes: [2, 9, 16],
    group: "printing_supplies",
    terms: terms(`
      toner, toner cartridge, laser toner, ink cartridge, printer ink, ink bottle, ink refill,
      dye ink, pigment ink, drum unit, imaging unit, printhead, print head, fuser unit,
      maintenance kit, ciss, toner powder, toner chip, printer ribbon, ribbon cartridge,
      thermal label, label tape, thermal paper, photo paper, sublimation ink, sublimation paper,
      3d filament, pla filament, cartucho de tinta, cartouche d'encre, druckerpatrone,
      tonerkartusche, cartuccia, mực in, картридж, 硒鼓, 墨盒, 墨水, 打印墨水, 墨粉, 碳粉, 粉盒,
      鼓架, 成像鼓, 打印头, 定影器, 连供, 连喷, 色带, 色带架, 碳带, 标签纸, 热敏纸, 不干胶标签,
      相片纸, 打印耗材, 3d打印耗材
    `),
  },
  {
    classes: [9, 6],
    group: "security",
    terms: terms(`
      security camera, ip camera, cctv camera, surveillance camera, nvr, dvr recorder,
      video doorbell, smart lock, door lock, padlock, fingerprint lock, safe box, alarm system,
      burglar alarm, motion sensor, smoke detector, smoke alarm, gas detector, metal detector,
      access control, rfid card, gps tracker, fire extinguisher, money detector, bill counter, 监控,
      摄像头, 监控摄像头, 网络摄像机, 硬盘录像机, 录像机, 可视门铃, 智能锁, 指纹锁, 密码锁, 门锁,
      挂锁, 锁芯, 保险柜, 保险箱, 报警器, 烟感, 烟雾报警器, 门禁, 门禁卡, 定位器, 灭火器, 灭火毯,
      金属探测器, 验钞机, 防盗门
    `),
  },
];
