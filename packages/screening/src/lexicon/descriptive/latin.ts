import type { DescriptiveUse, GoodsGroup } from "../types.js";
import { use } from "./use.js";

const COLOURS = `
  black, white, red, blue, green, yellow, pink, purple, brown, grey, gray, beige, navy, teal,
  golden, silver, cream, tan, coral, turquoise, maroon, burgundy, khaki, mustard, lilac, lavender,
  mint, charcoal, rust, magenta
`;

const SHADES = "light, dark, bright, neon, pale, deep, burnt, hot, pastel, fluorescent, dusty, off";

/** What a colour stands before when it is only a colour. */
const COLOURED = `
  colour, color, coloured, colored, tone, tint, dye, ink, paint, thread, yarn, ribbon, dress,
  dresses, top, shirt, shirts, t shirt, tshirt, tee, blouse, skirt, saree, sari, kurta, kurti,
  dupatta, lehenga, gown, trousers, pants, jeans, shorts, leggings, sweater, hoodie, jacket, coat,
  scarf, socks, curtain, curtains, cushion, towel, rug, balloon, balloons, solid, printed, striped,
  checked, floral, embroidered, woven, vest, hi vis
`;

/** Likenesses of a beast or a thing. What a brand prints on its own goods (printed, logo) stays out. */
const LIKENESS = `
  figurine, statue, sculpture, pendant, charm, brooch, tattoo, painting, wall art, plush, plushie,
  stuffed animal, soft toy, costume, cake topper, cookie cutter, ornament, cross stitch, svg,
  clipart, embroidery design, taxidermy, skull, cub, shaped
`;

const FRUIT_AFTER = `
  juice, peel, zest, slice, slices, tree, trees, seeds, blossom, flavour, flavor, flavoured,
  flavored, scented, essential oil, marmalade, jam, cake, pie, tea, extract, liqueur, syrup
`;

const EDIBLE: readonly GoodsGroup[] = ["food", "fresh_produce", "drinks", "alcohol", "garden"];

/**
 * Words of Latin script that are brands and words: what is worn, eaten, alive, a place, a person, a
 * thing about the house. Listed is only company that the brand itself does not keep.
 */
