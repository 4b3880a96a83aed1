import { lines } from "./lines.js";

/** Marks of several common words, and titles in which they are only words. */
export const ENGLISH_PHRASES = lines(`
new balance|shoes|a new balance in life, book; work and life: new balance journal; finding new balance yoga mat
north face|clothing|eiger north face climbing book; the north face of the house photo; north face route map
under armour|clothing|tunic worn under armour medieval; padded jacket under armour larp
old navy|clothing|old navy compass brass; old navy uniform button; old navy ship print
free people|clothing|we are a free people flag; history of a free people, book; free people of the prairie
true religion|clothing|what is true religion sermon; true religion tract 1850
banana republic|clothing|banana republic political cartoon; the banana republic history book
american eagle|clothing|american eagle coin silver; american eagle carving wood; american eagle feather print
hot topic|clothing|hot topic debate cards; hot topic magazine
tommy bahama|clothing|bahama map tommy
best buy|audio|best buy of the year; best buy deals bundle; the best buy in town
general electric|lighting|general electric theory textbook; general electric symbols chart
black diamond|sports|black diamond ring; black diamond apple; black diamond drill; black diamond costume jewellery
north star|sports|north star navigation book; north star quilt pattern; north star wall decal
red wing|shoes|red wing blackbird print; red wing hockey jersey; red wing parrot finch photo
hot wheels|toys|hot wheels on fire movie poster; red hot wheels of steel
little tikes|toys|little tikes and tots poems
fisher price|toys|kingfisher price guide
mr coffee|kitchen|dear mr coffee mug for boss
blue apron|food|blue apron linen; denim blue apron with pockets; kids blue apron
blue moon|drinks|blue moon poster; once in a blue moon mug; blue moon jewelry
red bull|drinks|red bull cattle ear tags; red bull figurine farm; big red bull painting
monster energy|drinks|feed your monster energy, self help
coors light|drinks|coors field light rail map
golden goose|shoes|the golden goose fairy tale; golden goose egg ornament; golden goose puppet
canada goose|clothing|canada goose decoy hunting; canada goose plush; flying canada goose print
polar bear|clothing|polar bear plush; polar bear cub poster; polar bear costume
ralph lauren|clothing|ralph breaks the internet
forever young|clothing|forever young bob vinyl; stay forever young card
in the box|toys|gift in the box; what is in the box book
seventh generation|beauty|seventh generation family tree; seventh generation wisdom book
the ordinary|beauty|out of the ordinary photo book; the ordinary people novel; escape from the ordinary
first aid beauty|beauty|first aid beauty salon chart
urban decay|beauty|photos of urban decay, book; urban decay print abandoned
bath and body|beauty|bath and body scrub; bath and body oil
too faced|beauty|a two faced clock, too faced with brass
dollar shave|care|one dollar shave ticket
true wireless|audio|true wireless earbuds; true wireless stereo headset
smart home|lighting|smart home wiring guide; smart home hub book
good year|cars|a good year for roses; good year wine calendar; good year coin set
general tire|cars|general tire repair plug kit; general tire gauge
land rover|cars|mars land rover toy; land rover expedition to the moon
great wall|cars|great wall of china puzzle; great wall poster; walking the great wall, book
old spice|beauty|old spice rack wooden; old spice tins enamel; old spice trade map
ivory soap|beauty|ivory soap dish ceramic; ivory soap mould
all clad|kitchen|knight all clad in steel poem
whole foods|food|whole foods plant based cookbook; eat whole foods planner
trader joe|food|fur trader joe story
home depot|tools|railway home depot model N; bus home depot print
ace hardware|tools|ace hardware engineer mug
lands end|clothing|cornwall lands end postcard; lands end lighthouse print
`);
