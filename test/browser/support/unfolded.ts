import type { Page } from "playwright-core";

/** Looks at a page with every fold open, and folds it again as it was. */
export async function unfolded(page: Page, look: () => Promise<void>): Promise<void> {
  const folds = await page.evaluateHandle(() => {
    const closed = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const fold of closed) fold.open = true;
    return closed;
  });
  try {
    await look();
  } finally {
    await folds.evaluate((closed) => {
      for (const fold of closed) fold.open = false;
    });
  }
}
