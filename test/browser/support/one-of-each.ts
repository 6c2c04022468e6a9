/**
 * Marks, where letters are read, the first and the last element of each kind with `data-one-of-each`; runs in the page.
 * Two are of a kind if they and all that they lie in have the same tags, classes and colours: a contrast found for one
 * holds for both, and to find it is most of axe's work on a long page.
 */
export function markOneOfEach(): void {
  const kinds = new Map<string, number>();
  const read = new Map<number, Element[]>();
  const looks = ["color", "backgroundColor", "backgroundImage", "opacity", "textShadow", "position"] as const;

  const hasLetters = (element: Element) =>
    element.matches("input, select, textarea") ||
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.nodeValue ?? ""),
    );

  const walk = (element: Element, around: number): void => {
    if (!element.checkVisibility()) return;
    const style = getComputedStyle(element);
    const own = [
      element.localName,
      element.getAttribute("class"),
      element.matches(":disabled"),
      style.fontSize,
    ];
    const key = [around, ...own, style.fontWeight, ...looks.map((look) => style[look])].join("|");
    const kind = kinds.get(key) ?? kinds.size;
    kinds.set(key, kind);
    if (hasLetters(element)) read.set(kind, [...(read.get(kind)?.slice(0, 1) ?? []), element]);
    for (const child of element.children) walk(child, kind);
  };
  walk(document.body, -1);
  for (const element of [...read.values()].flat()) element.setAttribute("data-one-of-each", "");
}
