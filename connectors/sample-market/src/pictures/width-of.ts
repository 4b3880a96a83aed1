/** Widths of letters as parts of their height, near enough to keep lettering on the goods. */
const WIDTHS = [
  { letters: /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u, width: 1.1 },
  { letters: /[A-Z&0-9]/u, width: 0.82 },
  { letters: /[ .\-']/u, width: 0.4 },
];
const OTHER_WIDTH = 0.66;

/** How wide a text is about, in heights of a letter. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => {
    const kind = WIDTHS.find(({ letters }) => letters.test(letter));
    return sum + (kind?.width ?? OTHER_WIDTH);
  }, 0);
}
