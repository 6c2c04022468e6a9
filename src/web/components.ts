import type { Stretch } from "../diagrams/ranking/stretches.ts";
import type { Hedge } from "../domain/corpus/schema.ts";
import type { Origin, Provenance } from "../domain/origin.ts";
import type { Html } from "./render/html.ts";
import type { Menu } from "./render/menu.ts";

/** Text is escaped where it is printed; Html comes from another component or a drawing. */
type Content = string | Html;

export type Link = { readonly text: string; readonly href: string };
export type Option = { readonly value: string; readonly text: string; readonly hint?: string };

/** What the fields of a form have in common. `error` says what is wrong and how to mend it. */
type Field = {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
};

type Cell = Content | { readonly content: Content; readonly origin?: Origin };

/** The one object that each component in views/partials takes. */
export type Components = {
  readonly button: {
    readonly text: string;
    readonly kind?: "primary" | "secondary" | "quiet";
    /** With an address it is a link that looks like a button. */
    readonly href?: string;
    /** The file name under which the browser saves what the address gives. */
    readonly download?: string;
    /** The name and value that a form sends when this button sends it. */
    readonly name?: string;
    readonly value?: string;
  };
  /** What stands under a field's label. The other fields include it. */
  readonly field: { readonly id: string; readonly hint?: string; readonly error?: string };
  readonly "text-field": Field & {
    readonly value: string;
    readonly kind?: "text" | "number";
    /** Room for so many letters. */
    readonly width?: 4 | 8 | 11 | 27;
    readonly suffix?: string;
  };
  readonly select: Field & { readonly value: string; readonly options: readonly Option[] };
  readonly "radio-group": Field & {
    readonly value: string;
    readonly options: readonly Option[];
    /** Side by side, as far as there is room. */
    readonly inline?: boolean;
  };
  readonly checkbox: Field & { readonly value: string; readonly checked: boolean };
  readonly range: Field & {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly step: number;
    /** Written after the number: `%`. */
    readonly unit?: string;
    /** Where the same choice holds, in the slider's own numbers from 0 to 100; without words it is hidden. */
    readonly stretch?: Stretch;
  };
  /** Sends its fields to the page that it stands on. What came back says why on top, and has the focus. */
  readonly form: {
    readonly token: string;
    readonly content: Html;
    readonly submit: string;
    /** It could not be seen that our own page had sent it. */
    readonly refused: boolean;
    readonly errors: readonly { readonly field: string; readonly text: string }[];
  };
  readonly "error-summary": { readonly errors: readonly { readonly field: string; readonly text: string }[] };
  /** Looks for words on the page, with a form alone or while they are typed. */
  readonly find: {
    readonly action: string;
    readonly name: string;
    readonly words: string;
    /** How many hold the words, or that none does; empty where nothing is asked. */
    readonly told: string;
    readonly isUsed: boolean;
    /** The same sentence with `{shown}` and `{total}` for the browser to fill in. */
    readonly counted: string;
    readonly none: string;
    /** What else may be asked in the same form. */
    readonly fields: readonly Components["select"][];
  };
  /** What to write where something of ours is used, ready to copy: `text`, the day on which it was read, the address. */
  readonly reference: {
    readonly text: string;
    readonly href: string;
    /** Its address bears the choices of the page, and follows them. */
    readonly follows?: boolean;
  };
  readonly details: { readonly summary: string; readonly content: Content; readonly open?: boolean };
  /** Wider content that scrolls sideways alone, within reach of the keyboard. */
  readonly "scroll-region": { readonly label: string; readonly content: Content };
  readonly table: {
    readonly caption: string;
    /** The caption is for screen readers only, since a heading above says the same. */
    readonly captionHidden?: boolean;
    readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
    /** The first cell of a row is its heading. */
    readonly rows: readonly (readonly Cell[])[];
  };
  /** A small word that sorts: a hedge, a firmness, a certainty. */
  readonly tag: { readonly text: string };
  /** Where a value comes from; of a computed one also what it was made from, which is told where it is assumed. */
  readonly origin: Provenance;
  /** How sure a source itself is of a claim, as a mark and in words. */
  readonly hedge: { readonly kind: Hedge };
  readonly "claim-card": {
    readonly id: string;
    /** The claim's own address. */
    readonly href: string;
    readonly text: string;
    readonly hedge: string;
    readonly direction?: "for" | "against" | "neutral";
    readonly because?: string;
    /** The decisive words of the source, in its own language. */
    readonly quote?: string;
    readonly caution?: string;
    readonly source: Link;
    /** The heading in the source, as it stands there. */
    readonly section: string;
    readonly pages?: string;
    /** Ready to paste. */
    readonly reference: string;
    /** The language the source's own words are in, where it is not the page's. */
    readonly sourceLanguage?: string;
  };
  readonly "figure-frame": {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly drawing: Html;
    /** What the drawing shows, as a table with the same content. */
    readonly table?: Html;
    readonly legend?: Html;
    readonly downloads?: readonly Link[];
    readonly reference?: Components["reference"];
    /** Where its content comes from and when. */
    readonly source?: string;
  };
  readonly notice: {
    readonly kind: "info" | "caution" | "error";
    readonly title?: string;
    readonly content: Content;
  };
  readonly "empty-state": { readonly title: string; readonly text: string; readonly action?: Link };
  /** `value` is null while nobody knows how far it is. */
  readonly progress: { readonly id: string; readonly label: string; readonly value: number | null };
  /** The way of a case, actor by actor. */
  readonly "step-list": {
    readonly label: string;
    readonly steps: readonly {
      readonly actor: string;
      readonly note?: string;
      /** The case changes hands on its way here. */
      readonly handOver?: boolean;
      /** It crosses a department's boundary on its way here. */
      readonly changesDepartment?: boolean;
      readonly decides?: boolean;
    }[];
  };
  readonly legend: {
    readonly label: string;
    readonly items: readonly { readonly sign: Html; readonly text: string }[];
  };
  readonly "page-head": { readonly title: string; readonly lead?: string; readonly kicker?: string };
  readonly breadcrumb: { readonly trail: readonly Link[] };
  readonly header: {
    readonly home: string;
    readonly navigation: Menu;
    readonly languages: readonly (Link & { readonly current: boolean; readonly language: string })[];
  };
  readonly footer: { readonly links: readonly (Link & { readonly current: boolean })[] };
};

export type ComponentName = keyof Components;

/** A component as it may be met, for its test and the style guide. */
type Fixture<N extends ComponentName> = { readonly name: string; readonly data: Components[N] };
export type Fixtures<N extends ComponentName> = readonly Fixture<N>[];
