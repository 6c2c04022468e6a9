import { z } from "zod";
import { fault } from "../../faults/fault.ts";
import { addFaults, refusing } from "../../faults/issues.ts";
import { limits, recordOf } from "../../limits.ts";

export const NormId = z.string().min(1).max(100);
export const Amount = z.number().min(0).max(100_000);
/** Two of one id would be read as one. */
export const haveOwnIds = (all: readonly { readonly id: string }[]) =>
  new Set(all.map(({ id }) => id)).size === all.length;
/** Staff without the pedagogical leaders, who are counted apart. */
export const Employees = z.strictObject({ heads: Amount.optional(), fullTime: Amount.optional() }).readonly();

const Address = z
  .strictObject({
    id: NormId,
    staff: Employees.default({}),
    at: z
      .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
      .readonly()
      .optional(),
    /** Metres by road to other addresses of the institution, by their ids; back again may be another way. */
    road: recordOf(NormId, z.number().min(0).max(1e6), limits.listed).readonly().optional(),
  })
  .readonly();
export type Address = z.infer<typeof Address>;

export const Addresses = z
  .array(Address)
  .max(20)
  .refine(haveOwnIds, refusing("ids-must-differ", {}))
  .superRefine((addresses, context) => {
    const ids = new Set(addresses.map(({ id }) => id));
    for (const [at, { id, road = {} }] of addresses.entries())
      for (const to of Object.keys(road).filter((one) => one === id || !ids.has(one)))
        addFaults(context, [fault("unknown-address", { address: to }, at, "road", to)]);
  })
  .readonly();
