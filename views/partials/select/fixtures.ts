import type { Fixtures } from "../../../src/web/components.ts";

const options = [
  { value: "example", text: "Eksempelkommunen" },
  { value: "svendborg", text: "Svendborg" },
  { value: "koege", text: "Køge" },
];

export const fixtures: Fixtures<"select"> = [
  {
    name: "chosen",
    data: { id: "select-1", name: "organisation", label: "Kommune", value: "svendborg", options },
  },
  {
    name: "error",
    data: {
      id: "select-2",
      name: "organisation",
      label: "Kommune",
      hint: "Tegningerne bruger dens enheder",
      error: "Vælg en kommune på listen",
      value: "",
      options,
    },
  },
];
