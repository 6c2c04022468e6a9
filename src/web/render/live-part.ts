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
  const version = createHash("sha256").update(withoutCarried(content.text)).digest("base64url").slice(0, 16);
  versions.set(content, version);
  return version;
}

/** The choices that links and forms carry make no difference: the browser brings them up to date without an exchange. */
const withoutCarried = (text: string): string =>
  // The largest parts carry nothing, and are only looked through.
  text.includes("data-carries")
    ? text.replace(carrying, (tag) => (tag.startsWith("<a ") ? withOwnQuery(tag) : ""))
    : text;

const carrying = /<a [^>]*data-carries[^>]*>|<input type="hidden"[^>]*>/g;

/** What a link sets itself is what it says. */
function withOwnQuery(link: string): string {
  const own = /data-sets="([^"]*)"/.exec(link)?.[1]?.split(" ") ?? [];
  const isOwn = (pair: string) => own.includes(pair.slice(0, pair.indexOf("=")));
  return link.replace(/\?[^"#]*/, (query) => query.slice(1).split("&amp;").filter(isOwn).join("&amp;"));
}
