import { lines } from "./lines.js";

/**
 * Titles of things made for the brand's goods by others. {A} is such a thing, {L} a line of its
 * goods, {O} another mark.
 */
export const COMPATIBLE = lines(`
{A} for {B} {M}
{A} for {B}
{A} for {B} {L}
{B} {L} {A}
{A} compatible with {B} {L}
{B} {L} {M} replacement {A}
{A} fits {B} {L} {C}
{A} suits {B} {L}
{A} for {B} {M} {C}
{A} compatible with {B} {M}
compatible with {B} {M} {A}
{C} {A} fits {B} {M}
fits {B} {M} {A}
{A} to fit {B}
{A} that fits {B} {M}
{B} {M} {A}
{B} compatible {A}
compatible {B} {M} {A}
compatible {B} {A}
replacement {A} for {B} {M}
{B} {M} replacement {A}
{A} replacement for {B}
2 pack {A} for {B} {M}, {C}
for {B} {M} {A}
For {B} {O} {M} {A}
{A} for {O} {B} {M}
{A} for {B} / {O} / others
{A} suitable for {B} {M}
{A} to suit {B}
works with {B} {M}, {A}
{A} works with {B}
universal {A} for {B}, {O} and more
{A} designed for {B} {M}
{A} for use with {B}
{A} not made by {B}, fits {M}
third party {A} for {B} {M}
aftermarket {A} for {B}
generic {A} {B} {M}
{A} in place of {B} {M}
equivalent {A} for {B} {M}
{A} replaces {B} {M}
{O} {A} for {B} {M}
{O} {A} compatible with {B}
{A} ({B} {M})
{A}, {B} {M}, {C}
{A} for your {B}
{A} for my old {B} {M}
{A} fit for {B} {M}
{A} fit {B} {M} {O}
{A} spare part {B} {M}
spare {A} for {B}
cheap {A} for all {B} models
{B} {M} {C} {A}
{C} leather {A} for {B} {M}
OEM style {A} for {B} {M}
{A} made for {B}
custom {A} for {B} {M}
{B} fitment {A}
{A} pair for {B} {M} left right
{A} set of 4 for {B}
{A} adapter {B} {M} to {O}
{A} {B}-compatible {C}
coque {A} pour {B} {M}
{A} compatible {B} {M}
{A} passend für {B} {M}
{A} für {B} {M}
{A} kompatibel mit {B}
Ersatz {A} zu {B} {M}
{A} para {B} {M}
{A} compatible con {B}
{A} per {B} {M}
{A} compatibile {B} {M}
{A} voor {B} {M}
{A} untuk {B} {M}
{A} cho {B} {M}
{A} для {B} {M}
{A} do {B} {M}
{A} till {B} {M}
{B} {M} için {A}
{B} {M} uyumlu {A}
{A} for {B} (not included)
I sell a {A} that I used with my {B} {M}
`);

export const HANZI_COMPATIBLE = lines(`
适用于{B}{M}{A}
适用 {B} {L} {A}
{B} {L} {A} 透明
适用{B}{A}
适用 {B} {M} {A}
适用于{B} {O}{A}
{A}适用{B}{M}
{A} 适用于{B}
{B}{M}{A}
{B}{M}专用{A}
{B}专用{A}
{A} {B}通用
{B}{O}通用{A}
兼容{B}{M}{A}
{A}兼容{B}
{B}{A} 透明防摔
{M}{A}适配{B}
适配{B}{M} {A}
用于{B}{M}{A}
{A}可用于{B}
替换{B}{A}
{B}替换{A}
{B}{A}配件
{A}（适用{B}）
全新{A}适合{B}{M}
国产{A}替代{B}
非原装{A} {B}{M}可用
{B}{M}车型专用{A}
副厂{A} {B}{M}
{C}{A} 适用{B}{M}
{A}配{B}{M}
{B}同款适用{A}
支持{B}{M}的{A}
{B} {M} {A} 硅胶
{B}{M}{A}个性创意
{O}{A}适用{B}
{B}机型{A}
厂家直销{A} 适用{B}{O}
`);
