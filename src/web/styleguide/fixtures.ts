import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ComponentName, Fixtures } from "../components.ts";

const folder = join(import.meta.dirname, "../../../views/partials");

type ComponentFixtures = {
  readonly component: ComponentName;
  readonly fixtures: Fixtures<ComponentName>;
};

/** Every component with its fixtures, by name. */
export function allFixtures(): Promise<readonly ComponentFixtures[]> {
  const files = globSync("*/fixtures.ts", { cwd: folder }).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const { fixtures } = await import(pathToFileURL(join(folder, file)).href);
      return { component: basename(dirname(file)) as ComponentName, fixtures };
    }),
  );
}
