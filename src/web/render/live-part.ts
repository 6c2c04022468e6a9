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
  const version = createHash("sha256").update(content.text).digest("base64url").slice(0, 16);
  versions.set(content, version);
  return version;
}
