import { describe, expect, it } from "vitest";
import {
  ACCESSORY_TERMS,
  ADJACENT_NEGATIONS,
  CATEGORIES,
  COMPATIBILITY_CUES,
  DESCRIPTIVE_USES,
  GOODS,
  GOODS_GROUPS,
  type GoodsEntry,
  type GoodsGroup,
  IDLE_NEGATIONS,
  NEGATED_PHRASES,
  NEGATIONS,
  REFERENCE_CUES,
  REPLICA_TERMS,
  type ReplicaTerm,
  SIZE_WORDS,
  UNIT_SIGNS,
} from "./index.js";

const termsOf = (entries: readonly GoodsEntry[]): readonly string[] =>
  entries.flatMap((entry) => entry.terms);

const LISTS: Readonly<Record<string, readonly string[]>> = {
  GOODS: termsOf(GOODS),
  CATEGORIES: termsOf(CATEGORIES),
  ACCESSORY_TERMS: ACCESSORY_TERMS.map((entry) => entry.term),
  COMPATIBILITY_CUES: COMPATIBILITY_CUES.map((cue) => cue.term),
  REFERENCE_CUES: REFERENCE_CUES.map((cue) => cue.term),
  REPLICA_TERMS: REPLICA_TERMS.map((entry) => entry.term),
  NEGATIONS,
  ADJACENT_NEGATIONS,
  IDLE_NEGATIONS,
  NEGATED_PHRASES,
  DESCRIPTIVE_USES: DESCRIPTIVE_USES.map((entry) => entry.word),
  UNIT_SIGNS,
  SIZE_WORDS,
};

/** The phrases that limit an entry or keep it company, list by list, so that each can be checked alone. */
const COMPANY: readonly (readonly string[])[] = [
  ...[...REPLICA_TERMS, ...COMPATIBILITY_CUES, ...REFERENCE_CUES].flatMap((entry) => [
    entry.notFollowedBy ?? [],
    entry.notPrecededBy ?? [],
  ]),
  ...DESCRIPTIVE_USES.flatMap((entry) => [entry.next ?? [], entry.previous ?? []]),
];

/** As near to the matcher's folding as a test needs: accents, hyphens and signs do not tell apart. */
function fold(term: string): string {
  const bare = term
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Mn}+/gu, "");
  return bare
    .replaceAll("ı", "i")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function repeated(terms: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return terms.filter((term) => {
    const key = fold(term);
    return seen.size === seen.add(key).size;
  });
}

/** A test whether a term stands in a folded title: whole words where they are spaced. */
function seeker(term: string): (title: string) => boolean {
  const folded = fold(term);
  const spaced = /[a-z]/u.test(folded) && !/\p{Script=Han}/u.test(folded);
  return (title) => (spaced ? ` ${title} `.includes(` ${folded} `) : title.includes(folded));
}

const GOODS_SEEKERS = GOODS.map(({ group, terms }) => ({ group, seekers: terms.map(seeker) }));
const REPLICA_SEEKERS = REPLICA_TERMS.map((entry) => ({ entry, stands: seeker(entry.term) }));

function groupsIn(title: string): ReadonlySet<GoodsGroup> {
  const folded = fold(title);
  const met = GOODS_SEEKERS.filter(({ seekers }) => seekers.some((stands) => stands(folded)));
  return new Set(met.map(({ group }) => group));
}

function beside(entry: ReplicaTerm, title: string): readonly [before: string, after: string] {
  const [before = "", after = ""] = fold(title).split(fold(entry.term));
  return [before.trim(), after.trim()];
}

/** The replica vocabulary of a title, goods and neighbours considered, negation left aside. */
function replicaIn(title: string): readonly ReplicaTerm[] {
  const groups = groupsIn(title);
  const folded = fold(title);
  const standing = REPLICA_SEEKERS.filter(({ stands }) => stands(folded)).map(({ entry }) => entry);
  return standing.filter((entry) => {
    if (entry.notIn?.some((group) => groups.has(group))) return false;
    if (entry.onlyIn !== undefined && !entry.onlyIn.some((group) => groups.has(group)))
      return false;
    const [before, after] = beside(entry, title);
    const following = entry.notFollowedBy?.some((phrase) => after.startsWith(fold(phrase)));
    const preceding = entry.notPrecededBy?.some((phrase) => before.endsWith(fold(phrase)));
    return following !== true && preceding !== true;
  });
}

