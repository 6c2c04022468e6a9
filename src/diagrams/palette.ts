/**
 * All the colours there are. Ink carries, accent says "special" or "holds the duty", signal is the child's path and
 * nothing else. Text stands only in `ink`, `soft`, `accent` and `signal` (4.5:1 or more on every tint); `line` and
 * darker are 3:1 or more on paper, and carry shapes; `hair` and the tints carry nothing that is needed.
 */
export const palette = {
  paper: "#ffffff",
  ink: "#1b1f23",
  soft: "#545d66",
  line: "#7b858e",
  hair: "#d5dade",
  accent: "#0b5560",
  signal: "#b83a0a",
} as const;

/** Lanes, in the order of the departments; a fifth department begins again. Told apart by name and gap too. */
export const laneTints = ["#eef3f3", "#f6f1e8", "#f1f0f6", "#f0f3ea"] as const;

/** Ranks dark to light in one hue: `count` steps from accent to its palest. */
export function rankTints(count: number): readonly string[] {
  const [dark, pale] = [
    [11, 85, 96],
    [226, 237, 238],
  ] as const;
  return Array.from({ length: count }, (_, rank) => {
    const share = count === 1 ? 0 : (rank / (count - 1)) ** 0.8;
    const channel = (index: 0 | 1 | 2) => Math.round(dark[index] + (pale[index] - dark[index]) * share);
    return `#${([0, 1, 2] as const).map((index) => channel(index).toString(16).padStart(2, "0")).join("")}`;
  });
}
