import { terms } from "../terms.js";
import type { ReplicaTerm } from "../types.js";
import {
  GRADED_BY_LETTERS,
  MEASURED,
  moderate,
  REPRODUCED_OPENLY,
  SPARES,
  strong,
  WORN,
} from "./limits.js";

const INNOCENT_FAKES = terms(`
  fur, shearling, sheepskin, mink, fox fur, denim, snakeskin, crocodile, croc, wood, brick, marble,
  pearl, pearls, diamond, gold, tree branch, succulent, succulents, plant, plants, flower, flowers, grass, moss, ivy, tree, leaves, fruit, food,
  cake, ice, snow, blood, tattoo, tattoos, tan, tanning, nail, nails, lash, lashes, eyelash,
  eyelashes, eyebrow, hair, bun, ponytail, beard, moustache, mustache, teeth, tooth, camera,
  security, dummy, collar, pocket, pockets, zip, fly, two piece, layer, layered, candle, candles,
  money, bill, book, books, rock, stone, bait, freckles, piercing, septum, nose ring, smile, news,
  love, plastic, snake, spider, poop, cast, belly, egg, eggs, fish, muscle, cigarette, cotton, wall,
  london, id
`);

const IMITATED_MATERIALS = terms(`
  leather, suede, fur, wool, cashmere, silk, linen, pearl, pearls, jewellery, jewelry, gold, silver,
  rhodium, diamond, diamonds, stone, gemstone, crystal, marble, wood, wooden, bamboo, rattan, crab,
  meat, cream, vanilla, flower, flowers, grass, brick, game, learning, ivory, horn, down, denim,
  cuero, piel, joya, cuir, bois, fourrure, perle, pelle, couro
`);

const LICENSED_REPLICAS = terms(`
  jersey, jerseys, shirt, kit, ball, match ball, football, football shirt, football jersey,
  soccer jersey, helmet, mini helmet, sword, prop, props, model, statue, sculpture, figure, coin,
  gun, pistol, rifle, musket, grenade, bat, trophy, championship, skull, skeleton, dinosaur, fossil,
  map, poster, sign, car, kit car, ship, aircraft, wheel, wheels, rim, rims, alloy, guitar,
  artifact, artefact, painting, mask, lightsaber, wand, armor, armour, shield, axe, dagger, viking,
  medieval, roman, by the fireplace, jazz club, lazy sunday, beach walk, bubble bath, sailing day,
  whispers in the library, when the rain stops, autumn vibes, coffee break, under the lemon trees,
  flower market, eau de toilette, edt
`);

const LICENSING_WORDS = terms(`
  official, officially licensed, licensed, museum, margiela, maison margiela, martin margiela, home,
  away, third, stadium, fan, movie, film, screen accurate, game, full size
`);

