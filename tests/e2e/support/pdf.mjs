// A look into a PDF without any tool: its pages, their sizes, and how much text each shows.

import { inflateSync } from "node:zlib";

/** The pages of a PDF as Chromium writes it: width, height, and the number of pieces of text. */
export function pages(bytes) {
  const text = bytes.toString("latin1");
  const objects = new Map();
  for (const [, id, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g)) {
    objects.set(id, body);
  }
  return [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body)).map((body) => {
    const [, box] = body.match(/\/MediaBox\s*\[([^\]]+)\]/);
    const [, , width, height] = box.trim().split(/\s+/).map(Number);
    const [, contents] = body.match(/\/Contents\s+(\d+)\s+0\s+R/) ?? [];
    return { width: Math.round(width), height: Math.round(height), pieces: pieces(objects.get(contents)) };
  });
}

/** How often a page's drawing shows text. */
function pieces(object) {
  const [, , stream] = object?.match(/^([\s\S]*?)stream\r?\n([\s\S]*?)\r?\nendstream/) ?? [];
  if (stream === undefined) return 0;
  const raw = Buffer.from(stream, "latin1");
  const drawing = /\/FlateDecode/.test(object) ? inflateSync(raw) : raw;
  return (drawing.toString("latin1").match(/\bT[jJ]\b/g) ?? []).length;
}
