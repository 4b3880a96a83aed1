/**
 * Pixels of an upright picture (EXIF orientation applied): 8 bits a sample, row after row, samples of one pixel
 * side by side. One channel is luma, three are sRGB.
 */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
}