/** English, and what the trade says in English everywhere. */
export const ENGLISH_REPLICA_TERMS: readonly ReplicaTerm[] = [
  // English, the plain words.
  ...strong("replica", {
    notIn: REPRODUCED_OPENLY,
    notFollowedBy: LICENSED_REPLICAS,
    notPrecededBy: LICENSING_WORDS,
  }),
  ...strong(`
    replica watch, replica watches, replica bag, replica handbag, replica shoe, replica sneaker,
    designer replica, luxury replica, high end replica, replica 1:1, 1:1 replica, aaa replica,
    mirror replica, swiss replica, super replica, replika premium
  `),
  ...strong("counterfeit", {
    notFollowedBy: terms(`
      money, bill, bills, banknote, banknotes, note, notes, currency, cash, coin, coins, detector,
      detection, detecting, pen, proof, label, protection, prevention, refund, check, checker, guarantee
    `),
    notPrecededBy: terms("anti, against, stop, detect, detects, report"),
  }),
  ...moderate("fake", {
    notIn: ["party", "garden", "home_decor", "hair", "craft", "food", "security"],
    notFollowedBy: INNOCENT_FAKES,
    notPrecededBy: terms("anti, deep, report"),
  }),
  ...moderate("imitation", {
    notIn: ["food", "craft", "home_decor", "building", "books_media"],
    notFollowedBy: IMITATED_MATERIALS,
    notPrecededBy: terms("leather, pearl, gold, cuir, the"),
  }),
  ...strong("knockoff, designer knock off"),
  ...strong("knock off", {
    notIn: ["auto_parts", "vehicles", "tools", "toys", "household"],
    notFollowedBy: terms("wheel, wheels, spinner, spinners, hammer, hub, hubs, cap, caps, pounds"),
  }),
  ...moderate("rep", {
    onlyIn: [...WORN, "perfume_cosmetics", "audio", "wearables"],
    notFollowedBy: terms("max, counter, sheet, team, tie, fitness, apparel, stripe"),
    notPrecededBy: terms(
      "sales, rm, one, no, more, low, high, heavy, last, extra, 5, 6, 8, 10, 12, 15, 20, 25, 30, 50, 100",
    ),
  }),
  ...strong(
    "rep shoe, rep sneaker, sneaker rep, best rep, rep best batch, 1:1 rep, rep bag, rep watch, repsneakers, fashionreps, qualityreps",
  ),
  ...moderate("dupe", {
    notIn: ["software", "stationery", "printing_supplies", "security", "books_media", "hardware"],
  }),
  ...moderate("clone", {
    onlyIn: [
      "watches",
      "bags",
      "footwear",
      "eyewear",
      "audio",
      "phones",
      "wearables",
      "perfume_cosmetics",
    ],
    notFollowedBy: terms("trooper, troopers, wars, force, army, saga"),
  }),
  ...strong("super clone, superclone, gen 5 clone, master clone", {
    notIn: ["garden", "books_media", "gaming", "food", "tools", "toys"],
    notFollowedBy: terms("grow, gel, plant, plants, cutting, cuttings, seed, seeds"),
  }),
  ...strong(`
    superfake, super fake, clone watch, watch clone, swiss clone,
    bootleg designer, unauthorized authentic, unauthorised authentic, ua batch, ua quality,
    ua version, ua sneaker, ua shoes
  `),
  ...moderate("bootleg", {
    onlyIn: ["bags", "watches", "footwear", "eyewear", "headgear", "perfume_cosmetics"],
    notFollowedBy: terms("jean, jeans, pant, pants, trouser, trousers, fit, cut"),
  }),
  ...moderate(
    "lookalike designer, designer inspired replica, designer lookalike, luxury dupe, designer dupe",
  ),

  // English, copies and grades.
  ...strong(`
    first copy, 1st copy, ist copy, high copy, super copy, super master copy, master copy,
    mirror copy, aaa copy, 7a copy, luxury copy, brand copy, copy brand, designer copy, swiss copy,
    first copy watch, copy watch, copy shoes, copy bag, 1:1 copy, clone copy, high quality copy, top notch copy, turkish copy, turkey copy, vietnam copy, china copy, hq copy,
    imported copy, india first copy, a grade copy, top copy,
    top quality copy, premium copy, original copy shoes
  `),
  ...moderate("exact copy, perfect copy, good copy", { notIn: REPRODUCED_OPENLY }),
  ...strong(
    "master quality, mirror quality, mirror grade, mirror image quality, mirror image replica, mirror 1:1",
    {
      notIn: ["furniture", "home_decor", "building", "auto_parts", "audio", "books_media"],
    },
  ),
  ...strong(
    "1:1 quality, 1:1 mirror, 1:1 grade, 1:1 version, 1:1 batch, best 1:1, top 1:1, super 1:1",
  ),
  ...moderate("1:1, 1 to 1, one to one", {
    notIn: MEASURED,
    notFollowedBy: terms(`
      2, 4, 8, 16, inch, scale, ratio, life size, lifesize, size, tuition, tutoring, tutor, class, course, coaching, lesson, lessons,
      training, mix, support, exchange, replacement
    `),
    notPrecededBy: terms("scale, ratio, mix, mixing, size, aspect"),
  }),
  ...strong("aaa quality, aaaa quality, aaaaa quality, triple a quality, quality aaa", {
    notIn: GRADED_BY_LETTERS,
    notFollowedBy: terms(
      "battery, batteries, cells, pearl, pearls, freshwater, akoya, jade, natural, gemstone, round, cert, movie, game",
    ),
  }),
  ...moderate("aaa grade, grade aaa, triple aaa", {
    notIn: [...GRADED_BY_LETTERS, "lighting", "electronic_parts", "toys", "gaming", "tv_video"],
    notFollowedBy: terms("battery, batteries, cell, cells, game, games, rated, rating"),
  }),
  ...strong("7a quality, 9a quality, 10a quality, 12a quality, 5a quality", {
    notIn: GRADED_BY_LETTERS,
    notFollowedBy: terms("hair, bundle, bundles, silk, mulberry, pearl"),
  }),
  ...moderate("7a", { onlyIn: ["watches", "bags", "eyewear"] }),
  ...moderate("class a quality, grade ori, ori grade, grade original, top grade oem", {
    notIn: SPARES,
  }),
  ...strong(
    `
      same as original, same like original, same to same original, exactly like original,
      like original quality, identical to original, indistinguishable from original,
      same as authentic, same as retail, same factory quality, retail quality rep
    `,
    { notIn: SPARES },
  ),
  ...moderate(
    `
      equal to original, as original quality, similar to original, close to retail,
      closest to retail
    `,
    {
      notIn: SPARES,
    },
  ),
  ...moderate(
    "not original, non original, not authentic, non authentic, not genuine, inauthentic, not the original",
    {
      notIn: SPARES,
      notFollowedBy: terms(
        "box, packaging, package, owner, strap, lace, laces, tag, tags, bag, case, charger",
      ),
    },
  ),
  ...moderate("unbranded version, without brand logo, no logo in picture", { onlyIn: WORN }),
  ...strong(`
    logo on item, item has logo, real item has logo, actual item has logo, logo covered,
    logo hidden, logo blurred, logo is covered, dm for logo, message for logo,
    ask for logo pictures, logo will be on, comes with logo tags
  `),

  ...strong(
    `
      passes inspection, pass any inspection, passes auth, passes authentication, working serial,
      valid serial number, etched serial number, full markings, with all markings, all logos and tags,
      comes with logo, with full logo, real logo on item, hq replica, high quality replica,
      identical copy, undetectable copy
    `,
    { notIn: [...SPARES, "vehicles", "books_media", "collectibles"] },
  ),
  ...moderate(
    "best version, top version, highest version, top tier quality, high tier, og quality, ori quality, 7 star quality",
    {
      onlyIn: WORN,
    },
  ),

  // English, batches, factories and agents.
  ...strong(
    `
      ljr batch, pk batch, og batch, h12 batch, m batch, gd batch, vt batch, s2 batch, hp batch,
      lw batch, gx batch, dg batch, ow batch, gp batch, g5 batch, cs batch, x batch ljr, pkgod,
      pk god, best batch, top batch, budget batch, mid tier batch, top tier batch, cheap batch,
      highest batch, latest batch, new batch ljr
    `,
    { notIn: ["food", "drinks", "alcohol", "perfume_cosmetics", "baby", "supplements", "medical"] },
  ),
  ...moderate("ljr", { notIn: SPARES }),
  ...strong(
    `
      clean factory, vs factory, vsf, noob factory, zf factory, ppf factory, arf factory,
      bp factory, jf factory, gf factory, bv factory, 3k factory, apsf
    `,
    {
      notIn: ["auto_parts", "household", "industrial", "building", "services"],
    },
  ),
  ...strong(
    `
      w2c, qc pics, qc pictures, qc photos, weidian, yupoo, dhgate, dh gate, hidden link, hiddenlink
    `,
    {
      notIn: ["industrial", "software", "services", "books_media"],
    },
  ),
  ...strong(`
    pandabuy, sugargoo, cssbuy, wegobuy, superbuy agent, hoobuy, cnfans, acbuy, mulebuy,
    allchinabuy, oopbuy, joyabuy, kakobuy, orientdig, itaobuy, lovegobuy, ezbuycn, usfans, hipobuy,
    basetao
  `),
  ...moderate(
    `
      taobao agent, rl or gl, legit check pass, passes legit check, pass legit check, stockx pass,
      passes stockx
    `,
  ),
  ...moderate("factory overrun, overrun, export overrun, export surplus", {
    onlyIn: ["clothing", "footwear", "bags", "headgear", "fashion_accessories"],
    notFollowedBy: terms("clutch, brake"),
  }),
];
