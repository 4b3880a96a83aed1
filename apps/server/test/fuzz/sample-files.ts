import { Buffer } from "node:buffer";
import type { Chance } from "./chance.js";

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAADklEQVR4nGNgGAWDEwAAAcgAAbX2kQcAAAAASUVORK5CYII=",
  "base64",
);

/** Something of a media type, with a text in it that says whose it is. */
export function sampleFile(chance: Chance, media: string, text: string): Buffer {
  switch (media) {
    case "text/csv":
      return Buffer.from(table(chance, text));
    case "application/xml":
    case "text/xml":
      return Buffer.from(
        `<?xml version="1.0"?><Transaction><TradeMark><ApplicationNumber>${chance.whole(1, 1e9)}</ApplicationNumber><MarkVerbalElementText>${text}</MarkVerbalElementText></TradeMark></Transaction>`,
      );
    case "application/x-ndjson":
      return Buffer.from(
        Array.from(
          { length: 3 },
          (_, at) => `${JSON.stringify({ id: `N-${at}`, title: text })}\n`,
        ).join(""),
      );
    case "image/svg+xml":
      return Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${text}</title></svg>`,
      );
    case "application/pdf":
      return Buffer.from(`%PDF-1.4 ${text}`);
    default:
      return PNG;
  }
}

function table(chance: Chance, text: string): string {
  const cell = `"${text.replaceAll('"', '""')}"`;
  return chance.pick([
    `marketplace,listing,comment\nharbour,L-A-0,${cell}\nquay,L-B-0,${cell}\n`,
    `kind,text,territories,niceClasses\nword_mark,${cell},EU,18\n`,
    `kind;text\r\nword_mark;${cell}\r\n`,
    `kind,text,number,office,holder,registeredOn\nword_mark,${cell},0${chance.whole(1e7, 9e7)},EM,${cell},2020-05-01\n`,
  ]);
}
