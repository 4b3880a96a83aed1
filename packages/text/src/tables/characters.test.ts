import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CharacterKind,
  FoldEvidence,
  kindBeyond,
  LookStrength,
  loadCharacterTable,
  Script,
  TABLE_SIZE,
} from "./characters.js";

const table = loadCharacterTable();

const codeOf = (character: string): number => character.codePointAt(0) as number;
const kind = (character: string): number => table.kind[codeOf(character)];
const look = (character: string): string => String.fromCharCode(table.look[codeOf(character)]);

function fold(text: string): string {
  return Array.from(text, (character) => {
    const code = codeOf(character);
    return String.fromCharCode(...(table.expansions.get(code) ?? [table.fine[code]]));
  }).join("");
}

const ALPHABET = "abcdefghijklmnopqrstuvwxyz";
const anyCode = fc.integer({ min: 0, max: TABLE_SIZE - 1 });
const anySpelling = anyCode.filter((code) => table.kind[code] <= CharacterKind.Hanzi);

describe("what characters are", () => {
  it("every ASCII character has the kind a reader expects", () => {
    for (const letter of ALPHABET + ALPHABET.toUpperCase()) {
      expect(kind(letter), letter).toBe(CharacterKind.Letter);
    }
    for (const digit of "0123456789") expect(kind(digit), digit).toBe(CharacterKind.Digit);
    for (const sign of " \t\n!\"'(),-./:;?[\\]_`{|}~") {
      expect(kind(sign), sign).toBe(CharacterKind.Separator);
    }
    for (const sign of "#$%&*+<=>@^") expect(kind(sign), sign).toBe(CharacterKind.Symbol);
    for (const control of "\0\u0007\u001b\u007f") {
      expect(kind(control)).toBe(CharacterKind.Invisible);
    }
  });

  it("what has no ink of its own is invisible", () => {
    const unseen =
      "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\ufe0f\u3164\u115f\u2800\u180e\u034f\u061c";
    for (const character of unseen) expect(kind(character)).toBe(CharacterKind.Invisible);
  });

  it("an accent or a stroke laid over a letter is invisible", () => {
    for (const mark of "\u0301\u0336\u0338\u20dd\u0483") {
      expect(kind(mark)).toBe(CharacterKind.Invisible);
    }
  });

  it("the vowel signs of Hindi, Thai, Tamil and Bengali stay letters", () => {
    for (const sign of "ािीु्ัิี่้ாிু") expect(kind(sign), sign).toBe(CharacterKind.Letter);
  });

  it("the optional vowel points of Arabic and Hebrew, and the kashida, are invisible", () => {
    for (const sign of "\u064e\u0651\u05b0\u0640") {
      expect(kind(sign)).toBe(CharacterKind.Invisible);
    }
  });

  it("punctuation of any script, bars, dots and dashes separate", () => {
    for (const sign of "，。、・·•～〜—｜／「」（）…\u3000\u00a0") {
      expect(kind(sign), sign).toBe(CharacterKind.Separator);
    }
  });

  it("emoji, currencies and trade signs are symbols, also those that spell a word", () => {
    for (const sign of "😀🔥👟🏽★→€¥™®©℠🆕＊") {
      expect(kind(sign), sign).toBe(CharacterKind.Symbol);
      expect(table.expansions.has(codeOf(sign))).toBe(false);
    }
  });

  it("a fraction is no digit", () => {
    expect(kind("½")).toBe(CharacterKind.Symbol);
  });

  it("hanzi, radicals and circled hanzi are hanzi", () => {
    for (const hanzi of "阿迪龍々〇⺼⽊㊙㐂") expect(kind(hanzi), hanzi).toBe(CharacterKind.Hanzi);
  });

  it("beyond the table are rare hanzi, tags and private use", () => {
    expect(kindBeyond(0x20000)).toBe(CharacterKind.Hanzi);
    expect(kindBeyond(0xe0041)).toBe(CharacterKind.Invisible);
    expect(kindBeyond(0xf0000)).toBe(CharacterKind.Symbol);
  });

  it("a styled letter is of its plain letter's script, a digit of none", () => {
    const scripts = [
      ["𝐆Ⓝｎ🇳", Script.Latin],
      ["ж", Script.Cyrillic],
      ["𝛼µ", Script.Greek],
      ["５٣", Script.Common],
      ["Ժ", Script.Armenian],
      ["カー", Script.Kana],
      ["한", Script.Hangul],
      ["ب", Script.Arabic],
      ["ש", Script.Hebrew],
    ] as const;
    for (const [characters, script] of scripts) {
      for (const character of characters) {
        expect(table.script[codeOf(character)], character).toBe(script);
      }
    }
  });
});

