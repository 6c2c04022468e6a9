import { importsIn } from "../../docs/house/imports.ts";

/**
 * The test files that reach each source file by their imports, the nearest first: those that import it themselves, those
 * that import what imports it, and so on. Tests in a browser are left out.
 */
export function relatedTests(): (file: string) => readonly (readonly string[])[] {
  const importers = new Map<string, string[]>();
  for (const { from, to, isOurs, isTypeOnly } of importsIn("src", "test", "views", "bench")) {
    if (isOurs && !isTypeOnly) importers.set(to, [...(importers.get(to) ?? []), from]);
  }
  return (file) => {
    const seen = new Set([file]);
    const rings: string[][] = [];
    for (let ring = [file]; ring.length > 0; ) {
      ring = [...new Set(ring.flatMap((one) => importers.get(one) ?? []))].filter((one) => !seen.has(one));
      for (const one of ring) seen.add(one);
      const tests = ring.filter((one) => one.endsWith(".test.ts") && !one.startsWith("test/browser/"));
      if (tests.length > 0) rings.push(tests);
    }
    return rings;
  };
}
