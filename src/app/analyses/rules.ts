import type { z } from "zod";
import type { Fault } from "../../domain/faults/fault.ts";
import type { Text } from "../../domain/language.ts";

/** The keys of what was read and what was written. */
export type Touched = { readonly reads: readonly string[]; readonly writes: readonly string[] };

export type Edited<State, Command> =
  | {
      readonly ok: true;
      readonly state: State;
      readonly inverse: readonly Command[];
      readonly touched: Touched;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What commands do to a state: the domain's word on it. */
export type Rules<State, Command> = {
  readonly state: z.ZodType<State>;
  /** The document of an analysis that begins with this organisation, before either has been read. */
  readonly begun: (organisation: unknown) => unknown;
  readonly commands: z.ZodType<readonly Command[]>;
  readonly touched: z.ZodType<Touched>;
  readonly applied: (state: State, commands: readonly Command[]) => Edited<State, Command>;
  /** What both touched, so that their order matters. */
  readonly overlap: (one: Touched, other: Touched) => readonly string[];
  readonly nameOf: (state: State) => Text;
  /** The last day that it is to be kept, if one was chosen. */
  readonly keptUntil: (state: State) => string | null;
};
