// A look into a PDF without any tool: its pages, their sizes, and how much text each shows.

import { inflateSync } from "node:zlib";

/** The pages of a PDF as Chromium writes it: width, height, and the number of pieces of text. */
export function pages(bytes) {
  // One sign for each byte, so that places in the text are places in the file.
  const text = bytes.toString("latin1");
  const at = places(text);
  return [...at.values()]
    .map((place) => text.slice(place, text.indexOf("endobj", place)))
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((object) => {
      const [, , width, height] = object
        .match(/\/MediaBox\s*\[([^\]]+)\]/)[1]
        .trim()
        .split(/\s+/)
        .map(Number);
      const [, contents] = object.match(/\/Contents\s+(\d+)\s+0\s+R/);
      return {
        width: Math.round(width),
        height: Math.round(height),
        pieces: pieces(bytes, text, at.get(contents)),
      };
    });
}

/** Where each object is, by its number: the table at the end of the file says it. */
function places(text) {
  const [, start] = text.match(/startxref\s+(\d+)\s+%%EOF\s*$/);
  const [, first, lines] = text
    .slice(start)
    .match(/^xref\s+(\d+) \d+\s+((?:\d{10} \d{5} [nf]\s+)+)/);
  const entries = [...lines.matchAll(/(\d{10}) \d{5} [nf]/g)];
  return new Map(entries.map(([, place], i) => [String(Number(first) + i), Number(place)]));
}

/** How often a page's drawing shows text. */
function pieces(bytes, text, place) {
  const begin = text.indexOf("stream", place);
  const about = text.slice(place, begin);
  const from = begin + "stream".length + (text[begin + 6] === "\r" ? 2 : 1);
  const raw = bytes.subarray(from, from + Number(about.match(/\/Length\s+(\d+)/)[1]));
  const drawing = about.includes("/FlateDecode") ? inflateSync(raw) : raw;
  return (drawing.toString("latin1").match(/\bT[jJ]\b/g) ?? []).length;
}