describe("what characters fold to", () => {
  it("every Latin letter in any case, width or style folds to its plain letter", () => {
    for (const first of "AａＡⒶⓐ⒜🄐🄰🅐🅰🇦𝐀𝗔𝙰") {
      for (let place = 0; place < 26; place++) {
        expect(fold(String.fromCodePoint(codeOf(first) + place)), first).toBe(ALPHABET[place]);
      }
    }
  });

  it("small capitals, raised and lowered letters fold to plain ones", () => {
    expect(fold("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ")).toBe(ALPHABET.replace("x", ""));
    expect(fold("ⁿⁱᵏᵉ ₐₑₒ")).toBe("nike aeo");
  });

  it("accents, strokes and hooks fall away", () => {
    expect(fold("ÀéîÕüÑçşžőỹ")).toBe("aeiouncszoy");
    expect(fold("øđłħŧɓƀıȷ")).toBe("odlhtbbij");
  });

  it("fold says how a letter was dressed", () => {
    const { Case, Width, Accent, Styled, Traditional } = FoldEvidence;
    const dressed = [
      ["a", 0],
      ["A", Case],
      ["ａ", Width],
      ["Ａ", Case | Width],
      ["éø", Accent],
      ["𝐚ⓐᴀ", Styled],
      ["龍", Traditional],
    ] as const;
    for (const [characters, evidence] of dressed) {
      for (const character of characters) {
        expect(table.evidence[codeOf(character)], character).toBe(evidence);
      }
    }
  });

  it("what differs from its folded symbol says why", () => {
    fc.assert(
      fc.property(
        anySpelling.filter((code) => code < 0x10000),
        (code) =>
          table.fine[code] === code ||
          table.evidence[code] !== 0 ||
          table.expansions.has(code) ||
          isVariant(code),
      ),
      { numRuns: 2_000 },
    );
  });

  it("folding twice changes nothing", () => {
    fc.assert(
      fc.property(anySpelling, (code) => {
        const symbols = table.expansions.get(code) ?? [table.fine[code]];
        return symbols.every((symbol) => isPrivateUse(symbol) || table.fine[symbol] === symbol);
      }),
      { numRuns: 5_000 },
    );
  });

  it("ligatures and signs of several letters expand", () => {
    expect(fold("ßﬁæœ℡㎏Ⅷ⑩№ﬃ㏂")).toBe("ssfiaeoetelkgviii10noffiam");
  });

  it("digits of any script and dress fold to the ten", () => {
    expect(fold("０１２③４⓹６❼８９")).toBe("0123456789");
    expect(fold("٣۴५๖⁷₈𝟗")).toBe("3456789");
  });

  it("traditional characters fold to simplified, Japanese forms too", () => {
    expect(fold("愛馬仕勞力士蘭蔻龍鳳傑爲臺")).toBe("爱马仕劳力士兰蔻龙凤杰为台");
    expect(fold("対楽駅気")).toBe("对乐驿气");
  });

  it("simplified hanzi stay as they are, with no evidence", () => {
    for (const hanzi of "阿迪达斯香奈儿耐克小米苹果后里面干") {
      expect(fold(hanzi)).toBe(hanzi);
      expect(table.evidence[codeOf(hanzi)], hanzi).toBe(0);
    }
  });

  it("a character that simplified Chinese still uses folds without evidence", () => {
    expect(fold("乾")).toBe("干");
    expect(table.evidence[codeOf("乾")]).toBe(0);
  });

  it("radicals and compatibility ideographs fold to their ideograph", () => {
    expect(fold("⽊⺼\uf90a")).toBe("木肉金");
  });

  it("kana widen and keep their voice; hangul stays whole", () => {
    expect(fold("ｶﾀｶﾅグッチ")).toBe("カタカナグッチ");
    expect(fold("나이키")).toBe("나이키");
  });

  it("letters without a code unit of their own stay apart", () => {
    expect(fold("𐌰")).not.toBe(fold("𐌱"));
  });
});

describe("what characters are drawn like", () => {
  it("Cyrillic а looks like a but does not fold to it", () => {
    expect(look("а")).toBe("a");
    expect(fold("а")).toBe("а");
    expect(table.lookStrength[codeOf("а")]).toBe(LookStrength.Strong);
  });

  it("Cyrillic, Greek and Armenian capitals and small letters are seen", () => {
    const seen = (text: string): string => Array.from(text, look).join("");
    expect(seen("ВНРСухкмтАЕО")).toBe("bhpcyxkmtaeo");
    expect(seen("νρηωκτβΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")).toBe("vpnwktbabezhikmnoptyx");
    expect(seen("ոսօհցք")).toBe("nuohgf");
  });

  it("a resemblance is weaker than a likeness", () => {
    for (const [character, letter] of ["яr", "пn", "шw", "Σe", "ɐa"]) {
      expect(look(character)).toBe(letter);
      expect(table.lookStrength[codeOf(character)], character).toBe(LookStrength.Weak);
    }
  });

  it("an accented look-alike looks like its base", () => {
    expect(look("ё")).toBe("e");
    expect(look("ά")).toBe("a");
  });

  it("what folds to a plain letter or digit needs no look", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const fine = table.fine[code];
        const isPlain = fine < 128 && table.kind[code] <= CharacterKind.Digit;
        return !isPlain || table.look[code] === 0;
      }),
      { numRuns: 5_000 },
    );
  });

  it("a look is a plain letter or digit and has a strength", () => {
    for (let code = 0; code < TABLE_SIZE; code++) {
      const letter = table.look[code];
      expect(letter === 0).toBe(table.lookStrength[code] === LookStrength.None);
      if (letter !== 0) expect(String.fromCharCode(letter)).toMatch(/^[a-z0-9]$/);
    }
  });

  it("an Arabic digit that is drawn like a letter is read as drawn", () => {
    expect(look("٥")).toBe("o");
    expect(fold("٥")).toBe("٥");
  });

  it("leet signs name letters, the likeliest first", () => {
    const lettersOf = (sign: string): string =>
      String.fromCharCode(...(table.leet.get(codeOf(sign)) ?? []));
    expect(lettersOf("@")).toBe("a");
    expect(lettersOf("1")).toBe("il");
    expect(lettersOf("€")).toBe("e");
    expect(lettersOf("a")).toBe("");
  });
});

/** Simplified Chinese uses it too, so that it gives no evidence. */
function isVariant(code: number): boolean {
  return table.kind[code] === CharacterKind.Hanzi;
}

function isPrivateUse(symbol: number): boolean {
  return symbol >= 0xe000 && symbol < 0xf900;
}
