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
a ɐⱯɒⱰʌɅΛΔⲀⲁꓯ卂ᗣᗋ
b бБъЪꓭᙠᗸᛒ
c ɔƆↄↃᴐςꓛᙅᑢ匚
d δᕲᑻԀԃԂ
e ɛƐǝƎəƏɘεΞΣєЄэЭәӘԐԑⲈⲉꓱᗴᕮᘿ乇
f ⅎℲꟻʃғҒꓞᚠ
g ᵷꓨᘜᘏᘐ
h ɥꞍⱵⱶɧђЂңҢᖺᚺ卄
i ᴉᓰ
j յᒎᒚ
k ʞꞰқҚҝҜҡҠҟҞӄӃꓘᖽᚴ
l լꞁꞀꝇꝆ乚ㄥ
m ꟺꟿᘻᙢᛗ
n пПΠπИᴎղᘉ
o θΘϴϑφΦΩөӨѳѲʘɷⱷⲑᓍᓎᛜ
p þÞꟼթᕈᕵᕶ
q Գᕴ
r ɹɺɻɿʁᴙᴚяЯГΓꓤᖆᚱ
s ƨƧꙄꙅᛋ丂
t ʇꞱեꓕᖶᛏ丅
u ʊƱμцЦᑘᑗ凵
v ᐺ
w ƜʍшШщЩѠꙍⲱⲰᘺ
x ҳҲӽӼӿӾᛪ乂
y ʎұҰўᖻㄚ
z ʒᗱ
3 ȝӡӟӞҙҘꜣꜢ
4 чЧҷҶҹҸ
`;
