import { type Fault, within } from "../faults/fault.ts";
import { edited } from "../organisation/edit/edited.ts";
import type { Edited } from "../organisation/edit/result.ts";
import { nothingTouched, touchedByAll } from "../organisation/edit/touched.ts";
import type { AnalysisCommand } from "./commands.ts";
import type { Analysis, AnalysisSettings } from "./schema.ts";

export type Applied = Edited<Analysis, AnalysisCommand>;

/** An analysis after a command. */
function applied(analysis: Analysis, command: AnalysisCommand): Applied {
  switch (command.type) {
    case "nameAnalysis":
      return {
        ok: true,
        state: { ...analysis, name: command.name },
        inverse: [{ type: "nameAnalysis", name: analysis.name }],
        touched: { reads: [], writes: ["analysis/name"] },
      };
    case "changeSettings":
      return settled(analysis, command);
    default: {
      const result = edited(analysis.organisation, command);
      return result.ok ? { ...result, state: { ...analysis, organisation: result.state } } : result;
    }
  }
}

function settled(
  analysis: Analysis,
  { type, ...given }: Extract<AnalysisCommand, { type: "changeSettings" }>,
): Applied {
  const names = Object.keys(given) as readonly (keyof AnalysisSettings)[];
  const before = Object.fromEntries(names.map((name) => [name, analysis.settings[name]]));
  return {
    ok: true,
    state: { ...analysis, settings: { ...analysis.settings, ...given } as AnalysisSettings },
    inverse: [{ type, ...before }],
    touched: { reads: [], writes: names.map((name) => `settings/${name}`) },
  };
}

/** An analysis after all of some commands; or none of them, where one cannot be done, and the place of that: `commands.3.unit`. */
export function appliedBatch(analysis: Analysis, commands: readonly AnalysisCommand[]): Applied {
  let state = analysis;
  let touched = nothingTouched;
  const inverse: AnalysisCommand[] = [];
  for (const [at, command] of commands.entries()) {
    const result = applied(state, command);
    if (!result.ok) return { ok: false, faults: placed(result.faults, at) };
    state = result.state;
    inverse.unshift(...result.inverse);
    touched = touchedByAll([touched, result.touched]);
  }
  return { ok: true, state, inverse, touched };
}

const placed = (faults: readonly Fault[], at: number): readonly Fault[] =>
  faults.map((found) => within(found, "commands", at));
