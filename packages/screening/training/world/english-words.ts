import { lines } from "./lines.js";

/**
 * Words that are marks in one trade and words everywhere else: the word, the trade of the mark, and
 * titles in which it is only a word.
 */
export const ENGLISH_WORDS = lines(`
apple|phones|apple tree sapling two years old; dried apple rings no sugar; apple cider vinegar gummies; candy apple red paint; apple corer and slicer; fresh gala apple box 5 kg; adam's apple anatomy model; apple pie scented wax melts; red apple wall clock for kitchen; apple blossom branch artificial
target|clothing|target archery straw 60 cm; shooting target paper 50 sheets; target pest control spray; splatter target stickers; moving target for airsoft; target weight chart planner; metal gong target; dart board with target
orange|phones|orange juice squeezer; burnt orange curtains pair; orange essential oil; navel orange seedlings; orange peel texture spray; orange hi vis vest; blood orange marmalade; orange traffic cone
shell|cars|sea shell necklace; shell beads for craft; mother of pearl shell buttons; egg shell white paint; taco shell holder; shell jacket pattern; hard shell luggage; coconut shell bowl; oyster shell calcium; conch shell trumpet
polo|cars|polo shirt cotton men; polo neck jumper; water polo ball size 5; polo mallet bamboo; bicycle polo rules; polo horse bandages; ladies polo t shirt; long sleeve polo
gap|clothing|gap filler for car seat; feeler gauge spark gap; gap year journal; stove counter gap cover; door gap draught stopper; thigh gap leggings; tooth gap bands; gap analysis workbook
diesel|clothing|diesel generator 5 kW; diesel fuel filter; diesel parking heater 12V; diesel pump nozzle; diesel engine piston kit; diesel locomotive HO scale; diesel particulate sensor
puma|shoes|puma skull replica resin; puma figurine wildlife; mountain puma poster; puma cub photograph; silver puma pendant animal; puma plush toy cat
jaguar|cars|jaguar print leggings; jaguar costume adult; rainforest jaguar puzzle; jaguar cub plush; aztec jaguar warrior mask; black jaguar canvas art
dove|beauty|ceramic dove ornament; white dove release box; dove cage for wedding; dove grey wool coat; turtle dove brooch; peace dove stencil; dove tail jig router; clay dove target launcher
tide|beauty|tide chart 2025 calendar; tide clock coastal; rip tide novel; high tide rubber boots; tide pool field guide; tide predictor watch; moon and tide poster
ram|cars|ram horn drinking cup; 16gb ram memory; hydraulic ram pump; battering ram toy castle; ram skull wall mount; ram air kite; post ram fence driver; ddr4 ram sticks
ford|cars|ford crossing road sign; river ford painting; harrison ford autograph; betty ford memoir; shallow ford print
coach|bags|football coach whistle; coach tour sightseeing ticket; life coach planner; coach bolts M8 50 pcs; stage coach wooden model; coach screws galvanised; baseball coach gift mug; railway coach N gauge; coach house lantern
guess|clothing|guess who board game; guess the baby photo game; guess the price party card; guess the word quiz cards
next|clothing|next day flowers; the next generation novel; next to nature soap; the girl next door film; whats next planner; next level meditation
mango|clothing|mango seeds alphonso; dried mango slices; mango wood side table; frozen mango chunks; mango body butter; mango pickle jar; mango slicer splitter; mango tree plant
bench|clothing|bench vise 4 inch; weight bench adjustable; bench grinder 200mm; garden bench teak; bench press bar; piano bench cushion; shower bench; work bench plans
supreme|clothing|supreme court history book; supreme pizza costume; diana ross supreme vinyl; supreme leader satire mug; supreme being poster; chicken supreme recipe
champion|clothing|world champion belt; champion spark plug gap tool; grand champion rosette; chess champion trophy; champion bloodline pigeon rings; we are the champions music box
columbia|clothing|british columbia map; columbia river chart; space shuttle columbia patch; district of columbia flag; columbia university pennant
patagonia|clothing|patagonia travel guide; patagonia glacier photograph; patagonia toothfish fillet; trekking map patagonia; patagonia wool yarn
amazon|computers|amazon rainforest puzzle; amazon parrot perch; amazon warrior costume; amazon river fish poster; amazon sword plant aquarium; amazon basin map
galaxy|phones|galaxy projector night light; galaxy print leggings; galaxy slime kit; spiral galaxy poster; galaxy quest dvd; guardians of the galaxy comic; galaxy hops seeds; galaxy cake sprinkles
windows|computers|windows cleaning squeegee; double glazed windows; stained glass windows film; windows and doors brochure; dolls house windows; window seat cushion
office|computers|office chair casters; the office complete dvd; office desk organiser; office party decorations; doctors office sign; post office box key
surface|computers|surface cleaner patio; surface mount resistor; surface plate granite; non slip surface tape; surface rust remover; work surface oil
pixel|phones|pixel art beads; led pixel strip 5v; pixel quilt pattern; pixel sword foam; pixel knitting chart; dead pixel test card
nest|lighting|bird nest box; nest of tables oak; wasp nest killer foam; nest bowl ceramic; hornet nest decoy; crow nest pirate playset; nest fern plant
ring|lighting|ring binder A4; ring light tripod; key ring split 25mm; piston ring set; ring spanner 13mm; curtain ring clips; teething ring wood; ring toss game
echo|audio|echo sounder fish finder; echo dot paper; baby echo scan frame; echo park t-shirt; guitar echo pedal; echo chamber novel
fire|computers|fire pit bowl; fire blanket kitchen; camp fire grill; fire extinguisher 2kg; fire engine toy; fire opal; wild fire novel; fire resistant safe
beats|audio|beats per minute chart; egg beats whisk; hip hop beats usb; drum beats book; heart beats ornament
bose|audio|bose einstein condensate textbook; jagadish bose stamp
marshall|audio|marshall islands coin; fire marshall vest; marshall plan poster; penny marshall film
canon|cameras|pachelbel canon sheet music; canon law commentary; cannon and canon rules; loose canon comic; biblical canon study
kodak|cameras|kodak black rapper cd; kodak bear poster
sharp|audio|sharp kitchen knife; sharp cheddar; sharp tongue novel; f sharp tuning fork; sharp objects paperback; sharps container needle
brother|printers|big brother t shirt; brother birthday card; band of brothers dvd; little brother balloon; brother bear soft toy; brother of the bride mug; oh brother film
singer|tools|opera singer portrait; singer songwriter microphone; jazz singer poster; peter singer philosophy; throat singer cd; lead singer karaoke
pilot|writing|fighter pilot helmet; pilot light igniter; pilot hole drill bit; pilot bearing clutch; pilot episode script; co pilot teddy; drone pilot patch; pilot whale print
parker|writing|dorothy parker poems; peter parker mask; charlie parker saxophone cd; parker house rolls mix; eleanor parker film photo
cross|writing|cross stitch kit; wooden cross wall; cross country ski wax; iron cross medal; cross body pattern; red cross poster; cross head screwdriver; cross bar bike
stanley|tools|port stanley stamps; stanley cup hockey poster; stanley kubrick box set; flat stanley book; stanley park photo
craftsman|tools|arts and crafts craftsman door; craftsman bungalow plans; master craftsman apron; craftsman style lamp
ace|tools|ace of spades lighter; ace ventura costume; pocket ace poker chip; flying ace biography; ace bandage; tennis ace poster
milwaukee|tools|milwaukee wisconsin postcard; milwaukee brewery coaster; milwaukee road railroad sign; old milwaukee map
olympic|sports|olympic games stamp; olympic barbell; olympic lifting shoes guide; olympic rings pin; olympic torch model
wilson|sports|woodrow wilson letters; brian wilson lp; mount wilson observatory; jackie wilson record; owen wilson dvd
head|sports|head torch rechargeable; shower head chrome; head gasket set; mannequin head; garlic head; cylinder head bolt; bobble head; cabbage head seeds; head band
fox|sports|fox fur collar; fox plush; red fox garden statue; fantastic mr fox; fox tail keyring; fox costume; fox hole shovel; flying fox zip line
titleist|sports|titleist of the year mug
burton|sports|richard burton book; burton on trent print; tim burton art; burton snow novel
ping|sports|ping pong table; ping tone tester; pad ping noodles; ping pong balls 40mm
trek|baby|star trek uniform; mountain trek poles; trek across nepal map; pony trek voucher; trek dessert set
giant|sports|giant jenga; giant inflatable duck; giant pumpkin seeds; giant teddy bear; giant African snail; bfg giant book; giant clothes pegs; gentle giant dog bowl
specialized|sports|specialized welding rods; specialized vocabulary workbook; specialized drill bit for glass
fender|music|car fender washers; bike fender set; boat fender pvc; fender flare clips; fireplace fender brass; front fender liner
gibson|music|mel gibson film; debbie gibson album; gibson girl print; gibson desert tour; gibson martini glass
pearl|music|pearl necklace freshwater; pearl barley; pearl buttons; pearl white touch up paint; girl with a pearl earring; tapioca pearl; black pearl pirate ship; pearl grey suit; seed pearl earrings
roland|music|song of roland book; roland garros poster; roland barthes essay
crown|clothing|princess crown; crown moulding; dental crown kit; crown jewels replica; gold crown cake topper; triple crown horse; flower crown; crown pinion gear; the crown season dvd
hunter|shoes|bargain hunter tote; hunter green paint; deer hunter camouflage; monster hunter figure; ghost hunter kit; hunter gatherer book; bounty hunter costume; night hunter comic
boss|clothing|boss baby balloon; boss lady mug; like a boss t shirt; wheel boss puller; final boss keycap; shield boss viking; boss battle game; pizza boss cutter
timberland|shoes|timberland producer album; pine timberland for sale photo
vans|shoes|toy vans diecast; delivery vans leasing; camper vans magazine; vans and lorries book; ice cream vans colouring
converse|shoes|converse theorem worksheet; how to converse in French; converse with spirits
clarks|shoes|clark's nutcracker print; lewis and clarks map
express|clothing|polar express train; pony express saddle bag; american express brochure; orient express dvd; express delivery; express yourself journal; pineapple express poster
only|clothing|for decoration only; only fools and horses; ladies only sign; one and only mug; the only way; spare parts only; only child t shirt
zara|clothing|princess zara romance novel; zara larsson cd; nimbus zara jewel
fossil|watches|fossil ammonite polished; fossil shark tooth; dinosaur fossil dig kit; fossil fern slab; fossil fuel debate book; fossil coral gemstone; living fossil shrimp
citizen|watches|citizen kane blu ray; senior citizen humour; citizen science handbook; us citizen flag; citizen x film
omega|watches|omega 3 fish oil; alpha and omega cross; omega point novel; omega seaming tape; greek omega pendant; omega wolf costume; alpha omega candle; omega 6 vegan capsules; omega knit chain
orient|watches|orient express model train; orient rug wool; pearl of the orient vase; orient compass lesson; orient lily bulbs
swatch|watches|fabric swatch book; nail swatch sticks; colour swatch ring; paint swatch cards; wood swatch samples; yarn swatch
diamond|sports|diamond painting kit; diamond ring 18k; diamond drill bit; neil diamond lp; diamond file set; diamond shape mirror; black diamond apple; ace of diamonds
victoria|clothing|queen victoria portrait; victoria sponge tin; lake victoria cichlid; victoria plum tree; victoria falls map; victoria british penny
tiffany|jewellery|tiffany style stained glass lamp; breakfast at tiffanys poster; tiffany blue ribbon; bride of chucky tiffany
pandora|jewellery|pandora's box game; avatar pandora poster; pandora plant vine; greek myth pandora print; opening pandora novel
pandora|audio|pandora moon avatar print
saturn|cars|saturn planet model; saturn v rocket; saturn devouring painting; rings of saturn book; saturn sega disc; saturn return astrology
mercury|cars|mercury thermometer; freddie mercury poster; mercury glass candle holder; mercury retrograde mug; planet mercury; mercury switch; mercury dime
mustang|cars|wild mustang horse print; mustang seeds bean; p-51 mustang plane; mustang horse figurine; mustang grape vines
beetle|cars|stag beetle specimen; japanese beetle trap; beetle juice costume; ground beetle jewelry; beetle larva food; carpet beetle spray
fiesta|cars|mexican fiesta banner; fiesta party plates; fiesta hat sombrero; fiesta flower cross stitch; beach fiesta game
golf|cars|golf balls 24; mini golf set; golf umbrella; golf towel; golf tee wooden; golf cart bag; crazy golf course
focus|cars|focus stacking rail; hocus focus puzzle; focus blend tea; manual focus ring; focus planner; auto focus camera trap; focus supplement capsules
infinity|cars|infinity scarf; infinity mirror; infinity symbol ring; infinity pool print; infinity cube fidget; infinity dress
triumph|clothing|arc de triumph model; triumph tulip bulbs; roman triumph print
rover|cars|mars rover model; red rover game; rover scout badge; dog rover tag; irish rover song
seat|cars|car seat cover; toilet seat soft close; bike seat saddle; window seat cushion; seat belt pad; seat post 27.2; booster seat; seat frog
smart|cars|smart casual shoes; smart watch band; smart plug wifi; street smart book; smart tv remote; smart board pens; smart doorbell
subway|food|subway tiles white; new york subway map; subway surfers toy; subway token; subway art print
bounty|food|bounty hunter mask; mutiny on the bounty; nature's bounty herbs book; bounty paper money pirate; harvest bounty basket
mars|food|mars attacks dvd; planet mars globe; veronica mars season; bruno mars cd; mission to mars lego; mars black acrylic paint
kit|food|first aid kit; drum kit; repair kit; sewing kit; tool kit; make up kit; football kit boys; model kit
total|cars|total station tripod; total war game; total eclipse glasses; sub total stamp; total recall dvd; running total ledger
monster|drinks|monster truck toy; monster high doll; cookie monster costume; sea monster map; monster mask; monster munch; loch ness monster; monster bike chain
corona|drinks|solar corona photo; corona typewriter; corona treatment roller; corona borealis chart
carlsberg|drinks|carlsberg papyri catalogue; carlsberg ridge geology
tiger|drinks|tiger print rug; tiger balm; crouching tiger dvd; tiger plush; tiger lily bulbs; tiger prawn; tiger nut flour; tiger eye beads; tiger shark
crest|care|family crest ring; pine crest sign; wave crest painting; crest factor meter; crest nut; crested gecko food
dawn|beauty|dawn of the dead; dawn chorus cd; red dawn poster; dawn redwood bonsai; dawn french book; breaking dawn novel; crack of dawn print
gain|beauty|weight gain powder; gain control pedal; capital gain book; high gain antenna; muscle gain plan; gain switch
always|care|always in my heart urn; love you always card; always be kind sign; for always novel; always on time clock
joy|beauty|joy to the world banner; tears of joy; joy stick lever; book of joy; joy division vinyl; wood joy sign; jump for joy
bold|beauty|bold print scarf; bold and beautiful; bold marker pens; bold font stencil; bold colours leggings
venus|care|venus fly trap; venus figurine; venus de milo statue; planet venus; botticelli venus print; venus flytrap seeds; morning star venus
coleman|sports|ronnie coleman poster; coleman hawkins lp; ornette coleman record; coleman brunet print
igloo|sports|igloo playhouse; igloo cat bed; inflatable igloo; snow igloo mould; igloo dog house
ninja|kitchen|ninja star; ninja turtle costume; ninja gaiden; fruit ninja plush; ninja mask; ninja tabi boots; ninja throwing cards
oxford|shoes|oxford shoes brogue; oxford cloth shirt; oxford dictionary; oxford university print; oxford fabric waterproof; oxford blue paint; oxford pillowcase
cambridge|bags|cambridge university press; cambridge latin course; cambridge print; duchess of cambridge doll; punting cambridge photo
jordan|shoes|jordan almonds; jordan travel map; river jordan water; petra jordan poster; louis jordan lp
lincoln|cars|abraham lincoln bust; lincoln cent; lincoln logs; lincoln wool; lincoln memorial model; lincoln sheep print
franklin|sports|benjamin franklin biography; aretha franklin cd; franklin turtle book; franklin stove; sir john franklin map
lee|clothing|bruce lee poster; harper lee novel; stan lee funko; peggy lee; lee enfield sling; pont lee print
levi|clothing|primo levi memoir; tribe of levi print; levi ackerman figure; zachary levi photo
wrangler|clothing|cattle wrangler lasso; data wrangler book; cable wrangler clips; snake wrangler tongs
dickies|clothing|dickies birds book; dickies and false collars pattern
columbus|bags|christopher columbus print; columbus ohio map; columbus day sale; columbus bike tubing; knights of columbus sword
hermes|bags|hermes greek god statue; winged hermes sandals costume; temple of hermes; hermes cnc spindle bearings
dior|bags|diorama grass; diorite slab
kipling|bags|rudyard kipling if; kipling jungle book; exceedingly kipling cakes
delsey|bags|delsey trail map
birkin|bags|jane birkin cd; birkin basket wicker poem
boots|beauty|snow boots; rain boots toddler; puss in boots; car boots sale; boots hook pull; muck boots; desert boots
nature|beauty|nature documentary; nature print wall; mother nature statue; human nature; call of nature; nature trail guide
simple|beauty|simple recipes; keep it simple; simple dress pattern; simple plan cd; simple interest calculator; simple machines kit
lush|beauty|lush green grass seed; lush foliage; lush velvet cushion; lush rain forest
bell|sports|bell jar glass; church bell; bicycle bell; bell pepper seeds; tinker bell; bell bottoms; door bell; bell curve poster; kettle bell; cow bell
giro|sports|giro d'italia book; giro bank card; giro copter
salomon|shoes|king salomon mines; salomon islands stamps; erich salomon photographs
merrell|shoes|merrell river postcard
keen|shoes|peachy keen; keen edge scraper; keen gardener mug; keen eye loupe; keens mustard
camel|shoes|camel wool coat; camel hair brush; camel toy desert; camel leather wallet; camel milk powder; camel ride postcard; camel colour scarf; camel saddle stool
swan|kitchen|swan lake ballet; swan float pool; black swan film; swan neck faucet; mute swan decoy; swan feather; ugly duckling swan book
dash|kitchen|dash cam; dash board mat; dash poster incredibles; dot and dash morse; dash of salt; 100 meter dash; dash mount
bodum|kitchen|bodum village postcard
anchor|computers|boat anchor galvanised; anchor bolt m10; anchor necklace; anchor chain; anchor tattoo; plasterboard anchor; dance anchor
element|sports|heating element oven; periodic element mug; filter element; fifth element dvd; water heater element; finite element book; element symbol
vision|computers|night vision goggles; vision board kit; vision test chart; double vision lp; tunnel vision; machine vision lighting; wanda vision
nokia|phones|nokia river finland postcard; nokia tyres town history
honor|phones|medal of honor; maid of honor robe; honor guard; roll of honor; word of honor; honor student sticker
realme|phones|realme of elves fantasy
essential|phones|essential oils set; essential guide; essential grammar; essential amino; bare essential; essential worker
motive|phones|motive power; motive for murder novel
sonic|care|sonic the hedgehog; sonic screwdriver; super sonic jet; sonic cleaner; sonic youth lp
rolls|cars|toilet rolls; sausage rolls; till rolls; paper rolls; spring rolls; egg rolls; rock and rolls
dodge|cars|dodge ball; dodge city film; dodge the bullet; hodge and dodge
spark|cars|spark plug tester; spark notes; creative spark; spark gap; spark arrester; spark joy book; muriel spark
dunlop|cars|dunlop disease horse book
continental|cars|continental breakfast; continental drift map; continental quilt; continental currency; inter continental
lotus|cars|lotus flower; lotus seed; lotus pose; white lotus; lotus root; lotus candle; lotus feet book; sacred lotus
genesis|cars|book of genesis; genesis cd phil collins; sega genesis cartridge; genesis block; genesis creation print
eagle|cars|bald eagle statue; eagle scout; eagle feather; silver eagle coin; golden eagle; eagle ray; legal eagle; eagle eye
oracle|computers|oracle cards deck; delphi oracle; oracle bone; oracle of omaha; matrix oracle
adobe|computers|adobe house pueblo; adobe brick mould; adobe clay paint; adobe seasoning
python|computers|python skin belt; ball python tank; monty python dvd; burmese python; green tree python; python heat mat
slate|computers|slate coaster; slate grey; slate roof tile; clean slate; chalk slate board; film slate
chrome|computers|chrome tap; chrome polish; chrome vanadium socket; chrome nail powder; chrome hearts tattoo; chrome leather
steam|computers|steam iron; steam engine; steam mop; steam punk; steam train; steam wallet; vegetable steam basket
visa|phones|visa photo service; schengen visa travel cover; visa passport holder; visa application
ariel|beauty|little mermaid ariel doll; ariel costume; sylvia plath ariel; prospero and ariel print
olay|beauty|olay bead string
ivory|beauty|ivory wedding dress; ivory piano keys; ivory lace; ivory coast map; tagua ivory; ebony and ivory; ivory tower
nova|lighting|super nova; nova scotia map; bossa nova cd; nova effect; ford nova; casa nova film
philips|lighting|philips screwdriver bit; philips head screws
energizer|lighting|mood energizer tea; energizer face mask; crystal energizer
lucky|clothing|lucky charm; lucky cat; lucky bamboo; lucky strike tin; good lucky coin; lucky number; lucky dip
roxy|clothing|roxy music lp; roxy theatre poster; roxy hart costume; foxy roxy book
oakley|eyewear|annie oakley print; oakley court hotel
ray|eyewear|manta ray plush; x ray film; blu ray player; ray of light; johnnie ray; ray gun toy; ray tracing book; sting ray leather
police|eyewear|police badge toy; police costume; police car siren; the police lp; police academy dvd; grammar police mug; police line tape
bolle|eyewear|bolle potatoes
visage|eyewear|visage serum; masque visage; gel nettoyant visage; soin visage
maui|eyewear|maui hawaii map; disney maui hook; maui onion seeds
graco|baby|graco roman art; graco pottery
chicco|baby|chicco di caffè; chicco di riso
joie|baby|joie de vivre poster; cafe joie; la joie book
cybex|baby|cybex stair parts
hasbro|toys|hasbro historical society
monopoly|toys|monopoly law book; state monopoly; natural monopoly economics
barbie|toys|barbie pink paint
duplo|toys|duplo fabric
bandit|toys|time bandit dvd; bandit mask; bandit signs; smokey and the bandit
playmates|toys|new playmates book; animal playmates quilt
magnum|food|magnum pi shirt; magnum bottle; 44 magnum; magnum condoms; magnum photo book; magnum opus
dole|food|bob dole; dole bread; dole queue photo
quaker|food|quaker meeting book; quaker parrot; quaker furniture; quaker bonnet; quaker hat
heinz|food|heinz dilemma; heinz rühmann dvd; karl heinz
jumbo|food|jumbo yarn; jumbo crayons; jumbo elephant; jumbo hair rollers; jumbo jet; jumbo dice; jumbo pencil
wonder|food|wonder woman; stevie wonder; winter wonder; small wonder; wonder wheel
crush|drinks|crush velvet; garlic crush; candy crush; orange crush; rock crush; crush washer
sprite|drinks|fairy sprite; water sprite fern; sprite sheet; wood sprite; sprite lightning
schweppes|drinks|schweppes archive
fanta|drinks|fanta fantasia
`);
