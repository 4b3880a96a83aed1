// Latin letters that Unicode does not decompose, though every reader takes them for a plain letter.
// A line is the plain letter (or letters) and the characters read so, both cases.

/** Strokes, bars, hooks, tails and missing dots. */
export const STROKED = `
a ᶏⱥȺẚ
b ƀɃɓƁƃƂᵬᶀꞗꞖᴃᴯ
c ƈƇȼȻɕᶝꞓꞒꞔꟄ𝼝
d đĐɗƊƌƋȡɖƉᵭᶁᶑꟈꟇðÐᴆᶞ𐞋𐞌𐞍
e ɇɆᶒⱸꬴꬳ
f ƒƑᵮᶂꞙꞘ
g ɠƓǥǤᶃꞡꞠʛ𐞓𐞔
h ħĦɦʱⱨⱧꞕꞪꟸ𐞕
i ıɨƗᶖᶤᵻᶧ𝼚
j ȷɉɈʝꞲᶨ
k ƙƘᶄⱪⱩꝁꝀꝃꝂꝅꝄꞣꞢ
l łŁƚȽȴɫⱢɬꞭɭᶅᶩᶪⱡⱠꝉꝈꞎꬷꬸꬹᴌ𐞛𐞝𝼑𝼓
m ɱⱮᵯᶆᶬꬺ
n ɲƝƞȠȵɳᵰᶇᶮᶯꞑꞐꞥꞤꬻŋŊᵑꬼ𝼔
o øØɵƟᶱⱺꝋꝊꝍꝌ𐞢𝼛
p ƥƤᵱᵽⱣᶈꝑꝐꝓꝒꝕꝔ
q ɋɊʠꝗꝖꝙꝘ
r ɍɌɼɽⱤɾᵲᵳᶉꞧꞦꭉ𐞨𐞩𝼖
s ȿⱾʂᶳᵴᶊꞩꞨꟅꟊꟉẜẝꟌꟍ𐞺𝼞
t ŧŦƫƭƬʈƮȶⱦȾᵵᶵ𐞯𝼉
u ʉɄᶶᶙꞹꞸᵾꭎꭒꭟ
v ʋƲᶌᶹⱱⱴꝟꝞ𐞰
w ⱳⱲ
x ᶍꭖꭗꭘꭙ
y ƴƳɏɎỿỾꭚ
z ƶƵȥȤʐᶼɀⱿʑᶽᵶᶎⱬⱫꟆ
`;

/** Small capitals, insular and black-letter forms. */
export const SMALL_CAPITALS = `
a ᴀ
b ʙ𐞄
c ᴄ
d ᴅꝺꝹ
e ᴇꬲ
f ꜰꝼꝻꬵ
g ɢᵹꝽ𐞒
h ʜ𐞖
i ɪꞮᶦ
j ᴊ
k ᴋ
l ʟᶫ𐞜𝼄
m ᴍ
n ɴᶰ
o ᴏᴑꬽ
p ᴘ
q ꞯ
r ʀƦꭆꞃꞂꭅꭇꭋ𐞪
s ꜱꞅꞄ
t ᴛꞇꞆ
u ᴜᶸ
v ᴠ
w ᴡ
y ʏ𐞲
z ᴢ
`;

/** Ligatures and letters that spell two. */
export const LIGATURES = `
aa ꜳꜲ𐞀
ae æÆᴁᴭꞛꞚ𐞃
ao ꜵꜴ
au ꜷꜶ
av ꜹꜸꜻꜺ
ay ꜽꜼ
db ȸ
dz ʣʥꭦ𐞇𐞈𐞉
hv ƕǶ
ll ỻỺ
ls ʪ𐞙
lz ʫ𐞚
oe œŒɶꞝꞜꟹ𐞣
oo ꝏꝎ
qp ȹ
ss ßẞ
tc ʨ𐞫
th ᵺ
ts ʦꭧ𐞬𐞭
tz ꜩꜨ
ue ᵫꞟꞞ
ui ꭐ
uo ꭣ
vy ꝡꝠ
lb ℔
`;

// Letters and digits in circles and boxes that Unicode does not decompose, by the first of each row.

/** Rows of A to Z. */
export const ENCLOSED_ALPHABETS = ["🅐", "🅰", "🇦"] as const;
/** Rows of 1 to 10. */
export const ENCLOSED_DIGITS = ["❶", "➀", "➊", "⓵"] as const;
/** A row of 11 to 20. */
export const ENCLOSED_ELEVEN = "⓫";
export const ENCLOSED_ZEROS = "⓿🄋🄌";
