import type { Model } from "../../../domain/corpus/schema.ts";
import type { Components } from "../../components.ts";
import { type PathFigure, pathFigure, pathTable } from "../../drawings/path/path-figure.ts";
import type { Setting } from "../../drawings/setting/setting.ts";

export type PathsView = {
  readonly items: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly note: string | null;
    readonly figure: PathFigure;
  }[];
  readonly table: Components["table"];
};

/** One child's way at each need level, under one model. */
export function levelPaths({ id, name }: Model, setting: Setting): PathsView {
  const { corpus, t, language } = setting;
  const items = corpus.needLevels.flatMap(({ level, name: called, offer }) => {
    const title = t("models:paths.strip", { level, model: name[language] });
    const figure = pathFigure(setting, { variant: id, level, title, labelled: true });
    return figure ? [{ name: called[language], href: null, note: offer[language], figure }] : [];
  });
  const caption = t("models:paths.caption", { model: name[language] });
  const rows = items.map(({ name: called, figure }) => ({ ...figure, name: called }));
  return { items, table: pathTable(setting, caption, t("models:paths.level"), rows) };
}
