type Screen = { readonly isTTY?: boolean; write(text: string): unknown };

type Progress = {
  /** Tells how much is done, from 0 to 1. */
  tell(share: number): void;
  /** Clears the bar away. */
  end(): void;
};

const quietMs = 1_000;
const width = 30;

/**
 * Shows how far a sum has come once it has taken a second: a bar on a terminal, a line for each tenth elsewhere.
 * `now` gives milliseconds.
 */
export function progressOn(screen: Screen, label: string, now: () => number = Date.now): Progress {
  const began = now();
  let shown = -1;
  return {
    tell(share) {
      if (now() - began < quietMs) return;
      const step = Math.floor(share * (screen.isTTY ? 100 : 10));
      if (step === shown) return;
      shown = step;
      screen.write(screen.isTTY ? `\r${barOf(share)} ${label}` : `${label}: ${step * 10} %\n`);
    },
    end() {
      if (screen.isTTY && shown >= 0) screen.write("\r\u001b[K");
    },
  };
}

function barOf(share: number): string {
  const full = Math.round(share * width);
  return `${"█".repeat(full)}${"░".repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}
