import type { DescriptiveUse } from "../types.js";
import { use } from "./use.js";

/** Plants, beasts, persons, places and trades whose names are marks as well. */
export const PLACE_PERSON_PLANT_USES: readonly DescriptiveUse[] = [
  // What grows.
  use("acer", {
    next: "palmatum, rubrum, griseum, saccharum, negundo, platanoides, campestre, japonicum, bonsai, tree, leaf, leaves, sapling, seeds, maple",
    within: ["garden"],
  }),
  use("sage", {
    next: "green, leaf, leaves, bundle, smudge, stick, seeds, plant, oil, tea, brush, advice, grouse",
  }),
  use("ivy", { next: "league, leaf, leaves, garland, plant, seeds, wall, trellis" }),
  use("clover", {
    next: "seed, seeds, leaf, honey, charm, pendant, field",
    previous: "four leaf, lucky, red, white",
  }),
  use("hazel", { next: "eyes, wood, tree, nut, hurdle, sticks, grouse", previous: "witch" }),
  use("willow", {
    next: "tree, basket, fence, branches, bark, pattern, hurdle, charcoal, wreath",
    previous: "pussy, weeping, curly",
  }),
  use("aspen", { next: "tree, trees, leaf, log, logs, wood, forest, grove" }),
  use("plum", {
    next: `tree, trees, jam, pudding, blossom, sauce, wine, tomato, stone, colour, color, purple, red, pie, chutney, bob`,
    previous: "victoria, sugar, dried, japanese, red, dark",
  }),
  use("cherry", {
    next: "blossom, tree, pie, tomato, tomatoes, bomb, wood, pitter, stoner, red, seeds, jam, sauce, picker, charm, print, earrings, juice, cola flavour",
    previous: "maraschino, black, sour, sweet, wild, dried",
  }),
  use("lime", {
    next: "green, juice, tree, zest, plaster, mortar, putty, render, wash, scale, light, stone, leaves, squeezer, pickle",
    previous: "key, kaffir, hydrated, garden",
  }),
  use("lemon", {
    next: "tree, juice, zest, squeezer, balm, grass, oil, print, curd, tart, peel, shark, myrtle, yellow, drop, basket",
    previous: "fresh, dried, meyer",
  }),
  use("berry", {
    next: "bowl, jam, basket, picker, smoothie, wreath, bush, plants",
    previous: "goji, acai, mixed, holly, juniper",
  }),
  use("pumpkin", {
    next: "spice, pie, seeds, carving, patch, decor, candle, costume, soup, orange, lantern",
  }),
  use("basil", {
    next: "seeds, plant, pesto, leaves, pot, oil",
    previous: "thai, holy, sweet, fresh",
  }),
  use("maple", {
    next: "syrup, leaf, leaves, tree, wood, cutting board, plywood, neck, bacon, sugar, burl",
    previous: "japanese, red, sugar",
  }),
  use("cedar", {
    next: "wood, chest, planks, oil, blocks, balls, closet, mulch, tree, fence, shingles, hangers",
    previous: "red, white, lebanon",
  }),
  use("cotton", {
    next: "candy, fabric, yarn, balls, buds, swabs, wool, thread, bag, shirt, dress, sheets, socks, rope",
  }),

  // What lives, and what is told of it.
  use("peak", {
    next: "district, hour, flow meter, performance, finder, oil, season, bagging, map, load, power, cap",
    previous: "mountain, twin, pikes, snowy, widows, off",
  }),
  use("raven", {
    next: "feather, skull, skulls, statue, claw, hair, costume, poem, figurine, mask, print",
    previous: "edgar allan poe, the, norse, odin",
  }),
  use("hawk", {
    next: "feather, moth, eye, statue, bell, hood, falconry, poster, decoy",
    previous: "red tailed, night, war, tony",
  }),
  use("wolf", {
    next: "skin, pack, howling, tattoo, poster, costume, mask, print, pendant, statue, spider, moon, pup, fur",
    previous: "wall street, white, grey, gray, dire, lone, teen",
  }),
  use("turtle", {
    next: "shell, neck, neck sweater, food, tank, pond, beach, wax, dove, soup, plush",
    previous: "sea, ninja, box, teenage mutant ninja",
  }),
  use("beaver", { next: "skin, hat, pelt, tail, scouts, dam, felt, skull" }),
  use("bee", {
    next: "hive, keeper, keeping, wax, print, charm, house, hotel, pollen, movie, costume, feeder, smoker, suit, jar",
  }),
  use("butterfly", {
    next: "valve, net, wings, clips, nut, knife, kit, garden, stickers, bush, effect, costume, pendant, stroke, house, pea, cushion stitch, needle",
    previous: "monarch, madame, morpho, blue",
  }),
  use("dolphin", {
    next: "ring, pendant, plush, statue, watching, figurine, shorts, fish, costume, poster",
  }),
  use("whale", {
    next: "watching, tail, shark, plush, tooth, bone, song, poster, oil lamp, print",
    previous: "blue, sperm, killer, humpback",
  }),
  use("koala", { next: "bear, plush, toy, costume, onesie, figurine, sanctuary" }),
  use("panda", {
    next: "bear, plush, coin, costume, hat, eyes, mask, ears, garden, print, toy, cake",
    previous: "giant, red, kung fu, silver, gold",
  }),
  use("owl", {
    next: "pellet, pellets, decoy, statue, print, lamp, necklace, box, house, nest, eyes",
    previous: "barn, snowy, tawny, horned, night, wise",
  }),
  use("elephant", {
    next: "ear, ears, grass, statue, garlic, figurine, plush, print, trunk, tapestry, man, toothpaste, pants, foot",
    previous: "white, asian, african, baby, pink",
  }),
  use("zebra", {
    next: "print, crossing, stripe, stripes, danio, finch, plant, wood, costume, plush, rug, mussels, skin",
  }),
  use("antler", {
    next: "chew, chews, dog chew, mount, handle, chandelier, buttons, decor, wall, ring",
    previous: "deer, elk, moose, stag",
  }),

  // Persons and peoples.
  use("parker", {
    next: "posey, stevenson, bowles, house rolls, pen holder antique",
    previous:
      "peter, dorothy, charlie, bonnie and clyde, sarah jessica, eleanor, robert, trey, ray, tony, bonnie, alan, colonel tom, mary louise",
  }),
  use("tesla", {
    next: "coil, coils, transformer, museum, biography, valve, statue, quote, turbine",
    previous: "nikola",
  }),
  use("creed", {
    next: "of, beliefs, plaque, bratton, movie, dvd, poster",
    previous:
      "apostles, nicene, apollo, assassin s, assassins, assassin, athanasian, christian, rotary, soldier s, ranger",
  }),
  use("bentley", { next: "university", previous: "lamont, eric, dierks, wes, snowflake, derek" }),
  use("disney", { next: "and his, biography", previous: "walt, roy, lillian" }),
  use("honda", { next: "and his", previous: "soichiro, ryo, keisuke, yuka" }),
  use("ferrari", { previous: "enzo, albert, lolo" }),
  use("porter", {
    next: "beer, stout, service, chair, trolley, steak, house",
    previous: "cole, hall, gregory, kitchen, night, baltic, robust, harry",
  }),
  use("cooper", {
    next: "union, black",
    previous: "alice, gary, bradley, james fenimore, henry, tommy, sheldon, barrel, dale",
  }),
  use("hilton", { previous: "paris, james, tyler" }),
  use("newman", { previous: "paul, randy, john henry, barnett, alfred" }),
  use("kenwood", { next: "house, park, ladies pond" }),
  use("kappa", {
    next: "alpha, sigma, delta, psi, kappa, gamma, carrageenan, maki, yokai, statistic, folklore",
    previous: "phi beta, japanese, kappa, lambda, alpha, iota",
  }),
  use("sigma", {
    next: "alpha, chi, aldrich, male, six, phi, gamma rho, nu, factor",
    previous: "lean six, six, kappa, phi, sum",
  }),
  use("delta", {
    next: "sigma, gamma, variant, force, wing, loop, printer, blues, star starter, waterfowl, table, connection, tau, zeta",
    previous: "mississippi, okavango, nile, river, alpha, hilton",
  }),
  use("alpha", {
    next: "centauri, wolf, male, omega, phi, kappa, channel, bravo, particle, lipoic, arbutin, numeric, beta, course, ladder",
  }),
  use("apollo", {
    next: "11, 13, god, temple, statue, mission, space, theater, theatre, program, butterfly, creed, soyuz, moon",
  }),
  use("atlas", {
    next: "moth, mountains, map, stone, statue, shrugged, of, rocket, holding, globe, beetle, bone, lathe",
    previous: "world, road, cloud, charles, national geographic, star, rand mcnally, anatomy",
  }),
  use("nike", {
    next: "of samothrace, goddess, missile, winged victory, ajax missile, hercules missile, base",
    previous: "goddess, winged, athena",
  }),
  use("juno", { next: "film, temple, lighthouse, probe, beach, dvd, and the paycock, reactor" }),
  use("hercules", { next: "beetle, statue, labours, disney vhs, c 130, plane, costume, knot" }),
  use("titan", {
    next: "moon, of, submersible, missile, remember the titans, attack on, arum",
    previous: "attack on, remember the, clash of the, teen",
  }),
  use("viking", {
    next: "ship, helmet, rune, runes, sword, axe, shield, costume, age, horn, beard, longship, chess, funeral, saga, necklace, drinking, compass, braid",
  }),
  use("spartan", { next: "helmet, race, warrior, shield, costume, sword, kick, army, 300" }),
  use("trojan", { next: "horse, war, virus, women, priest, battery charger manual" }),
  use("amish", { next: "quilt, made, furniture, buggy, hat, country, cookbook" }),

  // Places.
  use("milwaukee", {
    next: "wisconsin, wi, city, brewers, bucks, road, brewing, brewery, county, museum, skyline, art, avenue, postcard, 1950, map",
    previous: "old, city of, downtown, harley museum",
  }),
  use("boston", {
    next: "tea party, terrier, red sox, celtics, marathon, cream, map, skyline, massachusetts, fern, globe, bruins, common, harbor",
  }),
  use("austin", {
    next: "texas, powers, city limits, map, skyline, stone",
    previous: "jane, steve, stone cold, j l",
  }),
  use("denver", {
    next: "colorado, broncos, nuggets, map, skyline, boot, post, airport",
    previous: "john, bob",
  }),
  use("havana", {
    next: "cuba, club poster, nights, brown, cigar box, map",
    previous: "old, dirty dancing",
  }),
  use("sierra", { next: "leone, nevada mountains, madre, club, mist, map, cup" }),
  use("geneva", {
    next: "convention, bible, lake, switzerland, conventions, print, map",
    previous: "lake",
  }),
  use("berkeley", {
    next: "california, university, square, map",
    previous: "uc, busby, bishop, george",
  }),
  use("eden", {
    next: "project, garden, hazard, rock",
    previous: "garden of, east of, barbara, anthony",
  }),

  // Trades and things.
  use("thermos", { next: "flask lid generic", previous: "unbranded, generic, a, steel, hot, tea" }),
  use("deli", {
    next: "meat, slicer, paper, containers, container, counter, sandwich, ham, cheese, turkey, mustard, platter, wrap, cups",
  }),
  use("block", {
    next: "plane, heels, heel, printing, printed, print, out, party, chain, paving, of, and tackle, set",
    previous: "engine, butcher, cinder, breeze, sun, pulley, terminal, wood, yoga, knife",
  }),
  use("colt", {
    next: "foal, horse, bits, pony, breaking",
    previous: "bay, chestnut, yearling, indianapolis",
  }),
  use("ranger", {
    next: "handbook, hat, badge, scout, tab, boat, school",
    previous: "forest, park, army, power, texas, lone, night, star, strider",
  }),
  use("explorer", {
    next: "globe, hat, costume, belt, post, ship",
    previous: "dora the, polar, internet, young, antarctic, space",
  }),
  use("scout", {
    next: "badge, uniform, knife, neckerchief, hat, handbook, camp, finch",
    previous: "boy, girl, cub, eagle, talent, bee",
  }),
  use("pathfinder", {
    next: "badge, honor, rpg, miniatures, club, module, mars, bestiary",
    previous: "mars",
  }),
  use("voyager", {
    next: "golden record, probe, spacecraft, season, dvd, captain",
    previous: "star trek, space, nasa",
  }),
  use("discovery", {
    next: "channel, toys, kit, box, season, dvd, museum, park",
    previous: "star trek, space shuttle, self, personal, fossil",
  }),
  use("fiat", { next: "money, currency, lux" }),
  use("leaf", {
    next: "blower, vacuum, rake, spring, springs, tea, print, pendant, earrings, bag, guard, shape, pattern, skeleton, mulcher, insect, shutter, gutter",
    previous:
      "gold, maple, bay, palm, banana, silver, fig, loose, fall, oak, monstera, ginkgo, tobacco",
  }),
  use("bolt", {
    next: "cutter, cutters, nut, head, action, pattern, of fabric, extractor, m8, m10, m6, set, kit, hole",
    previous: "eye, carriage, hex, anchor, thunder, lightning, usain, coach, u, door, stud",
  }),
  use("soul", {
    next: "music, food, mate, sister, train, cd, vinyl, calibur, eater, land",
    previous: "northern, dark, neo, heart and, chicken soup for the",
  }),
  use("soup", {
    next: "bowl, spoon, ladle, pot, mug, tureen, mix, cans",
    previous: "chicken, tomato, cup a, wonton",
  }),
  use("everest", {
    next: "base camp, expedition, mount, poster, climb, film",
    previous: "mount, mt",
  }),
  use("summit", {
    next: "views, log, county, register, pole",
    previous: "mountain, everest, peace",
  }),
  use("glacier", { next: "national park, bay, water, blue, goggles vintage, print, photo, lake" }),
  use("horizon", {
    next: "line, poster, zero dawn, lost",
    previous: "event, forza, lost, sunset, over the, new, artificial",
  }),
  use("eclipse", {
    next: "glasses, viewer, 2024, chaser, lunar, poster, movie",
    previous: "solar, lunar, total, twilight, moon",
  }),
  use("aurora", {
    next: "borealis, princess, doll, lights, projector, costume, teagarden, photo, tour",
    previous: "princess, disney",
  }),
  use("solstice", { next: "candle, card, stonehenge, party", previous: "summer, winter" }),
];
