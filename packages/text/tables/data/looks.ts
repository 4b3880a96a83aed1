// Letters of other scripts drawn like a Latin letter or digit, beyond what UTS #39 lists; these lines win over it.
// A line is the Latin letter or digit and the characters drawn like it.

/** A reader does not notice. */
export const STRONG_LOOKS = `
a ᗩ
b βвьⲂⲃ
c ᑕʗ
e ℮
h Һ
i Ꙇ
k κĸкК
l Լ
m мМ
n ηᑎ
p ƿǷ
q ᑫ
s ᔕ
w ωᗯ
x χ᙭ⲭⲬ
y ⲩⲨ
z ᘔ
3 зɜ
`;

/** A reader notices and still reads the letter. */
export const WEAK_LOOKS = `
a ɐⱯɒⱰʌɅΛΔⲀⲁꓯ卂ᗣᗋค𐌀𐌰ᗅ丹ムאልሀ𐊠ɑ
b бБъЪꓭᙠᗸᛒ๒𐌁𐌱乃日ხϦ𐌜ჩ
c ɔƆↄↃᴐςꓛᙅᑢ匚𐌂𐊢ㄈᏟ亡૮ርፎᚳᛍ
d δᕲᑻԀԃԂ๔𐌃𐌳ძᗞᎠ𐊧ቧᛞ
e ɛƐǝƎəƏɘεΞΣєЄэЭәӘԐԑⲈⲉꓱᗴᕮᘿ乇𐌄𐌴巳彐ヨᄐξ੬ቿⴹ
f ⅎℲꟻʃғҒꓞᚠŦ𐌅𐍆千下キჶᎦ𐌘ᚨ
g ᵷꓨᘜᘏᘐو𐌲Ꮆפ𐍂Ᏽ
h ɥꞍⱵⱶɧђЂңҢᖺᚺ卄𐌇𐌷廾んዘ𐋏ⴌ
i ᴉᓰเ𐌉𐌹丨工ノエㄧ١ᛁ
j յᒎᒚן𐌾丿亅フวᛃ
k ʞꞰқҚҝҜҡҠҟҞӄӃꓘᖽᚴק𐌊𐌺ズケ长ᛕᚲ
l լꞁꞀꝇꝆ乚ㄥɭ𐌋𐌻レᄂᏞᛚ
m ꟺꟿᘻᙢᛗ๓𐌌𐌼𐌑爪ᄊጠ冊巾ᛖ
n пПΠπИᴎղᘉภ𐌍𐌽几刀ㄇ冂חกꞐᚾ
o θΘϴϑφΦΩөӨѳѲʘɷⱷⲑᓍᓎᛜ๏𐌏𐍈口囗ㄖロᄆᄋዐ〇ᅌⴰ回ᛟ
p þÞꟼթᕈᕵᕶ𐌐卩尸アᎮ户ኗᚹᚦ
q Գᕴ𐌒𐍁૧ჹ
r ɹɺɻɿʁᴙᴚяЯГΓꓤᖆᚱг𐌓尺ɾዪㄏ
s ƨƧꙄꙅᛋ丂ร𐌔𐍃ꕷ𐑈弓ᏕᏚᛊ
t ʇꞱեꓕᖶᛏ丅Շ𐌕𐍄ㄒイ丁ナᅮᎿፕ卞ᛐ
u ʊƱμцЦᑘᑗ凵ย𐌖ㄩひ𐌞𐌿պსᚢ
v ᐺש𐌡マ√ህᚡ
w ƜʍшШщЩѠꙍⲱⲰᘺฬ山𐍅ฟ᭙ሠ
x ҳҲӽӼӿӾᛪ乂𐌗𐍇メ父ჯ𐊴㐅ᚷ
y ʎұҰўᖻㄚץ𐌙丫リ丬ყᛉᛦ
z ʒᗱչ𐌆𐌶乙之ᄅፚⴭ
3 ȝӡӟӞҙҘꜣꜢ
4 чЧҷҶҹҸ
`;
