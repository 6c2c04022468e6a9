/** What opens a line of its own. */
const lines =
  /^(address|article|aside|button|caption|dd|desc|details|div|dl|dt|fieldset|figcaption|figure|footer|form|g|h[1-6]|header|input|legend|li|main|nav|ol|option|p|section|select|summary|svg|table|text|textarea|title|tr|ul)$/;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#34": '"',
};

/** The attributes that tell something: where a link leads, what is heard, what a field holds. */
const telling = /\s(href|action|alt|aria-label|name|value|checked|selected|open|disabled)(?:="([^"]*)")?/g;
const shown: readonly string[] = ["checked", "selected", "open", "disabled"];

/**
 * A page as it is heard, a line for each block: its words, those in drawings too, in brackets where links and forms lead and
 * what fields hold. What was heard before is not said again.
 */
export function readAloud(html: string): string {
  const parts = html
    .replace(/^[\s\S]*?<title>/, "<title>")
    .replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<meta[^>]*>|<link[^>]*>/g, "")
    .matchAll(/<(\/?)([\w-]+)([^>]*)>|([^<]+)/g);
  let said = "";
  for (const [, closes, tag = "", attributes = "", text] of parts) {
    if (text !== undefined) said += text.replaceAll(/\s+/g, " ");
    else {
      if (lines.test(tag)) said += "\n";
      if (tag === "td" || tag === "th") said += closes ? "" : " | ";
      if (!closes) said += toldBy(attributes);
    }
  }
  return said
    .replaceAll(/&(\w+|#\d+);/g, (whole, name) => entities[name] ?? whole)
    .split("\n")
    .map((line) => line.replaceAll(/ +/g, " ").trim())
    .filter((line, at, all) => line !== "" && all.indexOf(line) === at)
    .join("\n")
    .concat("\n");
}

function toldBy(attributes: string): string {
  const told = [...attributes.matchAll(telling)].map(([, name = "", value]) =>
    shown.includes(name) ? name : `${name}=${value ?? ""}`,
  );
  return told.length === 0 ? "" : `{${told.join(" ")}} `;
}
