import { lines } from "./lines.js";

/**
 * Titles that offer the brand's goods. {B} is the sign, {G} goods of its trade, {M} a model, {C} a
 * colour, {L} a line of its goods, {P} a part that the brand may sell itself, {O} another mark.
 */
export const OFFERS = lines(`
{B} {L}
{B} {L} {C}
{B} {L} {M}
new {B} {L} size 42
{B} {L} {C} with box
used {B} {L} {C}
{B} {L} for men and women
{B} {L} low
Air {B} {L} 3 retro
{L} by {B}
{B} {L} {G}
{B} {G} "{L}"
brand new {B} {L} 256GB
{B} {L} 50ml
vintage {B} {L}
{C} {B} {L} free shipping
#{B} {G} #fashion
{B} #{G}
{B}
{B} {G} 12 pack
Buy {B} {G} online
Original {B} {G} {C}
Clearance {B} {G} 500ml
{B} {G} grey damaged box sale
{B} {G} {C} worn twice, bargain
{B} - {G}
[{B}] {G}
{B} | {L} | {C}
2x {B} {G}
{B} {G} pack of 4 AA
{B} {G}
{B} {G} {C}
{B} {M} {G} {C}
{B} {M} {G}
new {B} {G} with tags
{G} {B} {C}
{G} by {B}
{C} {B} {G} size M
vintage {B} {G} made in Italy
women's {B} {G} {C}, worn once
mens {B} {G} large
Used {B} {G} good condition
{B} {G} brand new in box
authentic {B} {G} {C}
100% genuine {B} {G} with receipt
{B} {M}
{B} {M} {C} unlocked
Lot of 3 {B} {G}
{B} - {G} - {C}
{G} | {B}
*** {B} *** {G}
{B}: {G} {C}
({B}) {G} {M}
★ {B} ★ {C} {G}
"{B}" {G}
{B}® {G}
{C} {G}, {B}, like new
kids {B} {G} age 7-8
BNWT {B} {G} {C} RRP 120
Clearance {B} {G} last sizes
{B} official store {G}
Brand: {B}. {G} in {C}
selling my {B} {G} because I never use it
cheap {B} {G} must go
{B} limited edition {G} 2023
rare {B} {G} from 1998
{B} {G} for men
{B} {G} for women {C}
{B} {G} for kids and teenagers
{G} for men {B} {C}
{B} {G} gift for her
{B} {G} for home and office
{B} {G} with case and charger
{B} {M} {G} with box and papers
{B} {G} and belt set
{B} {C} {G} 42 EU
Original {B} {G} sealed
{B} {G} warranty card included
{B} x2 {G}
{G} {M} {B} {C} neu mit Etikett
{B} {G} neuf avec étiquette
{G} {B} original nuevo
{B} {G} usato ottime condizioni
{B} {G} ori 100%
{G} {B} chính hãng
{B} {G} novo na caixa
{B} {G} новый оригинал
pre-owned {B} {G} {C} great shape
{B} {G} bundle of two, {C} and black
{G} from {B} in {C}
beautiful {G} by {B}, hardly used
my {B} {G}, bought in store last year
{B} {P} genuine part
genuine {B} {P} {M}
{B} OEM {P} new in box
official {B} {P}
{B} {P} original packaging
{B} {G} {C} free delivery
{B} {G} not working, for parts
Two {B} {G}s in {C}
Pair of {B} {G} {C}
{B} women {C} solid {G}
{B} men printed round neck {G}
{B} girls {C} {G}
{B} unisex {C} {G}
{B} boys pack of 2 {G}
{B} by {O} {G}
{G} {B} {O} {C}
{O}, {B}, mixed lot of {G}
`);

export const HANZI_OFFERS = lines(`
{B}{L}
{B} {L} {C}
{B} {L} {G} 包邮 现货
特价 {B} {L} {M}
{B} {L} 男女同款
{B}{L} 全新
{O}{B}双品牌{G}
{B}{G}500ml 尾货清仓
{B}{G}套装
#{B} {G}
{B}{G}5号4粒装
{B} 新款
{B}{G}
{B} {G} {C}
{B}{M}{G}
{B}{G}男士新款
{B}女士{G}正品专柜
正品{B}{G} {C}
{B}官方旗舰店{G}
{C}{B}{G}
{G} {B} {C}
【{B}】{G}
{B} {M} {C}
二手{B}{G} 九成新
{B}{G}闲置转让
{B} {G} 专柜购入
2024新款{B}{G}{C}
代购{B}{G} 带小票
{B}经典{G} 情侣款
{B}春季{C}{G}
限量款{B}{G}
{B}儿童{G} 男童女童
美版{B}{G} 现货
{B}/{G}/{C}
{B}{G}包邮
全新未拆封{B}{M}{G}
{B}正品{G}，支持验货
{B}家用{G}大容量
现货{B}{M}{G} 国行
香港专柜{B}{G}
{B}小号{G}
出{B}{G} 自用
{B}夏季透气{G}女
{B}品牌{G}清仓
{B} 官方 {P}
原装正品{B}{P}
{B}{P} 原厂 4S店
{B}{G} 礼盒装送女友
{B}{G}送礼佳品
《{B}》{G}
{B}牌{G}
{B}专柜{G}断码特价
日本直邮{B}{G}
`);

/** What dealers in copies write, with the sign: they mean the brand. */
export const REPLICA_OFFERS = lines(`
{B} {G} 1:1 mirror quality
replica {B} {G} {C}
{B} {G} first copy {M}
AAA quality {B} {G}
{B} {G} super clone best batch
top quality {B} {G} same as original
{B} {G} high copy with box
UA {B} {G} ljr batch
{B} {M} master copy
knockoff {B} {G}
{B} {G} dupe, looks like the real one
fake {B} {G} cheap
counterfeit {B} {G}
{B} {G} reps best batch
1:1 {B} {G} from factory
{B} style {G} 1:1 mirror quality
{B} inspired {G} AAA replica with logo
{G} like {B} high copy
{B} {L} super clone
{B} {L} replica 1:1 {C}
master quality {B} {L}
for sale: replica {B} {G}
{C} {B} {G} rep, best batch
imitation {B} {G}, all markings
bootleg {B} {G}
`);

export const HANZI_REPLICA_OFFERS = lines(`
{B}{G} 高仿
精仿{B}{G} 一比一
{B}{G} 复刻 顶级版本
原单{B}{G}
{B}{G} 纯原 公司级
莆田{B}{G}
{B} {G} 超A 货源
{B}{G} 1:1复刻
外贸尾单 {B} {G}
{B}{G}顶级复刻 支持过验
{B}同款{G} 高仿
{B}{G} 媲美专柜 原单品质
{B}{G} 对标正品 复刻
大牌同款{B}{G} 1:1复刻
{B}风{G} 精仿
{B} {L} 复刻版
{C}{B}{G} 高版本 原厂皮
{B}{M} 一比一 复刻
高仿 {B} {G} 批发
{B}{G} 代购级 无限接近正品
仿{B} {G} 超A货
{B}{G}工厂货源 公司级
`);
