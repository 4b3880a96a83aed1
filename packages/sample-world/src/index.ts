export { type Brand, GOODS, type GoodsKind } from "./brand.js";
export { drawBrands, SAMPLE_BRANDS } from "./draw-brands.js";
export { drawLogo } from "./draw-logo.js";
export { ORDINARY_WORDS } from "./names.js";
export { hashOf, type Random, randomFrom } from "./random.js";
