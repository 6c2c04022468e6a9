import { type NormFinding, type NormLimits, type NormState, normFindings } from "./findings.ts";
import type { Measured } from "./measured.ts";
import { type NormSettings, readings } from "./settings.ts";

/** A setting that decides: read so, the finding would be another. */
type OtherReading = {
  readonly setting: keyof typeof readings;
  readonly value: string | boolean;
  readonly state: NormState;
};

type ReadFinding<N extends NormLimits> = NormFinding<N> & {
  readonly otherwise: readonly OtherReading[];
};

/**
 * The findings under the settings, each with the settings that would turn it if that one alone were read otherwise. What
 * would then not be known turns nothing. `measuredUnder` must tell of the same values in the same order under all.
 */
export function readFindings<N extends NormLimits>(
  norms: readonly N[],
  measuredUnder: (settings: NormSettings) => readonly Measured[],
  settings: NormSettings,
): readonly ReadFinding<N>[] {
  const under = (chosen: NormSettings) => normFindings(norms, measuredUnder(chosen), chosen);
  const others = Object.entries(readings).flatMap(([setting, values]) =>
    values
      .filter((value) => value !== settings[setting as keyof typeof readings])
      .map((value) => ({
        setting: setting as keyof typeof readings,
        value,
        findings: under({ ...settings, [setting]: value }),
      })),
  );
  return under(settings).map((finding, at) => ({
    ...finding,
    otherwise: others.flatMap(({ setting, value, findings }) => {
      const state = findings[at]?.state ?? "unknown";
      return state === "unknown" || state === finding.state ? [] : [{ setting, value, state }];
    }),
  }));
}
