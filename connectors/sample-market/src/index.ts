export { BRANDS, type Brand } from "./catalogue/brands.js";
