export { type Brand, GOODS, type GoodsKind } from "./brand.js";
export { CLOSE_SHARE } from "./close-share.js";
export { drawBrands, SAMPLE_BRANDS } from "./draw-brands.js";
export { drawCeMarking } from "./draw-ce-marking.js";
export { drawLogo } from "./draw-logo.js";
export { ORDINARY_WORDS } from "./names.js";
export { drawPhotograph, photographedGoods } from "./photograph/draw-photograph.js";
export { hashOf, type Random, randomFrom } from "./random.js";
