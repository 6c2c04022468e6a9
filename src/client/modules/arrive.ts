/** What has just come onto the page to be worked in: the keyboard goes on there. */
export function arrive(place: HTMLElement): void {
  place.focus();
}
