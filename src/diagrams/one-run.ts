const anything = /\S/;

/**
 * The same text, laid out in one run of letters. The engine holds what was put together as a tree of its parts, and walks it
 * anew each time it is copied, until something looks into it.
 */
export function inOneRun(text: string): string {
  anything.test(text);
  return text;
}
