import { createHash } from "node:crypto";
import { Html } from "./html.ts";

const versions = new WeakMap<Html, string>();

/** A part of a page that the browser exchanges alone when another choice makes it say something else; it finds the end by its mark. */
export const livePart = (name: string, content: Html): Html =>
  new Html(
    `<div data-part="${name}" data-version="${versionOf(content)}">${content.text}</div><!--end of ${name}-->`,
  );

function versionOf(content: Html): string {
  const known = versions.get(content);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  const { text } = content;
  // A byte a letter is quickest made and searched. It takes Ł for A, but no choice changes only that.
  const bytes = Buffer.from(text, "latin1");
  let from = 0;
  for (const { start, end } of carriersIn(text, bytes)) {
    hash.update(bytes.subarray(from, start)).update(withoutCarried(text.slice(start, end)));
    from = end;
  }
  const version = hash.update(bytes.subarray(from)).digest("base64url").slice(0, 16);
  versions.set(content, version);
  return version;
}

/** What marks a tag as one that carries choices, and then, where there is any such, a field. They are few among thousands: only they are looked at. */
const [carries, field] = ["data-carries", 'type="hidden"'];

type Place = { readonly start: number; readonly end: number };

/** The bytes are the text's, one a letter. */
function carriersIn(text: string, bytes: Buffer): readonly Place[] {
  const found = placesOf(carries, bytes);
  return (found.length === 0 ? [] : [...found, ...placesOf(field, bytes)])
    .map((at) => ({ start: text.lastIndexOf("<", at), end: text.indexOf(">", at) + 1 }))
    .sort((a, b) => a.start - b.start);
}

function placesOf(mark: string, bytes: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** The choices that links and forms carry make no difference: the browser brings them up to date without an exchange. */
function withoutCarried(tag: string): string {
  if (tag.startsWith("<a ")) return withOwnQuery(tag);
  return tag.startsWith("<input ") ? "" : tag;
}

/** What a link sets itself is what it says. */
function withOwnQuery(link: string): string {
  const own = /data-sets="([^"]*)"/.exec(link)?.[1]?.split(" ") ?? [];
  const isOwn = (pair: string) => own.includes(pair.slice(0, pair.indexOf("=")));
  return link.replace(/\?[^"#]*/, (query) => query.slice(1).split("&amp;").filter(isOwn).join("&amp;"));
}
