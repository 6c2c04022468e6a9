/** Whether a text holds each of the words asked for, or their beginnings or ends, in whatever letters. Nothing asked is held by all. */
export function holdsWords(text: string, asked: string): boolean {
  const held = plain(text);
  return plain(asked)
    .split(/\s+/)
    .every((word) => held.includes(word));
}

/** Small letters, each as one sign, without the places where a word may be broken. */
const plain = (text: string) => text.normalize("NFC").replaceAll("\u00ad", "").toLocaleLowerCase("da");
