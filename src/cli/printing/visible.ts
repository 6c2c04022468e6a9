import type { Streams } from "../command.ts";

/** What a terminal obeys instead of showing it, and what turns the direction of the text around it. Line ends and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The text with its control characters written out, as JSON writes them: names come from files that anybody may have written. */
export const visible = (text: string): string =>
  text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Answers, but for pictures, with their control characters written out. */
export const visibleOut = ({ out }: Streams): Streams["out"] => ({
  write: (text) => out.write(typeof text === "string" ? visible(text) : text),
});
