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
  let from = 0;
  for (const { start, end } of carriersIn(text)) {
    hash.update(text.slice(from, start)).update(withoutCarried(text.slice(start, end)));
    from = end;
  }
  const version = hash.update(text.slice(from)).digest("base64url").slice(0, 16);
  versions.set(content, version);
  return version;
}

/** What marks a tag as one that carries choices, where there is any such. They are few among thousands: only they are looked at. */
const marks = ["data-carries", 'type="hidden"'] as const;

type Place = { readonly start: number; readonly end: number };

function carriersIn(text: string): readonly Place[] {
  const places: Place[] = [];
  if (!text.includes(marks[0])) return places;
  for (const mark of marks)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      places.push({ start: text.lastIndexOf("<", at), end: text.indexOf(">", at) + 1 });
  return places.sort((a, b) => a.start - b.start);
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
