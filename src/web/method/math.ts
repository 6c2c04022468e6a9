import { element, type Markup } from "../../diagrams/markup.ts";
import { drawn } from "../render/html.ts";

type Part = Markup | string;

const node = (name: string, ...parts: readonly Part[]) => element(name, {}, ...parts);

/** The parts of a formula in MathML, named as there but in words. Text is escaped where it is written. */
export const symbol = (name: string): Markup => node("mi", name);
export const number = (value: number): Markup => node("mn", String(value));
export const sign = (glyph: string): Markup => node("mo", glyph);
export const row = (...parts: readonly Part[]): Markup => node("mrow", ...parts);
export const sub = (base: Part, below: Part): Markup => node("msub", base, below);
export const both = (base: Part, below: Part, above: Part): Markup => node("msubsup", base, below, above);
export const over = (above: Part, below: Part): Markup => node("mfrac", above, below);
export const root = (inside: Part): Markup => node("msqrt", inside);
export const under = (operator: string, index: Part): Markup => node("munder", node("mo", operator), index);
export const sum = (index: Part): Markup => under("∑", index);

/** A formula on a line of its own. */
export const formula = (...parts: readonly Part[]) =>
  drawn(element("math", { display: "block" }, row(...parts)));
