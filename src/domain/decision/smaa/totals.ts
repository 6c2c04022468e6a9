import type { Cell } from "../sampling/cells.ts";
import { blockLength, type Column } from "../sampling/columns.ts";

/** The value of an alternative in each sample of the block: its cells times the columns of weights, summed. */
export function addUp(cells: readonly Cell[], weights: readonly Column[], total: Column): void {
  total.fill(0);
  cells.forEach((cell, criterion) => {
    const weight = weights[criterion] as Column;
    if (cell.known) addScaled(total, weight, cell.value);
    else addProduct(total, weight, cell.values);
  });
}

function addScaled(total: Column, weight: Column, value: number): void {
  for (let at = 0; at < blockLength; at++) total[at] = (total[at] as number) + (weight[at] as number) * value;
}

function addProduct(total: Column, weight: Column, values: Column): void {
  for (let at = 0; at < blockLength; at++)
    total[at] = (total[at] as number) + (weight[at] as number) * (values[at] as number);
}
