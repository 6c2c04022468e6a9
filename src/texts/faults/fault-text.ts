import type { FaultCode, FaultValue, FaultValues } from "../../domain/faults/values.ts";
import type { Text } from "../../domain/language.ts";

/**
 * How a fault is told. A name in braces stands for the value of that name; `shown` says what stands there where the
 * value itself would not do. `mend` says what to do about it, where nobody could guess.
 */
export type FaultText<C extends FaultCode = FaultCode> = Text & {
  readonly mend?: Text;
  readonly shown?: {
    readonly [Name in keyof FaultValues[C]]?: (value: FaultValues[C][Name]) => FaultValue;
  };
};

export type FaultTexts<C extends FaultCode = FaultCode> = { readonly [Code in C]: FaultText<Code> };
