import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ejs from "ejs";
import { camelCase } from "./camel-case.ts";
import { escaped, Html } from "./html.ts";

/** Everything a template can name besides the one object called after its own file. */
const shared = ["t", "language", "format", "pathTo", "asset", "component", "part", "live", "page"] as const;

type Locals = Readonly<Record<string, unknown>>;
type Template = {
  readonly run: (locals: Locals) => string;
  readonly object: string;
  readonly readAt: number;
};

/** The EJS templates of a folder, each compiled once. */
export type Templates = {
  /** Renders `name` (`compare/show`). The template finds `data` under its own file's name: `show`. */
  readonly render: (name: string, data: unknown, locals: Locals) => Html;
};

/** `development`: a template is read anew when its file has changed, and errors name file and line. */
export function templatesIn(folder: string, { development }: { readonly development: boolean }): Templates {
  const compiled = new Map<string, Template>();

  const compile = (name: string, readAt: number): Template => {
    const filename = join(folder, `${name}.ejs`);
    const object = camelCase(name.slice(name.lastIndexOf("/") + 1));
    const run = ejs.compile(readFileSync(filename, "utf8"), {
      filename,
      escape: escaped,
      strict: true,
      compileDebug: development,
      destructuredLocals: [...shared, object],
      // The locals are an object of ours, never what a request brought, and need no copy.
      unsafePrototypeLocals: true,
    } as ejs.Options) as Template["run"];
    return { run, object, readAt };
  };

  const find = (name: string): Template => {
    const known = compiled.get(name);
    if (known && !development) return known;
    const changedAt = development ? statSync(join(folder, `${name}.ejs`)).mtimeMs : 0;
    if (known?.readAt === changedAt) return known;
    const template = compile(name, changedAt);
    compiled.set(name, template);
    return template;
  };

  return {
    render: (name, data, locals) => {
      const { run, object } = find(name);
      return new Html(run({ ...locals, [object]: data }));
    },
  };
}
