import { terms } from "../terms.js";
import type { GoodsEntry } from "../types.js";

/**
 * Things in whose titles words stand as words: what hangs on walls, grows, is eaten, collected, read,
 * made by hand or given away. Knowing them tells an apple from a phone.
 */
export const EVERYDAY_GOODS: readonly GoodsEntry[] = [
  {
    classes: [20, 21, 24],
    group: "home_decor",
    terms: terms(`
      wall plaque, wall sign, statuette, bust, canvas art, coaster set, trinket dish, wreath,
      garland, bookends, doorstop, draught stopper, wall hanging, curtains, blind, urn,
      memorial urn, incense holder, incense burner, crucifix, wall cross, rosary, prayer card,
      decoy, garden statue, weather vane, sundial
    `),
  },
  {
    classes: [20, 16],
    group: "home_decor",
    terms: terms(`
      书法作品, 水墨画, 摆饰, 石膏像, 铜像, 佛灯, 莲花灯, 挂件
    `),
  },
  {
    classes: [14, 16],
    group: "collectibles",
    terms: terms(`
      silver dollar, proof coin, penny, dime, token, medallion, badge, pin badge, patch,
      military patch, pennant, press photo, old photograph, baseball card, booster pack,
      ephemera, antique map, ship model, railroad sign, fossil, taxidermy, skull,
      insect specimen, arrowhead, challenge token, playing cards, tarot deck, tarot cards,
      oracle deck, casino chip, poker chip, matchbook, beer mat, bottle cap collection,
      license plate sign
    `),
  },
  {
    classes: [14, 16],
    group: "collectibles",
    terms: terms(`
      纪念册, 古币, 奖章, 像章, 卡牌, 塔罗牌, 文创, 标本, 矿石, 陨石, 老海报, 老明信片, 邮册
    `),
  },
  {
    classes: [16],
    group: "books_media",
    terms: terms(`
      hardback, memoir, autobiography, biography, recipe book, graphic novel, poetry book,
      poems, anthology, field guide, guidebook, road map, trail map, hiking map, wall map,
      nautical chart, atlas, prayer book, hymn book, song book, songbook, exam papers,
      flash cards, flashcards, fanzine, auction catalogue, exhibition catalogue, brochure,
      leaflet, movie poster, film poster, concert poster
    `),
  },
  {
    classes: [9, 41],
    group: "books_media",
    terms: terms(`
      box set, vinyl lp, 7 inch single
    `),
  },
  {
    classes: [16],
    group: "books_media",
    terms: terms(`
      习题集, 诗集, 诗词, 散文, 自传, 回忆录, 旅游攻略, 旅游地图, 剧本, 儿童故事, 故事书, 食谱, 考试资料, 佛经
    `),
  },
  {
    classes: [31],
    group: "garden",
    terms: terms(`
      sapling, seedlings, seeds, flower seeds, vegetable seeds, tree seeds, bonsai tree,
      starter plant, live plants, houseplant, cutting, cuttings, bulbs, tulip bulbs, lily bulbs,
      rhizome, tuber, perennial, shrub, fruit tree, rose bush, climbing plant, hedge plants,
      aquatic plant, aquarium plant, moss, sphagnum, terracotta pot, garden ornament,
      bird house, nest box, hay bale, chicken feed, live bait, feeder insects, mealworms,
      chicks, hatching eggs, koi, tropical fish, shrimp tank
    `),
  },
  {
    classes: [31],
    group: "garden",
    terms: terms(`
      多肉植物, 水草, 花种, 菜种, 造景, 活体, 鱼苗, 种苗, 兰花, 菊花苗, 玫瑰苗
    `),
  },
  {
    classes: [16],
    group: "party",
    terms: terms(`
      greeting cards, thank you card, sympathy card, invitations, balloons, banner,
      party plates, paper plates, paper cups, napkins, cupcake topper, party favors, party bag,
      photo booth props, gift tag, trophy, rosette, ribbon rosette, christmas cracker,
      advent calendar, sparklers, name cards, place cards, medal trophy
    `),
  },
  {
    classes: [25, 28],
    group: "party",
    terms: terms(`
      larp, mask, wig cap, sash
    `),
  },
  {
    classes: [25, 28],
    group: "party",
    terms: terms(`
      cos道具, cosplay道具, 戏服, 发光头饰, 道具
    `),
  },
  {
    classes: [16, 28],
    group: "party",
    terms: terms(`
      生日贺卡, 条幅, 锦旗, 奖杯, 奖牌, 婚庆道具, 国旗, 旗帜, 队旗, 小红旗, 五星红旗, 鞭炮, 祭祀用品
    `),
  },
  {
    classes: [16, 24, 26],
    group: "craft",
    terms: terms(`
      beads, glass beads, seed beads, wooden beads, bone beads, shell beads, buttons,
      sewing buttons, quilt pattern, quilting fabric, fat quarters, felt sheets, lace trim,
      ribbon, sequins, rhinestones, embroidery hoop, cross stitch chart, cross stitch kit,
      knitting pattern, crochet pattern, wool yarn, knitting needles, clear stamps,
      scrapbook paper, origami paper, clay, resin mould, silicone mould, candle making kit,
      soap mould, macrame cord, leather cord, canvas panel, watercolour paint, watercolor set,
      pom poms, googly eyes, feathers, craft feathers, printable, iron on letters
    `),
  },
  {
    classes: [16, 24, 26],
    group: "craft",
    terms: terms(`
      布料, 面料, 毛线团, 纽扣, 扣子, 拉链, 花边, 珠子, 刺绣材料包, 手工纸, 软陶, 模具, 硅胶模具, 橡皮章, 水彩颜料, 画布, 绒布, 棉布, 毛毡布, 贴布
    `),
  },
  {
    classes: [31],
    group: "fresh_produce",
    terms: terms(`
      apples, oranges, mangoes, mangos, limes, grapefruit, pears, plums, cherries, grapes,
      melons, coconuts, dates, figs, garlic bulbs, carrots, peppers, mushrooms, ginger root,
      sugar cane, kg box, produce box, orchard
    `),
  },
  {
    classes: [31],
    group: "fresh_produce",
    terms: terms(`
      鲜果, 当季水果, 苹果礼盒, 脆苹果, 大白菜, 莲藕
    `),
  },
  {
    classes: [29, 30],
    group: "food",
    terms: terms(`
      五谷杂粮, 粗粮, 新米, 糯米, 黑米, 黄米, 燕麦, 薏米, 绿豆, 黄豆, 赤小豆, 红小豆, 黑豆, 米粉, 馒头, 麻花, 酥饼, 煎饼, 豆腐, 枸杞, 干果,
      果脯, 肉干, 虾米, 八角
    `),
  },
  {
    classes: [29, 30],
    group: "food",
    terms: terms(`
      fruit snack, jelly, pickle jar, chutney, honey, cinnamon, peppercorns, lentils, chickpeas,
      rice, oats, nuts, sardines, tuna, cheese, butter, cream cheese, noodles, bread mix,
      cake mix, pie filling, lollipops, gummies, liquorice, fudge, marshmallows, sprinkles,
      edible glitter, icing sugar
    `),
  },
  {
    classes: [24],
    group: "fan_gear",
    terms: terms(`
      flag, flag 3x5, garden flag, national flag, pride flag, souvenir, souvenir mug,
      fridge souvenir, city souvenir, snowglobe, travel mug souvenir, university pennant,
      school mascot
    `),
  },
  {
    classes: [41],
    group: "services",
    terms: terms(`
      sightseeing ticket, museum ticket, photo service, passport photo, visa photo, yoga class,
      dance class, tuition, voucher code
    `),
  },
  {
    classes: [41],
    group: "services",
    terms: terms(`
      景区门票, 民宿, 旅拍, 考研辅导, 家教, 优惠券, 打折券, 团购券
    `),
  },
  {
    classes: [16],
    group: "stationery",
    terms: terms(`
      手账本, 日记本, 收据本, 收据, 票据, 发票本, 单据, 作业本, 练习本, 账本, 记账本, 贴纸
    `),
  },
  {
    classes: [16],
    group: "stationery",
    terms: terms(`
      journal, notebook planner, receipt book, invoice book, stickers pack, address labels,
      name labels, wall calendar, desk calendar, desk pad, writing paper, index cards,
      sticky notes, chalkboard, dry erase markers, push pins, paper clips, rubber bands,
      hole punch, exam planner
    `),
  },
  {
    classes: [6],
    group: "hardware",
    terms: terms(`
      coach bolts, coach screws, cable lug, wire lug, washers, hex bolts, eye bolt, turnbuckle,
      shackle, chain link, cabinet hinge, latch, bracket shelf, wall anchor, rivets,
      compression fitting, tube fitting, brass fitting, valve, galvanised nails, wood screws,
      concrete anchors
    `),
  },
  {
    classes: [7],
    group: "industrial",
    terms: terms(`
      hydraulic seal, shaft seal, rotary seal, mechanical seal, dust seal, dimmer,
      hydraulic ram, roller bearing, linear actuator, welding rods, plasma cutter, lathe tool,
      milling cutter, end mill, chuck, o ring kit, gasket sheet, hydraulic hose, heat exchanger,
      cnc spindle, surface plate, feeler gauge, dial indicator, vice, bench vise, bench grinder,
      engine hoist
    `),
  },
  {
    classes: [9],
    group: "electronic_parts",
    terms: terms(`
      zener diode, voltage regulator, ic chip, jumper wires, heat sink, connector kit,
      dupont wire, rotary encoder, hall sensor, limit switch, ferrite bead, flux paste
    `),
  },
  {
    classes: [28],
    group: "toys",
    terms: terms(`
      puzzle 1000, wooden train, train track, dolls house, toy soldier, toy sword, marbles,
      dice set, chessboard, party game, jenga, sandbox toys, playhouse, slime kit, magic tricks,
      hand puppet, ride on, rocking horse, dinosaur toy, play food, toy castle, minifigures
    `),
  },
  {
    classes: [28],
    group: "sports",
    terms: terms(`
      archery target, dart board, darts, ping pong balls, billiard balls, fishing lures,
      jig head, lead sinkers, boxing gloves, punch bag, resistance bands, trekking poles,
      hiking poles, ski wax, ice skates, roller skates, skate wheels, surf fins, kayak paddle,
      tennis balls, golf tees, golf balls, whistle, coach whistle, training cones
    `),
  },
  {
    classes: [31, 18],
    group: "pet",
    terms: terms(`
      dog bowl, bird perch, parrot perch, hamster wheel, dog treats, dog chew, cat treats,
      horse bandages, bridle, halter, reptile heat mat
    `),
  },
  {
    classes: [10],
    group: "medical",
    terms: terms(`
      teeth bands, hand warmer, ear plugs, eye mask
    `),
  },
  {
    classes: [3, 21],
    group: "personal_care",
    terms: terms(`
      bath salts, bar soap, cotton pads, hair clips, tooth powder, massage oil, carrier oil
    `),
  },
  {
    classes: [21],
    group: "kitchenware",
    terms: terms(`
      enamel mug, cookie jar, butter dish, measuring cups, pie dish, drinking horn, tea towel,
      tea strainer, apple corer, mango slicer, garlic press, lemon squeezer, kitchen scale,
      egg cup, cake stand
    `),
  },
  {
    classes: [19],
    group: "building",
    terms: terms(`
      roof tile, subway tile, crown moulding, skirting board, insulation board, fence post,
      decking, paving slab, brick slips, grout, masonry paint, door frame, stained glass,
      stair rod, gutter, downpipe, gap filler, draught excluder, weather strip
    `),
  },
  {
    classes: [20],
    group: "furniture",
    terms: terms(`
      nest of tables, plant stand, bench seat, futon, storage cubes, storage cube, coat stand
    `),
  },
];