describe("the lexicon as data", () => {
  it.each(Object.entries(LISTS))("%s is not empty and no term stands in it twice", (_, terms) => {
    expect(terms.length).toBeGreaterThan(0);
    expect(repeated(terms)).toEqual([]);
  });

  it.each(Object.entries(LISTS))("%s is lower-case, trimmed and spaced once", (_, terms) => {
    expect(terms.filter((term) => term !== term.toLowerCase().trim())).toEqual([]);
    expect(terms.filter((term) => /\s{2}|[-,`]|^$/u.test(term))).toEqual([]);
  });

  it("says no phrase twice in the company of an entry, and every phrase folded", () => {
    expect(COMPANY.flatMap(repeated)).toEqual([]);
    const kana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;
    const phrases = COMPANY.flat().filter((phrase) => !kana.test(phrase));
    expect(phrases.filter((phrase) => phrase !== fold(phrase))).toEqual([]);
  });

  it("gives every kind of goods Nice classes from 1 to 45 and a group", () => {
    for (const entry of [...GOODS, ...CATEGORIES]) {
      expect(entry.terms.length).toBeGreaterThan(0);
      expect(entry.classes.length).toBeGreaterThan(0);
      expect(new Set(entry.classes).size).toBe(entry.classes.length);
      expect(
        entry.classes.filter((each) => !Number.isInteger(each) || each < 1 || each > 45),
      ).toEqual([]);
    }
    const used = new Set(GOODS.map((entry) => entry.group));
    expect(GOODS_GROUPS.filter((group) => !used.has(group))).toEqual([]);
  });

  it("lists in categories only what is not among the goods", () => {
    const goods = new Set(LISTS["GOODS"]?.map(fold));
    expect(LISTS["CATEGORIES"]?.filter((term) => goods.has(fold(term)))).toEqual([]);
  });

  it("holds no single hanzi where hanzi are matched anywhere", () => {
    const anywhere = [
      ...termsOf(GOODS),
      ...termsOf(CATEGORIES),
      ...ACCESSORY_TERMS.map((entry) => entry.term),
    ];
    expect(anywhere.filter((term) => /^\p{Script=Han}$/u.test(term))).toEqual([]);
  });

  it("gives every descriptive word some company", () => {
    const alone = DESCRIPTIVE_USES.filter(
      ({ next = [], previous = [], within = [] }) =>
        next.length + previous.length + within.length === 0,
    );
    expect(alone).toEqual([]);
  });

  it("limits a replica term by goods it counts in or does not count in, never by both", () => {
    expect(
      REPLICA_TERMS.filter((entry) => entry.notIn !== undefined && entry.onlyIn !== undefined),
    ).toEqual([]);
  });

  it("lets no replica term silence itself by the goods it names", () => {
    const silenced = REPLICA_TERMS.filter((entry) => {
      const groups = groupsIn(entry.term);
      return entry.notIn?.some((group) => groups.has(group));
    });
    expect(silenced).toEqual([]);
  });
});

describe("words that say nothing", () => {
  it.each([
    "aaa",
    "aa",
    "original",
    "authentic",
    "genuine",
    "正品",
    "正版",
    "原装",
    "专柜",
    "代购",
    "ua",
    "kw",
    "copy",
    "mirror",
    "faux",
    "batch",
    "oem",
    "factory",
    "hang gia",
    "一对一",
  ])("%s by itself is no replica term", (word) => {
    expect(REPLICA_TERMS.map((entry) => fold(entry.term))).not.toContain(fold(word));
  });

  it.each([
    "apple",
    "orange",
    "polo",
    "shell",
    "puma",
    "mango",
    "苹果",
    "小米",
    "骆驼",
    "红豆",
    "top",
    "mirror",
  ])("%s by itself names no goods", (word) => {
    expect(termsOf(GOODS)).not.toContain(word);
  });

  it.each(["fit", "women", "men", "男女通用", "pro", "fur"])(
    "%s is no cue of compatibility",
    (word) => {
      expect(COMPATIBILITY_CUES.map((cue) => fold(cue.term))).not.toContain(word);
    },
  );
});

describe("titles that only sound like replicas", () => {
  it.each([
    "remote control with 2 x AAA battery",
    "AAA quality freshwater pearl necklace",
    "天然翡翠A货手镯 配证书",
    "翡翠吊坠 A货 冰种",
    "official replica football jersey home 2024",
    "medieval knight replica sword",
    "replica dinosaur skull resin",
    "Maison Margiela Replica Jazz Club eau de toilette 100ml",
    "1:1 scale model car diecast",
    "情人节1比1心形蜡烛 玫瑰套餐",
    "imitation leather tote bag",
    "imitation pearl earring",
    "fake fur coat",
    "anti counterfeit label sticker",
    "counterfeit money detector pen",
    "A4 copy paper 500 sheets",
    "sequoia 10A virgin hair bundles human hair",
    "knock off wheel spinner hub cap emblem car accessory",
    "wall mirror quality frame",
    "通过验证 海尔冰箱",
    "病毒验证试剂",
    "莆田桂圆干 农家特产 干货",
    "AJ1 2015复刻 白红",
    "认真标注 素材",
    "airsoft réplique gbb",
    "kulit tiruan jaket",
    "giá rẻ hàng gia dụng",
    "the clone wars trooper figure toy",
  ])("%s", (title) => {
    expect(replicaIn(title).map((entry) => entry.term)).toEqual([]);
  });
});

describe("titles that speak of replicas", () => {
  it.each([
    ["replica watch automatic 40mm", "strong"],
    ["designer bag 1:1 mirror quality", "strong"],
    ["handbag AAA quality with box", "strong"],
    ["first copy sunglasses", "strong"],
    ["sneakers LJR batch", "strong"],
    ["super clone 3135 movement", "strong"],
    ["best reps sneaker w2c", "strong"],
    ["tas kw super", "strong"],
    ["hàng nhái giày", "strong"],
    ["часы люкс копия", "strong"],
    ["スーパーコピー 時計", "strong"],
    ["顶级复刻女包", "strong"],
    ["高仿手表", "strong"],
    ["纯原 跑鞋 过验", "strong"],
    ["莆田鞋 公司级", "strong"],
    ["一比一 单肩包", "strong"],
    ["包包 A货", "moderate"],
    ["外贸原单牛仔裤", "moderate"],
    ["imitation handbag", "moderate"],
    ["perfume dupe", "moderate"],
  ])("%s: %s", (title, strength) => {
    expect(replicaIn(title).map((entry) => entry.strength)).toContain(strength);
  });
});

describe("phrases that hold replica words innocently", () => {
  it.each([
    "no fakes",
    "beware of fakes",
    "report fakes",
    "假一赔十",
    "假一罚三",
    "支持验货",
    "非高仿",
    "高仿真",
  ])("%s is known as a whole", (phrase) => {
    expect(NEGATED_PHRASES).toContain(phrase);
  });

  it("knows a negation that belongs to something else", () => {
    expect(IDLE_NEGATIONS).toContain("no box");
    expect(NEGATIONS).toContain("no");
  });
});

describe("words that are brands and words", () => {
  const companyOf = (word: string) => DESCRIPTIVE_USES.find((entry) => entry.word === word);

  it.each([
    ["polo", "shirt"],
    ["gap", "filler"],
    ["target", "board"],
    ["shell", "necklace"],
    ["apple", "cider"],
    ["orange", "juice"],
    ["coach", "bus"],
    ["tide", "pool"],
    ["galaxy", "projector"],
    ["diesel", "engine"],
    ["express", "delivery"],
    ["amazon", "river"],
    ["苹果", "汁"],
    ["小米", "粥"],
    ["鳄鱼", "皮"],
    ["红豆", "薏米"],
    ["老板", "椅"],
  ])("%s before %s is only a word", (word, next) => {
    expect(companyOf(word)?.next).toContain(next);
  });

  it.each([
    ["完", "美的"],
    ["新鲜", "苹果"],
    ["不", "得力"],
    ["万里", "长城"],
  ])("%s before %s makes another word of it", (previous, word) => {
    expect(companyOf(word)?.previous).toContain(previous);
  });

  it.each([
    ["apple", "watch"],
    ["apple", "leather"],
    ["galaxy", "watch"],
    ["galaxy", "ring"],
    ["puma", "printed"],
    ["boss", "gift"],
    ["coach", "bag"],
    ["beats", "by dr"],
    ["苹果", "皮"],
    ["小米", "通"],
    ["小米", "面"],
    ["美的", "生活"],
    ["荣耀", "手机"],
  ])("%s before %s may be the brand", (word, next) => {
    expect(companyOf(word)?.next ?? []).not.toContain(next);
  });
});

describe("units and sizes", () => {
  it.each(["m", "l", "xl", "hp", "w", "v", "gb", "mm", "kg", "cm", "us", "eu", "d"])(
    "%s",
    (sign) => {
      expect(UNIT_SIGNS).toContain(sign);
    },
  );

  it("announces sizes in English and Chinese", () => {
    expect(SIZE_WORDS).toEqual(expect.arrayContaining(["size", "sz", "码", "号"]));
  });
});
