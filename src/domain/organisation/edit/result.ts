import type { Fault } from "../../faults/fault.ts";

/**
 * The keys of what a command read and what it wrote, as in `unit:sol/leader`. A key stands for all that begins with it:
 * `unit:sol` for the whole unit, the empty key for everything.
 */
export type Touched = { readonly reads: readonly string[]; readonly writes: readonly string[] };

/** What commands made of a state, with the commands that undo exactly this; or why they cannot be done. */
export type Edited<State, Command> =
  | {
      readonly ok: true;
      readonly state: State;
      readonly inverse: readonly Command[];
      readonly touched: Touched;
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };
