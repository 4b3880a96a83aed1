// Characters that stand for letters in leetspeak, before the letters they stand for, the likeliest first.
// Which of them count beside which letters is for the encoder to say.
const LEET = `
0o 1il 2z 3e 4a 5s 6gb 7t 8b 9gq
@a ＠a ﹫a $s ＄s ﹩s 💲s €e £l ￡l ₤l ¢c ￠c ¥y ￥y
!il ！il ﹗il ¡i |li ｜li ￨li ¦li ∣li +t ＋t ﹢t (c （c ﹙c <c ＜c ﹤c [c {c ^a #h ＃h
©c ®r §s µu ßb ×x ¶p †t ‡t °o &e ＆e ✝t ✚t ➕t ☦t
✕x ✖x ✗x ✘x ❌x ╳x ⨯x ⤫x ⤬x ☓x ⭕o ○o ◯o ⊙o ⊕o ⊗o ⊖o ⊝o ∅o ⌀o ¤o
₳a ฿b ₿b ₵c ₡c ₢c ₫d ₣f ₲g ₭k ₥m ₦n ₱p ₽p ₹r ₴s ₸t ₮t ₺t ₩w
∀a ∆a ∧a ⋀a ∂d ∃e ∈e ∊e ∑e ⋿e ∟l ∏n ∩n ⋂n ⊂c ∫s ⊤t ⟙t ∪u ⋃u ∨v ⋁v √v
`;

export function leetTable(): ReadonlyMap<number, readonly number[]> {
  const table = new Map<number, readonly number[]>();
  for (const line of LEET.trim().split("\n")) {
    for (const entry of line.split(" ")) {
      const sign = entry.codePointAt(0) as number;
      const letters: number[] = [];
      for (let i = sign < 0x10000 ? 1 : 2; i < entry.length; i++) letters.push(entry.charCodeAt(i));
      table.set(sign, letters);
    }
  }
  return table;
}