export const LATIN_USES: readonly DescriptiveUse[] = [
  // Garments, cuts, cloth.
  use("polo", {
    next: `
      shirt, shirts, t shirt, t shirts, tshirt, tshirts, tee, tees, t, collar, collared, neck,
      neckline, top, tops, sweater, dress, style, pullover, knit, jersey, player, players, match,
      mallet, pony, helmet, stick, half sleeve, long sleeve, short sleeve, sleeve, 衫, 领, 短袖,
      长袖, 裙, 连衣裙, t恤, 衬衫, 毛衣, 翻领
    `,
    previous: `
      collar, striped, solid, printed, pique, cotton, knit, knitted, golf, rugby, zip, sleeve, fit,
      water, men s, mens, men, women, boys, girls, kids, school, uniform, work, plain, marco, 翻领,
      短袖, 长袖, 立领, 条纹, 纯棉, 定制, 马可
    `,
  }),
  use("oxford", {
    next: `
      shirt, shoe, shoes, cloth, fabric, flat, flats, heel, heels, boots, weave, button down,
      street, university, dictionary, english, english dictionary, 布, 纺, 鞋, 面料
    `,
    previous:
      "leather, wingtip, cap toe, lace up, pinpoint, 600d, 420d, 1680d, waterproof, university of",
  }),
  use("chelsea", { next: "boot, boots, bootie, booties, flower show, market, clinton, 靴" }),
  use("boots", {
    next: "size, for women, for men, for girls, for kids, womens, mens, with heel",
    previous: `
      ankle, chelsea, combat, knee, knee high, high, snow, winter, rain, work, hiking, cowboy,
      western, leather, suede, long, short, military, motorcycle, riding, desert, chukka, platform,
      heeled, women, womens, women s, men, mens, men s, girls, boys, kids, baby, football, ski,
      snowboard, safety, tactical, rubber, fishing, fur, lace up, puss in
    `,
    within: ["footwear"],
  }),
  use("jersey", {
    next: "fabric, knit, dress, material, cotton, sheet, bedding, number, island, shore, cow",
  }),
  use("denim", { next: "jacket, jeans, shirt, shorts, skirt, dress, fabric" }),
  use("canvas", { next: "bag, shoe, shoes, print, wall art, painting, tote, board, tent" }),
  use("cargo", { next: "pants, shorts, trousers, pocket, net, liner, bike, ship, van" }),
  use("champion", {
    next: "belt, trophy, cup, of, medal, dog, jockey",
    previous: `
      world, national, olympic, regional, league, state, wbc, boxing, heavyweight, grand, defending,
      reserve, ufc, wwe
    `,
  }),
  use("guess", {
    next: "who, what, how, the, which, your, when, again, card game, how much",
    previous: "i, best, lucky, can you, let s, wild",
  }),
  use("gap", {
    next: `
      filler, fillers, year, ruler, cover, covers, tape, seal, sealer, insurance, analysis, gauge,
      opening, teeth, pad
    `,
    previous: `
      seat, bridge the, air, spark plug, thigh, generation, console, stove, door, tooth, valve,
      mind the, mattress, wide, wage
    `,
  }),
  use("express", {
    next: `
      delivery, shipping, post, mail, train, lane, service, courier, parcel, card, card slot, way,
      yourself, checkout
    `,
    previous: `
      polar, orient, ali, american, pci, pony, airport, hogwarts, federal, shinkansen, pineapple,
      outlook, via, by, mini pci
    `,
    within: ["services"],
  }),
  use("next", {
    next: `
      day, day delivery, working day, generation, gen, level, week, month, year, time, to, to me,
      step, door, of kin
    `,
    previous: "the, what s, whats, up",
  }),
  use("only", {
    next: `
      for, one, 1, two, used, worn, the, once, fits, left, you, at, in, on, ship, ships, to, with,
      child
    `,
    previous: `
      not, read, body, uk, us, case, cover, shell, frame, adults, pickup, members, strap, display,
      screen, tool, head, box
    `,
  }),
  use("supreme", {
    next: "quality, court, leader, being, commander, council",
    previous: "reign, diana ross the",
  }),
  use("palace", {
    next: "theatre, museum, guards, gardens",
    previous:
      "buckingham, crystal, summer, royal, winter, imperial, forbidden, memory, blenheim, princess",
  }),
  use("represent", { next: "your, our, the, us", previous: "to, that, which" }),
  use("essentials", {
    next: "kit, bundle, guide",
    previous: `
      baby, travel, kitchen, wardrobe, home, school, beauty, newborn, hospital bag, camping,
      bathroom, car, maternity
    `,
  }),
  use("obey", { next: "your, my, the, god", previous: "love honor and, to, trust and, sit stay" }),
  use("vans", {
    next: "for sale, and trucks, rental, insurance, roof rack",
    previous: "mini, camper, delivery, cargo, transit, cars and, trucks and, caravans and, panel",
    within: ["vehicles", "auto_parts"],
  }),
  use("converse", { next: "with, about, county", previous: "to" }),
  use("on", {
    next: `
      the, a, sale, off, button, your, both, wheels, back, front, switch, card, with, board, demand,
      stock, hand
    `,
    previous: `
      slip, clip, snap, pull, iron, press, sew, push, roll, stick, add, carry, try, turn, hands,
      buckle, hang, based, bolt, screw, print, zip, put, twist, glow, strap, click, slide, tie,
      plug, depending, lock, step, head, hook, ride, sit
    `,
  }),
  use("hunter", {
    next: "x hunter, green, biden, s thompson, gatherer, schafer",
    previous: `
      monster, bounty, treasure, demon, head, ghost, vampire, crocodile, deer, witch, bargain,
      hunter x, x
    `,
  }),
  use("clarks", { next: "summit, nutrition", previous: "lewis and" }),
  use("timberland", { next: "for sale, hunting, property", previous: "acres" }),
  use("columbia", {
    next: "university, records, river, gorge, sc, space shuttle, pictures, masterworks",
    previous: "british, district of, hail, space shuttle",
    within: ["books_media"],
  }),
  use("patagonia", {
    next: "region, argentina, chile, map, travel guide, national park, landscape",
    previous: "in, chilean, argentine, southern, of, trekking",
  }),
  use("swatch", {
    next: "book, sample, samples, card, cards, ring, fan deck, stick, sticks",
    previous: `
      fabric, color, colour, nail, paint, gel, leather, lipstick, gauge, yarn, vinyl, wallpaper,
      hair
    `,
  }),
  use("fossil", {
    next: `
      fish, fern, shark, shark tooth, tooth, teeth, ammonite, trilobite, coral, dig, dig kit, bone,
      egg, specimen, wood, fuel, hunter, crab, jasper, rock, mammoth, dinosaur, excavation, insect
    `,
    previous: `
      dinosaur, ammonite, trilobite, megalodon, mosasaurus, orthoceras, living, jurassic,
      cretaceous, devonian, crinoid, permian, miocene, moroccan, shark tooth, green river
    `,
    within: ["collectibles"],
  }),
  use("citizen", {
    next: "kane, soldier, science, of the",
    previous: "senior, global, good, american, becoming a, us, super",
  }),
  use("orient", {
    next: "express, your, bay",
    previous: "the, leyton, far, murder on the, mysterious, middle",
  }),
  use("omega", {
    next: "3, 3s, 6, 9, fatty acid, fatty acids, symbol",
    previous: "alpha and, alpha, chi, fish oil, psi",
    within: ["supplements", "food"],
  }),
  use("tudor", {
    next: `
      rose, house, period, costume, england, queen, king, dynasty, revival, bonnet, corset, gown,
      beams
    `,
    previous: "henry, mary, mock, medieval",
    within: ["books_media", "party"],
  }),
  use("hermes", {
    next: "god, greek, wings, trismegistus, parcel, courier, delivery, mythology, praxiteles",
    previous: "greek god, god, statue of, via, winged, zeus",
  }),
  use("prada", { previous: "the devil wears, devil wears" }),
  use("tiffany", {
    next: `
      lamp, lamps, style, style lamp, lamp shade, glass, stained glass, haddish, trump, chair,
      chairs, blue
    `,
    previous: "breakfast at, bride of chucky, chucky and",
  }),
  use("pandora", {
    next: "s box, box, world of avatar, planet",
    previous: "avatar, world of, goddess, opening",
  }),
  use("diesel", {
    next: `
      engine, engines, fuel, generator, heater, parking heater, pump, truck, particulate, injector,
      injectors, filter, common rail, motor, tank, locomotive, train, exhaust, mechanic, additive
    `,
    previous: "turbo, bio, vin, marine, tdi, hdi, petrol, petrol and, euro 6, duramax",
    within: ["auto_parts", "industrial", "vehicles"],
  }),
  use("puff", {
    next: `
      sleeve, sleeves, pastry, ball, balls, print, paint, the magic dragon, quilt, vinyl, daddy,
      adder
    `,
    previous: "powder, cream, pom, cheese, bath, makeup, corn, powderpuff, cocoa",
  }),
  use("ivory", {
    next: `coast, tower, keys, ${COLOURS}, ${COLOURED}, lace, satin`,
    previous: `${COLOURS}, ${SHADES}, in, vegetable, faux, ebony and`,
  }),
  use("olive", {
    next: `oil, tree, wood, branch, leaf, leaf extract, garden, drab, ${COLOURS}, ${COLOURED}`,
    previous: `${COLOURS}, ${SHADES}, extra virgin, kalamata, army, popeye and, stuffed`,
  }),

  // Beasts.
  use("puma", {
    next: `${LIKENESS}, punku, animal, concolor`,
    previous: "mountain lion, wild, animal, schleich, papo",
    within: ["pet", "books_media"],
  }),
  use("jaguar", {
    next: `${LIKENESS}, animal, print, warrior, knight, shark, paw, cichlid`,
    previous: "jungle, mayan, aztec, wild, animal, schleich, jacksonville",
    within: ["pet", "books_media"],
  }),
  use("lynx", {
    next: `${LIKENESS}, fur, animal, point, cat, constellation`,
    previous: "canada, siberian, iberian, eurasian, wild",
    within: ["pet"],
  }),
  use("crocodile", {
    next: `
      ${LIKENESS}, leather, skin, pattern, print, embossed, effect, grain, texture, clip, clips,
      hair clip, tail, wrench, dentist, 皮, 纹
    `,
    previous: "genuine, faux, real, embossed, mock, baby, nile, siamese, saltwater, inflatable",
  }),
  use("caterpillar", {
    next: `${LIKENESS}, birthday, book, tunnel, fungus, drive, tracks`,
    previous: "hungry, very hungry, hungry little, silkworm, musical, wooden, bug, butterfly",
  }),
  use("camel", {
    next: `
      ${LIKENESS}, colour, color, coat, wool, hair, brown, toe, back, tan, milk, hump, ride, pose,
      色, 毛, 奶, 绒
    `,
    previous: `${COLOURS}, light, in, desert, bactrian, animal, nativity`,
  }),
  use("penguin", {
    next: `${LIKENESS}, suit, classics, random house, waffle, hat`,
    previous: "baby, emperor, king, cute, little, christmas, pingu, batman, african, club",
    within: ["books_media"],
  }),
  use("kangaroo", {
    next: `${LIKENESS}, leather, pocket, pouch, jerky, care, island`,
    previous: "baby, red, australian",
  }),
  use("dove", {
    next: `
      ${LIKENESS}, grey, gray, of peace, bird, release, tail, tailed, hunting, decoy, season,
      cameron, wings
    `,
    previous: "peace, turtle, mourning, love, rock, ring neck, pair of",
    within: ["pet", "outdoor", "craft"],
  }),
  use("swan", {
    next: `${LIKENESS}, neck, lake, song, princess, float, feather`,
    previous: "black, mute, inflatable, crystal, bella, ugly duckling",
  }),
  use("fox", {
    next: `${LIKENESS}, fur, tail, ears, hunting, terrier, news, and the hound, trot`,
    previous: `
      arctic, silver, fantastic mr, megan, fennec, faux, kitsune, nine tailed, little, michael j,
      samantha, real, foxy
    `,
  }),
  use("bison", {
    next: `${LIKENESS}, leather, jerky, meat, burger, hide, horn`,
    previous: "american, european, wild",
  }),
  use("mustang", {
    next: "horse, horses, sally, p 51, p51, sanctuary",
    previous: "wild, p51, p 51, p 51d, p51d, spanish, breyer, bucking",
  }),
  use("eagle", {
    next: `${LIKENESS}, feather, claw, ray, scout, owl, flag`,
    previous:
      "bald, golden, american, harpy, spread, silver, double headed, american silver, gold, war",
  }),
  use("tiger", {
    next: `
      ${LIKENESS}, print, stripe, striped, stripes, eye, lily, shrimp, nut, nuts, milk, mom, moth,
      shark
    `,
    previous:
      "bengal, siberian, eye of the, year of the, daniel, paper, tony the, saber tooth, crouching",
  }),
  use("bear", {
    next: `${LIKENESS}, paw, hug, claw, grylls, spray, brick, rug, bell`,
    previous: `
      teddy, polar, grizzly, panda, gummy, care, koala, pooh, build a, yogi, paddington, smokey, sun
    `,
  }),
  use("bull", {
    next: `${LIKENESS}, terrier, dog, horn, horns, riding, whip, market, rope`,
    previous: "pit, raging, longhorn, rodeo, wall street, sitting, mechanical",
  }),
  use("lion", {
    next: `${LIKENESS}, king, head, mane, dance, heart, of judah, door knocker`,
    previous: "sea, mountain, african, dandy, british, golden, cowardly",
  }),
  use("panther", {
    next: `${LIKENESS}, chameleon, creek`,
    previous: "black, pink, florida, carolina, wild",
  }),
  use("cobra", {
    next: `${LIKENESS}, snake, skin, kai, weave, pose, paracord`,
    previous: "king, spitting, gi joe",
  }),
  use("falcon", {
    next: `${LIKENESS}, hood, feather, and the winter soldier`,
    previous: "millennium, peregrine, maltese, f 16, dassault, horus",
  }),
  use("phoenix", {
    next: `${LIKENESS}, bird, rising, suns, arizona, az, wright, crown, coronet`,
    previous: "joaquin, dark, order of the, dragon and, chinese",
  }),
  use("dragon", {
    next: `${LIKENESS}, fruit, ball, ball z, boat, scale, scales, egg, dance, blood, slayer, quest`,
    previous: "chinese, train your, bearded, komodo, year of the, fire, blue eyes white, enter the",
  }),
  use("monster", {
    next: `
      truck, trucks, high, jam, inc, hunter, mash, book, mask, costume, party, plush, musume,
      slayer, under the bed
    `,
    previous: `
      cookie, loch ness, cute, pocket, little, sea, frankenstein, halloween, my singing, gila, bath
    `,
  }),
  use("shark", {
    next: `
      ${LIKENESS}, tooth, teeth, week, fin, tale, tank, attack, cage, repellent, bite, jaw, jaws,
      fishing, slippers, cartilage, liver oil, puppet, antenna, fossil
    `,
    previous:
      "baby, great white, whale, hammerhead, tiger, megalodon, mako, nurse, rainbow, loan, card",
  }),
  use("ninja", {
    next: `
      ${LIKENESS}, sword, turtle, turtles, star, stars, warrior, mask, outfit, gaiden, weapon,
      weapons, assassin, headband, kunai, course, tabi, throwing
    `,
    previous:
      "mutant, teenage mutant, fruit, naruto, japanese, american, lego, kawasaki, shadow, gi joe",
  }),
  use("beetle", {
    next: `${LIKENESS}, bailey, larvae, trap, wings`,
    previous: "stag, scarab, rhinoceros, dung, vw, volkswagen, hercules",
  }),
  use("bobcat", {
    next: `${LIKENESS}, fur, claw, tail, cat`,
    previous: "charlotte, montana, wild",
  }),
  use("comet", {
    next: "goldfish, neowise, halley",
    previous: "halley s, halleys, dasher dancer, goldfish",
  }),
  use("vespa", { next: "velutina, crabro, mandarinia" }),

  // What is eaten and drunk.
  use("apple", {
    next: `
      ${FRUIT_AFTER}, cider, cider vinegar, vinegar, sauce, butter, crisp, crumble, core, corer,
      slicer, peeler, green, fruit, shape, shaped, orchard, picker, wood, chips, puree, cinnamon,
      and cinnamon, strudel, turnover, basket, bobbing, stem cell, pectin, fritter, snail, spice,
      tart, gourd
    `,
    previous: `
      green, big, candy, caramel, toffee, fresh, dried, organic, fuji, gala, honeycrisp,
      granny smith, pink lady, adam s, adams, custard, crab, sugar, rotten, baked, poison, poisoned,
      teacher, fiona, cinnamon, sour, spiced, freeze dried, thorn
    `,
    within: EDIBLE,
  }),
  use("orange", {
    next: `
      ${FRUIT_AFTER}, squash, county, is the new black, theory, pekoe, rind, bitters, peeler,
      ${COLOURS}, ${COLOURED}
    `,
    previous: `
      ${COLOURS}, ${SHADES}, blood, navel, mandarin, agent, clockwork, sour, bitter, fresh, dried,
      sweet, mock, seville, valencia, safety, in, sunset
    `,
    within: [...EDIBLE, "clothing", "footwear", "bedding_textiles", "craft"],
  }),
  use("blackberry", {
    next: `${FRUIT_AFTER}, fruit, bush, plant, plants, lily, brandy, sage, and bay`,
    previous: "thornless, wild, fresh, frozen, raspberry, dried",
    within: [...EDIBLE, "perfume_cosmetics"],
  }),
  use("raspberry", {
    next: `
      ${FRUIT_AFTER}, beret, ketone, ketones, sorbet, ripple, plant, bush, canes, leaf, leaf tea,
      vinaigrette
    `,
    previous: "blue, black, fresh, frozen, lemon, wild, freeze dried",
    within: EDIBLE,
  }),
  use("mango", {
    next: `
      ${FRUIT_AFTER}, fruit, wood, pulp, lassi, butter, body butter, chutney, pickle, sticky rice,
      slicer, puree, smoothie, pudding, habanero, salsa
    `,
    previous: "fresh, dried, alphonso, ripe, frozen, freeze dried, raw, organic",
    within: [...EDIBLE, "supplements"],
  }),
  use("kiwi", {
    next: `${FRUIT_AFTER}, fruit, bird, vine, slicer`,
    previous: "strawberry, new zealand, golden, fresh, hardy, dried",
    within: EDIBLE,
  }),
  use("peach", {
    next: `
      ${FRUIT_AFTER}, fuzz, skin, emoji, wood, puree, schnapps, melba, rings, ${COLOURS},
      ${COLOURED}
    `,
    previous: `${COLOURS}, ${SHADES}, georgia, princess, fresh, canned, dried, james and the giant`,
    within: EDIBLE,
  }),
  use("coconut", {
    next: `
      oil, milk, water, tree, shell, bowl, flour, sugar, cream, fiber, coir, husk, charcoal, palm,
      soap
    `,
  }),
  use("java", {
    next: `
      coffee, programming, script, sparrow, moss, fern, sea, developer, se, ee, rice, teak,
      certification
    `,
    previous:
      "mocha, learn, learning, head first, effective, west, central, programming in, cup of",
    within: ["books_media", "drinks", "software"],
  }),
  use("bounty", {
    next: "hunter, hunters, killer, tracker, of",
    previous: "mutiny on the, hms, harvest, nature s, autumn, one piece",
  }),
  use("galaxy", {
    next: `
      print, projector, light, night light, leggings, sky, lamp, far far away, slime, quest, nebula,
      theme, cake, tapestry, fabric, paint, defender, hair, opal, bedding, space, glitter
    `,
    previous: `
      guardians of the, hitchhiker s guide to the, hitchhikers guide to the, space, la, los angeles,
      starry, andromeda, milky way, spiral, mario, outer space
    `,
  }),
  use("mars", {
    next: `
      planet, rover, attacks, red, and venus, exploration, retrograde, landing, meteorite, colony
    `,
    previous: "bruno, planet, on, to, from, seconds to, mission to, veronica, sailor, god of",
    within: ["books_media"],
  }),
  use("crush", {
    next: "velvet, proof, on, resistant, cap, washer, depth",
    previous: "candy, first, my, velvet, garlic, secret",
  }),
  use("scotch", {
    next: "whisky, whiskey, plaid, terrier, egg, eggs, bonnet, pine, broom, thistle, mist, pancake",
    previous: "butter, blended, hop, islay, hot, peated",
    within: ["alcohol"],
  }),
  use("virgin", {
    next: `
      hair, olive, olive oil, coconut oil, wool, human hair, mary, islands, coconut, remy, queen,
      plastic, brazilian, polyester
    `,
    previous: "extra, jane the, blessed, like a, vestal, unprocessed",
  }),
  use("jasmine", {
    next: `
      tea, rice, flower, flowers, oil, princess, green tea, costume, plant, absolute, incense,
      pearls
    `,
    previous: "princess, star, night blooming, arabian, aladdin and, thai, madagascar, cape",
  }),

  // Nature, places, people.
  use("amazon", {
    next: `
      river, rainforest, jungle, basin, warrior, warriors, parrot, sword plant, frogbit, stone,
      costume
    `,
    previous: "wonder woman, blue fronted, brazilian, dc",
  }),
  use("lotus", {
    next: `
      ${LIKENESS}, flower, flowers, root, leaf, leaves, seed, seeds, pose, birth, tealight, bud,
      pond, stem, paste, mantra, petal, temple, buddha
    `,
    previous: "white, blue, pink, sacred, crystal, buddha, padma, feng shui",
    within: ["food", "garden"],
  }),
  use("rose", {
    next: `
      gold, quartz, flower, flowers, water, oil, petal, petals, hip, hips, garden, bush, pink,
      bouquet, wine, tattoo, madder, window, bowl
    `,
  }),
  use("lily", {
    next: "flower, flowers, pad, of the valley, bulb, bulbs, bouquet, collins, allen, pond",
    previous: "water, calla, peace, tiger, asiatic, stargazer, easter, spider, rain, flame",
  }),
  use("daisy", {
    next: "flower, flowers, chain, duck, seeds, petal, dukes, ridley",
    previous: "gerbera, donald and, shasta, princess, african, oxeye, driving miss, oopsy",
  }),
  use("jordan", {
    next: `
      peterson, river, petra, almonds, almond, country, belfort, dinar, dead sea, flag, amman,
      spieth, peele, map, travel guide
    `,
    previous:
      "petra, amman, dead sea, israel and, kingdom of, hal, robert, in, barbara, hashemite, river",
  }),
  use("cambridge", {
    next: `
      university, university press, english, satchel, dictionary, massachusetts, uk, ielts,
      analytica
    `,
    previous: "university of, duchess of, duke of, of, harvard",
  }),
  use("paris", {
    next: `
      france, hilton, texas, eiffel, eiffel tower, map, fashion week, saint germain, skyline,
      agreement
    `,
    previous: "in, plaster of, midnight in, emily in, from, i love, made in, to",
  }),
  use("london", {
    next: `
      england, bridge, map, bus, fog, underground, eye, fields, skyline, phone box, blue topaz,
      marathon, tube, calling
    `,
    previous: "in, tower of, i love, made in, jack, university of, city of, from, greater",
  }),
  use("hollister", {
    next: "ostomy, ca, pouch, barrier",
    previous: "ostomy, colostomy",
    within: ["medical"],
  }),
  use("lincoln", {
    next: `
      logs, cent, cents, penny, pennies, wheat, memorial, park, lawyer, county, center, nebraska,
      portrait
    `,
    previous: "abraham, president, abe, wheat",
    within: ["collectibles", "books_media"],
  }),
  use("franklin", {
    next: "half, half dollar, dollar, roosevelt, d roosevelt, stove, county, turtle",
    previous: "benjamin, ben, aretha, kirk, rosalind",
  }),
  use("morgan", {
    next: "silver, silver dollar, dollar, dollars, freeman, horse, wallen, le fay",
    previous: "captain, jp, j p, piers, dexter, arthur",
  }),
  use("victoria", {
    next: `
      queen, beckham, sponge, falls, bc, australia, sandwich, plum, station, cross, era, justice
    `,
    previous: "queen, lake, sailor, crown, princess, hms",
  }),
  use("diana", {
    next: "ross, princess, krall, rigg, gabaldon, prince",
    previous: "princess, lady, goddess",
  }),
  use("lee", {
    next: `
      chong wei, child, harper, enfield, marvin, van cleef, min ho, kuan yew, oswald, krasner,
      kum kee
    `,
    previous: `
      bruce, stan, harper, robert e, christopher, spike, peggy, jet, brenda, ang, brandon, geddy,
      gypsy rose, laurie
    `,
  }),
  use("wilson", {
    next: "phillips, fisk, pickett, cloud chamber",
    previous:
      "woodrow, brian, owen, cast away, castaway, russell, rebel, august, harold, ann, rainn",
  }),
  use("gibson", {
    next: "girl, les",
    previous: "mel, henry, debbie, william, charles dana, bob, althea, tyrese",
  }),
  use("martin", {
    next: `
      luther, luther king, scorsese, sheen, short, lawrence, garrix, freeman, van buren, amis,
      heidegger
    `,
    previous: "st, dean, george r r, george rr, ricky, steve, aston, saint, doc, lockheed, trayvon",
  }),
  use("marshall", {
    next: "islands, mathers, plan, tucker, university, mcluhan, faulk",
    previous: "paw patrol, thurgood, field, court, space, penny, forgetting sarah",
  }),
  use("henry", {
    next: `
      viii, ford, ii, iv, v, cavill, moore, david thoreau, fonda, rollins, purcell, mancini,
      kissinger, neckline
    `,
    previous: "thierry, king, john, patrick, o, buck, prince, horrid, joseph",
  }),
  use("stanley", {
    next: "kubrick, tucci, park, matthews, kowalski",
    previous: "flat, paul, morgan, port, accrington, henry morton",
  }),
  use("hoover", { next: "dam, institute", previous: "herbert, j edgar, president" }),
  use("coleman", { next: "hawkins, barks", previous: "ornette, zendaya, bessie, gary, dabney" }),
  use("cleveland", {
    next: "browns, cavaliers, guardians, indians, ohio, clinic, cavs, oh, orchestra",
    previous: "grover, president, in",
  }),
  use("spalding", { next: "gray, lincolnshire, university", previous: "baron" }),
  use("ariel", {
    next: "mermaid, doll, costume, dress, princess, wig, sharon, atom",
    previous: "princess, disney, the little mermaid, little mermaid, mermaid, disney princess",
  }),
  use("bella", { next: "swan, hadid, ciao, thorne", previous: "ciao, la vita e, edward and" }),
  use("ajax", {
    next: "amsterdam, request, jquery, cape town, ontario",
    previous: "afc, hms, fc, achilles and",
    within: ["fan_gear", "software"],
  }),
  use("venus", {
    next: `
      flytrap, fly trap, fly traps, goddess, de milo, planet, of willendorf, williams, and mars,
      retrograde, and adonis, clam
    `,
    previous: "birth of, aphrodite, sailor, planet, roman, transit of, serena and",
  }),
  use("mercury", {
    next: `
      vapor, poisoning, thermometer, planet, dime, dimes, retrograde, in retrograde, free, switch,
      god, thermostat, manometer, barometer
    `,
    previous: "freddie, sailor, planet, project, liquid, liquid metal",
  }),
  use("saturn", {
    next: "v, devouring his son, planet, rings, retrograde, return, peach, ring",
    previous: "sega, sailor, planet, apollo, jupiter and, rings of, nasa",
  }),
  use("genesis", {
    next: "bible, commentary, chapter, evangelion, exodus, concert",
    previous: "sega, book of, neon, the book of, phil collins",
  }),
  use("ace", {
    next: `
      of spades, of hearts, of cups, of wands, of base, ventura, attorney, frehley, bandage, combat,
      inhibitor
    `,
    previous: "portgas d, one piece, phoenix wright, flying, red baron",
  }),
  use("indian", {
    next: `
      head, dress, saree, hair, cotton, ethnic, chief, headdress, cuisine, food, ocean, spices,
      summer, wedding, penny, jewelry, tapestry, corn, bridal, bollywood, elephant, warrior, cent,
      wear, curry, tribal, remy, art, rug
    `,
    previous: "american, native american, west, cleveland, traditional, north, south",
  }),
  use("warrior", {
    next: "cats, princess, pose, nun, statue, sword, helmet, monk, woman, queen, goddess, costume",
    previous: `
      ninja, american ninja, spartan, viking, samurai, prayer, terracotta, road, weekend, aztec,
      amazon, cancer, golden state
    `,
  }),
  use("rogue", {
    next: "one, planet, trader, lineage, squadron, assassin, river",
    previous: "star wars, x men, going, gambit and",
  }),
  use("premier", {
    next: "league, class, division, inn, cru",
    previous: "english, panini, indian, russian",
  }),

  // The house, the workshop, the desk.
  use("shell", {
    next: `
      ${LIKENESS}, necklace, jacket, jackets, bead, beads, button, buttons, pearl, pants, suit, toe,
      inlay, case, cover, earrings, bracelet, anklet, casing, wind chime, mould, mold, lining,
      fabric, cordovan, craft, crafts, cameo, stitch, chair, parka, layer, script, pasta
    `,
    previous: `
      sea, soft, hard, egg, turtle, conch, abalone, hermit crab, tortoise, coconut, scallop, oyster,
      clam, cowrie, outer, replacement, natural, snail, hardside, nautilus, puka, taco, mussel, pc,
      abs, ghost in the, key, remote, beach, plastic, silicone, housing, shotgun, tpu, aluminum,
      aluminium, capiz, helmet, polycarbonate, walnut, protective, waterproof
    `,
    within: ["jewellery", "craft", "party", "phone_accessories"],
  }),
  use("target", {
    next: `
      board, sheet, sheets, practice, shooting, stand, paper, game, archery, pistol, throwing,
      sight, rifle, weight, market, language, tracking, heart rate, face, faces, arrow, indicator
    `,
    previous: `
      archery, shooting, dart, steel, paper, axe throwing, bow, airsoft, silhouette, splatter,
      moving, bullseye, foam, bb, gong, sputtering
    `,
    within: ["sports", "weapons"],
  }),
  use("coach", {
    next: `
      bus, whistle, trip, tour, screw, bolt, bolts, house, lamp, light, lantern, carter,
      of the year, station, class, driver, roof
    `,
    previous: `
      football, basketball, soccer, baseball, cheer, softball, life, gymnastics, tennis, swim,
      volleyball, hockey, wrestling, assistant, head, slow, thank you, railway, passenger,
      cinderella, lacrosse, national express
    `,
  }),
  use("brother", {
    next: `
      and sister, in law, bear, of the groom, of the bride, gift, sister, birthday, from,
      where art thou, grimm, necklace
    `,
    previous: `
      big, little, best, my, older, twin, younger, step, baby, oh, soon to be big, happy birthday,
      another, promoted to big
    `,
  }),
  use("singer", {
    next: "songwriter, microphone, autograph, costume, album, concert",
    previous: "lead, opera, jazz, pop, country, rock, masked, wedding, folk, backup",
  }),
  use("boss", {
    next: "day, lady, baby, babe, girl, mug, fight, battle, level",
    previous: `
      like a, girl, best, lady, final, i m the, worlds best, world s best, who s the, undercover,
      bad, raid, mob
    `,
  }),
  use("crown", {
    next: `
      royal, queen, king, princess, tiara, molding, moulding, of thorns, cake topper, headband,
      jewels, braid, prosthetic, dental, chakra, cap, cork, charm, brooch, 1951
    `,
    previous: `
      queen, king, birthday, princess, royal, gold, flower, screw down, watch, silver, baby,
      rhinestone, crystal, floral, paper, bridal, dental, pageant, laurel, tooth, hair
    `,
    within: ["party"],
  }),
  use("canon", {
    next: "in d, law, event, of scripture, bible",
    previous: "pachelbel, pachelbel s, biblical, western",
    within: ["musical"],
  }),
  use("sharp", {
    next: `
      knife, knives, edge, blade, blades, scissors, turn, tip, needle, needles, point, pointed,
      teeth, objects, corner, sand, cheddar, as, dressed, claws
    `,
    previous: "very, super, ultra, razor, extra, look, extremely, f, c, keep, stay, sam, becky",
  }),
  use("beats", {
    next: "per minute, working, headache, out, all",
    previous: "heart, lofi, lo fi, hip hop, trap, binaural, rap, drum, it, that, nothing",
  }),
  use("echo", {
    next: `
      chamber, cardiography, sounder, the dolphin, cancellation, canyon, bunnymen, and the bunnymen
    `,
    previous: "tape, space, transthoracic, fetal, slapback",
  }),
  use("kindle", { next: "the, your, wood", previous: "to, wood" }),
  use("surface", {
    next: `
      mount, mounted, mounting, cleaner, area, plate, treatment, wipes, finish, tension, grinder,
      roughness, gauge, thermometer, temperature, cleaning, disinfectant, wash, coating, lure,
      planer, drain
    `,
    previous: `
      hard, smooth, flat, any, work, matte, multi, road, non stick, playing, metal, glass, water,
      uneven, textured, cooking, rough, wood, kitchen, floor, wooden, granite, solid, writing,
      non slip
    `,
  }),
  use("pixel", {
    next: `
      art, perfect, pitch, game, font, binning, camo, density, count, led, sunglasses, tactics
    `,
    previous: "8 bit, sub, per, mega, 16 bit, rgb, dead, minecraft, ws2812b, ws2811, dmx",
  }),
  use("nest", {
    next: "box, boxes, egg, eggs, swing, table, tables, of tables, of, bowl",
    previous: `
      bird, birds, bird s, empty, robin, wasp, hornet, swallow, newborn, cuckoo s, crow s, pigeon,
      chicken, finch, edible bird, squirrel
    `,
  }),
  use("ring", {
    next: `
      size, sizer, box, dish, light, finger, bearer, pillow, toss, spanner, binder, terminal,
      terminals, pull, stack, gear, worm, band, gold, silver, diamond, holder, set, jewelry, 925
    `,
    previous: `
      key, engagement, wedding, diamond, gold, silver, o, boxing, snap, piston, seal, finger, nose,
      napkin, led, curtain, teething, slip, bezel, promise, signet, claddagh, lord of the
    `,
  }),
  use("blink", { next: "182, of an eye, twice, rate", previous: "don t, in the" }),
  use("word", {
    next: `
      search, art, game, games, wall, of god, cards, puzzle, puzzles, family, searches, play, clock,
      count, bank
    `,
  }),
  use("windows", {
    next: "and doors, curtain, doors, cleaner, blinds, shutters, film, cleaning, seal, tint",
    previous: `
      car, doors and, upvc, double glazed, glass, wooden, rear, aluminium, aluminum, sash,
      greenhouse, church, stained glass, basement, dollhouse, sliding, roof
    `,
    within: ["building"],
  }),
  use("office", {
    next: `
      chair, desk, supplies, furniture, lady, wear, shoes, table, decor, lamp, organizer, worker,
      storage, cubicle, partition, dress, skirt, cabinet, trousers, siren
    `,
    previous: "home, post, school, dental, box, doctor s, oval, ladies, women, executive",
    within: ["furniture", "stationery", "clothing"],
  }),
  use("excel", { next: "in, at, beyond", previous: "to, students" }),
  use("access", {
    next: `
      control, panel, door, card, point, to, hatch, code, pass, road, bars, ramp, granted, denied,
      network
    `,
  }),
  use("steam", {
    next: `
      iron, mop, engine, cleaner, train, room, oven, locomotive, generator, shower, facial, inhaler,
      boiler, trap, sauna, cooker, press, whistle, pipe, bath, valve, turbine, eye mask, railway,
      tower, roller, boat, powered, punk
    `,
    previous: "hot, live, garment, hand, full, handheld, vertical, yoni, mamod",
  }),
  use("chrome", {
    next: `
      plated, finish, trim, steel, wheels, vanadium, tanned, polish, handle, bumper, effect, bezel,
      plating, faucet, basin, taps, nails, nail powder, oxide, lug nuts, moly
    `,
    previous: `
      polished, black, satin, matte, brushed, triple, rose gold, mirror, hard, topps, bowman, full,
      cast brass
    `,
  }),
  use("oracle", {
    next: "cards, card, deck, decks, bones, of delphi, bone",
    previous: "tarot, angel, moonology, delphi, delphic, goddess, dragon, spirit, lenormand",
  }),
  use("python", {
    next: `
      skin, print, snake, leather, programming, effect, embossed, snakeskin, crash course, coding,
      enclosure
    `,
    previous:
      "monty, ball, learn, burmese, carpet, colt, reticulated, faux, learning, fluent, programming",
    within: ["books_media", "pet", "software"],
  }),
  use("visa", {
    next: `
      application, photo, stamp, service, interview, passport, processing, on arrival,
      support letter, 办理, 代办
    `,
    previous: "passport, travel, tourist, work, student, business, schengen, transit, entry",
  }),
  use("total", {
    next: `
      length, weight, war, recall, height, width, size, carat, carats, ct, solution, control, loss,
      station, pieces, eclipse, of, knee
    `,
  }),
  use("tide", {
    next: "pool, pools, chart, clock, table, times, of, is high",
    previous: "high, low, red, crimson, rising, ebb, alabama crimson, turning, turn the",
  }),
  use("crest", {
    next: "of, badge, factor, moulding, butte",
    previous: `
      family, school, royal, hogwarts, wave, team, club, university, lion, iliac, house, gryffindor,
      heraldic
    `,
  }),
  use("dawn", {
    next: "of, redwood, to dusk, french, till dusk, patrol",
    previous: "until, breaking, red, crack of, before, golden, zero, horizon zero, at",
  }),
  use("gain", {
    next: "weight, muscle, mass, control, antenna, staging, knob",
    previous: "high, weight, muscle, low, mass, no pain no, capital, voltage, antenna, dual",
  }),
  use("joy", {
    next: "of, stick, sticks, con, cons, division, to the world, ride, luck club",
    previous: "peace love, tears of, love, pure, hope, ode to, bundle of, choose, jump for",
  }),
  use("always", {
    next: `
      be, and forever, on, sunny, love, in, wear, remember, the, my, a, never, fresh, late, ready,
      kiss me, on display
    `,
    previous: "almost, i, i ll, after all this time, will, you are, love you",
  }),
  use("dial", {
    next: `
      indicator, gauge, caliper, calipers, bore, thermometer, tone, test, up, plate, face, scale,
      markers, colour, color, knob
    `,
    previous: `
      black, white, blue, green, watch, silver, rotary, sun, moon, clock, speed, champagne,
      mother of pearl, skeleton, sunburst, roman, day date, analogue, analog, timer
    `,
    within: ["watches", "tools"],
  }),
  use("simple", {
    next: `
      design, style, modern, fashion, and, dress, elegant, plan, installation, minds, life, machine,
      machines, casual, syrup, wooden, gold, silver, ring, classic, retro, living
    `,
    previous: "keep it, so, very, modern, fashion, casual, elegant, classic",
  }),
  use("nature", {
    next: `
      inspired, photography, walk, baby, lover, print, sounds, reserve, scene, journal, study, hike,
      scenery
    `,
    previous: "mother, force of, human, good, by, in, second, divine",
  }),
  use("vanish", { next: "magic, ink, into, mode, edge", previous: "silk, coin, make, magic" }),
  use("smart", {
    next: `
      watch, watches, phone, tv, home, band, bracelet, ring, plug, lock, bulb, light, switch,
      speaker, casual, card, cards, glasses, water, toy, robot, key, scale, remote, fit, board,
      camera, wifi, wi fi, projector, sensor, thermostat, doorbell, trousers, shoes, shirt, dress,
      and, bms, usb, led, touch, bottle, charger, socket, wool, 手表, 手环, 手机
    `,
    within: ["wearables", "home_appliances", "phones"],
  }),
  use("life", {
    next: "jacket, vest, size, insurance, is, of, science, saver, straw, buoy, raft, sciences",
    previous:
      "still, half, real, long, battery, night, shelf, love, wild, tree of, game of, van, beach",
  }),
  use("extra", {
    next: `
      large, small, long, wide, thick, virgin, strong, soft, firm, value, fine, heavy, charge,
      light, bass, deep, tall, length, room, space, care, storage, slim, parts, hold, shipping,
      strength, dry
    `,
  }),
  use("mini", {
    next: `
      skirt, dress, bag, backpack, fridge, projector, pc, usb, fan, camera, speaker, printer, drone,
      size, figure, figures, bike, led, golf, display, portable, hdmi, displayport, sewing,
      massager, chainsaw, vacuum, purse, crossbody, tote, brands, schnauzer, excavator
    `,
  }),
  use("lucky", {
    next: `
      charm, bag, cat, bamboo, number, numbers, star, clover, coin, me, luke, penny, draw, dip, you,
      dice, frog, buddha, money
    `,
    previous: "get, feeling, i m so, happy go, so, logan",
  }),
  use("three", {
    next: `
      piece, pieces, way, pack, wheel, phase, layer, fold, quarter, tier, leg, drawer, kings,
      dimensional, stone, times, in one, body problem, wheeler, seater, sided, kingdoms, stripes
    `,
  }),
  use("jumbo", {
    next: `
      size, pencil, bag, roll, crayons, pack, cards, squishy, jet, shrimp, foam, corduroy, cord,
      clip, rope, braiding
    `,
  }),
  use("philips", { next: "head, screwdriver, bit, bits, screw, screws, drive, pan head" }),
  use("phillips", {
    next: `
      head, screwdriver, screwdrivers, bit, bits, screw, screws, drive, pan head, flat head,
      and slotted
    `,
  }),
  use("ram", {
    next: `
      memory, rom, 4gb, 8gb, 16gb, 32gb, 64gb, horn, horns, ssd, skull, module, slot, ddr3, ddr4,
      ddr5, stick, upgrade, cichlid, pump, sheep
    `,
    previous: `
      2gb, 4gb, 6gb, 8gb, 12gb, 16gb, 32gb, 64gb, gb, ddr3, ddr4, ddr5, hydraulic, laptop, desktop,
      video, battering, server, bighorn, jai shri, ecc, aries
    `,
    within: ["computers", "phones"],
  }),
  use("hp", {
    previous: "casing, softcase, tempered glass, aksesoris, holder, kamera, nomor, tali",
  }),
  use("dodge", { next: "ball, city, bullet", previous: "how to, get out of" }),
  use("ford", {
    next: "coppola, madox",
    previous: "harrison, gerald, betty, glenn, tom, henry, john, tennessee ernie, president",
  }),
  use("rover", {
    previous: "mars, lunar, moon, curiosity, perseverance, nasa, irish",
    next: "perseverance, curiosity",
  }),
  use("seat", {
    next: `
      cover, covers, cushion, belt, belts, pad, post, heater, organizer, back, saddle, clamp, riser,
      gap, filler, height, pillow, booster, protector, tube, bolster, mount, rail, bracket, frame,
      track, foam, upholstery, warmer, recliner
    `,
    previous: `
      car, toilet, bike, baby, child, booster, saddle, front, rear, bicycle, office chair,
      passenger, driver, bath, potty, heated, leather, love, valve, garden, swing
    `,
  }),
  use("infinity", {
    next: `
      scarf, pool, stones, gauntlet, symbol, necklace, war, bracelet, mirror, cube, dress, sign,
      love, pendant, edge, knot, saga, loop, cowl
    `,
    previous: "avengers, to, thanos, love, double, friendship, halo",
  }),
  use("triumph", { next: "of the will, of, and disaster, over", previous: "arc de, moment of" }),
  use("trek", {
    next: "to, into, pole, poles",
    previous: "star, pony, everest base camp, jungle, annapurna, inca trail",
  }),
  use("giant", {
    next: `
      size, teddy, bear, panda, squid, slayer, inflatable, balloon, balloons, robot, prawns, jenga,
      foam, isopod, peach, spider, plush, stuffed, african, hogweed, microbes, sunflower, clam,
      skeleton, gummy
    `,
    previous: `
      iron, the iron, jolly green, big friendly, andre the, gentle, james and the, san francisco,
      new york
    `,
  }),
  use("specialized", {
    next: "in, for, equipment, training, treatment, care, production",
    previous: "highly, professional, we are",
  }),
  use("corsair", { next: "f4u, aircraft, fighter, byron", previous: "f4u, f 4u, vought, barbary" }),
  use("bang", {
    next: "theory, fringe, on the drum, snaps, clip",
    previous: "big, chitty chitty, clip in, hair, side, kiss kiss",
  }),
  use("ping", {
    next: "pong, pong ball, pong balls, pong table, pong paddle, test",
    previous: "mulan, sam",
  }),
  use("everlast", { previous: "house of pain" }),
  use("continental", {
    next: "breakfast, army, soldier, congress, quilt, drift, currency, divide, airlines",
    previous: "john wick, lincoln, inter, trans",
  }),
  use("michelin", {
    next: "star, starred, starred chef, restaurant, guide, stars, chef, green guide",
    previous: "two, three, one, bib",
    within: ["books_media"],
  }),
  use("fender", {
    next: `
      bender, liner, flare, flares, trim, washer, washers, bolts, bracket, vent, vents, extension,
      skirts, splash, apron, lip
    `,
    previous: `
      front, rear, left, right, boat, bike, bicycle, inner, fireplace, wheel, motorcycle, car,
      passenger, side, mud, inflatable, mtb, trailer, dock
    `,
    within: ["auto_parts", "vehicles"],
  }),
  use("pearl", {
    next: `
      necklace, earrings, bracelet, ring, white, pendant, jewelry, jewellery, river, jam, harbor,
      button, buttons, bead, beads, powder, choker, strand, stud, barley, onion, clip, milk tea
    `,
    previous: `
      mother of, freshwater, akoya, tahitian, south sea, faux, black, white, baroque, imitation,
      cultured
    `,
    within: ["jewellery"],
  }),
  use("gold", {
    next: `
      plated, filled, ring, necklace, chain, coin, bar, foil, earrings, bracelet, tone, leaf,
      pendant, silver, colour, color, rush, dust, nugget, digger
    `,
  }),
  use("subway", {
    next: "tile, tiles, map, art, sign, station, train, surfers",
    previous: "new york, nyc, white, glass, metro, ceramic, marble",
  }),
  use("dominos", {
    next: "set, tiles, game, double six, blocks",
    previous: "wooden, game of, double six, mexican train",
    within: ["toys"],
  }),
  use("staples", {
    next: "1 4, 26 6, 24 6, heavy duty, galvanized, stainless, standard, refill, center",
    previous: `
      stapler, heavy duty, gun, wire, surgical, skin, fence, galvanized, upholstery, pantry,
      wardrobe, sod, garden, mavis
    `,
    within: ["stationery", "tools", "garden"],
  }),
  use("pilot", {
    next: `
      light, hole, drill, bearing, bit, jacket, hat, cap, costume, season, goggles, uniform, valve,
      episode, licence, license, helmet, logbook, whale, wings, burner, study, flame
    `,
    previous: `
      fighter, auto, airline, drone, helicopter, test, co, private, aircraft, commercial, glider,
      bomber, ace, airplane, bush
    `,
  }),
  use("dash", {
    next: "cam, camera, board, mat, cams, panel, cover, clock, trim, bezel, diet",
    previous: "geometry, rainbow, car, 40 yard, pebble",
  }),
  use("shuttle", {
    next: "cock, cocks, bus, loom, launch, hook, valve, bobbin",
    previous: "space, airport, tatting, weaving, loom, badminton, nasa",
  }),
  use("all star", {
    next: "game, weekend, baseball, team, western, eastern, roster",
    previous: "nba, mlb, nhl, western, eastern",
  }),
  use("head", {
    next: `
      band, bands, phone, phones, light, lamp, wrap, massager, over heels, rest, gasket, lice, bolt,
      screw, net, spa, to toe, unit, circumference, ornament, torch, coach, scarf, piece, mannequin,
      chef, start
    `,
    previous: `
      shower, brush, mannequin, flat, hex, toothbrush, round, pan, print, animal, shaver, skull,
      doll, sprinkler, buddha, cylinder, phillips, deer, potato, bobble, replacement, torx, socket,
      tripod, trimmer, spray, dragon, lion
    `,
  }),
  use("vision", {
    next: "board, care, test, chart, therapy, correction, quest, statement",
    previous:
      "night, tunnel, double, computer, machine, blurred, panoramic, low, peripheral, thermal",
  }),
  use("bose", { previous: "subhash chandra, subhas chandra, netaji, satyendra nath, rahul" }),
  use("keen", { next: "eye, on, to, as mustard, interest", previous: "howard" }),
  use("ecco", { next: "the dolphin, homo", previous: "umberto" }),
  use("pioneer", {
    next: "woman, day, species, spirit, village, trek, girl",
    previous: "soviet, oregon, american, early, space, mormon, young",
  }),
  use("vortex", {
    next: "mixer, tube, shaker, math, generator, flow meter",
    previous: "polar, magnetic, time, lab, tornado",
  }),
  use("bridgestone", { next: "arena" }),
  use("gillette", { next: "stadium, wyoming", previous: "anita, warren" }),
  use("bar", {
    next: `
      stool, stools, soap, code, chair, table, clamp, cart, counter, cabinet, mat, sign, pendant,
      necklace, refaeli, exam, pull, spoon, mitzvah, charts
    `,
  }),
  use("matrix", {
    next: "movie, display, led, code, organizer, resurrections, reloaded, multiplication",
    previous: "led, dot, the, led dot, rgb",
  }),
  use("prime", {
    next: "lens, lenses, number, numbers, rib, day, minister, time, suspect, video",
    previous: "optimus, metroid, amazon, past",
  }),
  use("mustela", { next: "erminea, nivalis, putorius" }),
  use("hugo", { next: "chavez, weaving, lloris, sanchez, cabret", previous: "victor" }),
  use("carter", {
    next: "hall, administration, family",
    previous:
      "jimmy, agent, peggy, aaron, nick, helena bonham, john, president, howard, get, coach",
  }),
  use("burton", {
    next: "snowdevil, upon trent, cummings",
    previous: "tim, richard, levar, sir richard",
  }),
  use("oakley", { next: "annie", previous: "annie" }),
  use("bosch", { previous: "hieronymus, harry" }),
  use("siemens", { next: "per metre, per meter", previous: "micro, milli" }),
  use("monsoon", { next: "wedding, season, rain", previous: "indian, summer, malabar" }),
  use("reserved", {
    next: "for, listing, seating, sign, table, sold",
    previous: "all rights, table, rights, item, do not buy",
  }),
  use("celine", { next: "dion, dept, louis ferdinand", previous: "louis ferdinand, marie" }),
  use("theory", {
    next: "of, test, book, and practice, workbook",
    previous: `
      music, big bang, game, string, chaos, conspiracy, driving, color, colour, graph, number, set
    `,
  }),
  use("vince", {
    next: "lombardi, mcmahon, neil, gill, carter, vaughn, guaraldi, clarke, staples",
    previous: "saint",
  }),
  use("joie", { next: "de vivre", previous: "pure" }),
  use("forever", {
    next: "stamp, stamps, and ever, home, young, love, knight, in, yours, and always, friends",
    previous: "wakanda, batman, together, best friends, love you, always and, lasts",
  }),
  use("kipling", { next: "jungle book", previous: "rudyard" }),
];
