import type { Comparison } from "../../app/compare/comparison.ts";
import type { Setting } from "../drawings/setting/setting.ts";
import type { Visit } from "../page.ts";
import type { CompareForm } from "./form.ts";

/** Everything the compare page is made from, for one visit. */
export type Scene = Setting & {
  readonly form: CompareForm;
  readonly visit: Visit;
  readonly comparison: Comparison;
};
