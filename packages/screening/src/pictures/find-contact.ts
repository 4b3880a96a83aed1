/**
 * Ways in which sellers write how to reach them outside the marketplace: the name of a messenger with an id
 * behind it, or a mobile number (China: 11 digits from 13 to 19; elsewhere with + and country code).
 */
const CONTACTS: readonly RegExp[] = [
  /(?:微信|微信号|加微|加v|薇信|威信|v信|wechat|weixin|wx|vx)\s{0,4}[:：号]?\s{0,4}[a-z0-9][a-z0-9_-]{4,24}/iu,
  /(?:qq|扣扣|企鹅)\s{0,4}[:：号]?\s{0,4}[1-9]\d{4,11}/iu,
  /(?:whats\s?app|telegram|viber|line\s?id|signal|tel|phone|mob|电话|手机|联系)\s{0,4}[:：.]?\s{0,4}\+?[\d][\d\s()-]{6,18}\d/iu,
  /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/u,
  /\+(?:[1-9]\d{0,2})[\s-]?\(?\d{2,4}\)?(?:[\s-]?\d{2,4}){2,3}(?!\d)/u,
];

/** The first address of that kind in a line, as it stands there. */
export function findContact(text: string): string | undefined {
  for (const contact of CONTACTS) {
    const found = contact.exec(text);
    if (found !== null) return found[0];
  }
  return undefined;
}
