/** Opens the explanation of a word beside it, by tap and by keyboard, and leads on to the glossary from there. */
export function explain(link: HTMLElement): void {
  if (!(link instanceof HTMLAnchorElement)) throw new Error("a term is a link");
  // A browser without popovers follows the link.
  if (!("popover" in HTMLElement.prototype)) return;
  const { meaning = "" } = link.dataset;
  let note: HTMLElement | null = null;

  const made = () => {
    const more = document.createElement("a");
    more.href = link.href;
    more.textContent = link.textContent;
    const box = document.createElement("span");
    box.className = "term__meaning";
    box.popover = "auto";
    box.append(`${meaning} `, more);
    box.addEventListener("toggle", (event) => {
      link.ariaExpanded = String((event as ToggleEvent).newState === "open");
    });
    link.after(box);
    return box;
  };

  const place = (box: HTMLElement) => {
    const { left, bottom, top } = link.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const edge = 8;
    const below = bottom + edge + height < innerHeight || top < height + edge;
    box.style.left = `${Math.max(edge, Math.min(left, document.documentElement.clientWidth - width - edge))}px`;
    box.style.top = `${below ? bottom + edge / 2 : top - height - edge / 2}px`;
  };

  link.role = "button";
  link.ariaExpanded = "false";
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    note ??= made();
    if (note.matches(":popover-open")) return note.hidePopover();
    note.showPopover();
    place(note);
  });
  link.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    link.click();
  });
}
