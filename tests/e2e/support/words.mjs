// The words of the product by their ids, so that no test copies a sentence. A small part of Fluent:
// texts, attributes, places, and choices by number.

import { file } from "./product.mjs";

const parts = ["en.ftl", "en.questions.ftl", "en.forms.ftl", "en.files.ftl", "en.results.ftl"];
const messages = read((await Promise.all(parts.map(file))).join("\n"));

/** Every id there is, with `message.attribute` for attributes. */
export const ids = [...messages.keys()];

/** A message with its places filled, such as `t("of", { n: 3, all: 42 })`. */
export function t(id, places = {}) {
  return say(id, (name) => {
    if (!(name in places)) {
      throw new Error(`${id}: nothing was given for { $${name} }.`);
    }
    return places[name];
  });
}

/** A message as a pattern: a place that is not given stands for any text. */
export function like(id, places = {}) {
  const gap = "\u0000";
  const text = say(id, (name) => (name in places ? places[name] : gap));
  return new RegExp(text.split(gap).map(escape).join(".+?"));
}

/** A message as a pattern for all of a text. */
export const exactly = (id, places) => new RegExp(`^\\s*${like(id, places).source}\\s*$`);

export const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

function say(id, fill) {
  const message = messages.get(id);
  if (message === undefined) {
    throw new Error(`There are no words with the id "${id}".`);
  }
  return format(message, fill);
}

/** The texts by id. Lines that are indented go on with what is above them. */
function read(fluent) {
  const texts = new Map();
  let message = "";
  let open = "";
  for (const line of fluent.split(/\r?\n/)) {
    const start = line.match(/^([a-z][\w-]*) *= *(.*)$/i);
    const part = line.match(/^ +\.([\w-]+) *= *(.*)$/);
    if (start) {
      [, message] = start;
      open = message;
      texts.set(open, start[2].trimEnd());
    } else if (part) {
      open = `${message}.${part[1]}`;
      texts.set(open, part[2].trimEnd());
    } else if (/^ |^\}/.test(line) && open) {
      texts.set(open, `${texts.get(open)}\n${line.trim()}`);
    }
  }
  return texts;
}

/** A text with everything in braces replaced. */
function format(text, fill) {
  let out = "";
  let rest = text;
  while (rest) {
    const start = rest.indexOf("{");
    if (start < 0) {
      return out + rest;
    }
    const end = closing(rest, start);
    out += rest.slice(0, start) + inside(rest.slice(start + 1, end).trim(), fill);
    rest = rest.slice(end + 1);
  }
  return out;
}

function closing(text, start) {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    depth += { "{": 1, "}": -1 }[text[at]] ?? 0;
    if (depth === 0) {
      return at;
    }
  }
  throw new Error(`A brace is not closed: ${text}`);
}

/** What stands in braces: a text in quotes, a place, or a choice. */
function inside(code, fill) {
  const literal = code.match(/^"(.*)"$/s);
  if (literal) {
    return literal[1];
  }
  const [, name, choice] = code.match(/^\$([\w-]+)(?:\s*->(.*))?$/s) ?? [];
  if (!name) {
    return say(code, fill);
  }
  const value = fill(name);
  if (choice === undefined) {
    return String(value);
  }
  const variants = new Map();
  let other = "";
  for (const [, star, key, text] of choice.matchAll(/(\*?)\[\s*(\w+)\s*\]([^\n]*)/g)) {
    variants.set(key, text.trim());
    other = star ? key : other;
  }
  const kind = new Intl.PluralRules("en").select(Number(value));
  const key = [String(value), kind].find((one) => variants.has(one)) ?? other;
  return format(variants.get(key), fill);
}
