export type Encoding = "br" | "gzip" | "identity";

const known = new Map<string, Encoding>();

/** The best encoding of ours that an Accept-Encoding header takes. A quality of 0 refuses (RFC 9110, 12.5.3). */
export function encodingFor(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const remembered = known.get(header);
  if (remembered) return remembered;
  const accepted = header
    .toLowerCase()
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : "identity";
  // Browsers send a handful of headers; a stranger may send any number.
  if (known.size < 100) known.set(header, encoding);
  return encoding;
}
