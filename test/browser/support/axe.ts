import axe from "axe-core";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { markOneOfEach } from "./one-of-each.ts";
import { unfolded } from "./unfolded.ts";

/** Nothing for axe to complain of, best practices included, in what is folded either. */
export const expectNoAxeViolations = (page: Page): Promise<void> =>
  unfolded(page, async () => {
    await page.evaluate(axe.source);
    await page.evaluate(markOneOfEach);
    expect(await page.evaluate(violations), page.url()).to.deep.equal([]);
  });

/** What axe finds; runs in the page. Only what is wrong is told, for telling of the rest takes longer than looking. */
async function violations(): Promise<readonly string[]> {
  const inPage = (window as unknown as { readonly axe: typeof axe }).axe;
  inPage.configure({ rules: [{ id: "color-contrast", selector: "[data-one-of-each]" }] });
  const found = await inPage.run(document, { resultTypes: ["violations"], selectors: false, iframes: false });
  for (const element of document.querySelectorAll("[data-one-of-each]"))
    element.removeAttribute("data-one-of-each");
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
