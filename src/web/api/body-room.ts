import { Overload } from "../../app/overload.ts";

type BodyRoomSettings = {
  /** Of one address a quarter of them. */
  readonly mostBytes?: number;
  /** In milliseconds, of any origin. */
  readonly now: () => number;
};

type BodyRoom = {
  /** A place for one body from an address. `take` throws Overload when there is no room for so many bytes more. */
  enter(address: string): { readonly take: (bytes: number) => void; readonly leave: () => void };
};

/** How long a body is taken to stay before any has left. */
const firstGuessMs = 1_000;
/** How much the newest counts in what is expected of the next. */
const newest = 0.2;

/** Room for the bodies that are being read and answered, however many send them at a time. */
export function bodyRoom({ mostBytes = 32 * 2 ** 20, now }: BodyRoomSettings): BodyRoom {
  const held = new Map<string, number>();
  let all = 0;
  let usualMs = firstGuessMs;

  function add(address: string, bytes: number): void {
    const own = (held.get(address) ?? 0) + bytes;
    all += bytes;
    if (own > 0) held.set(address, own);
    else held.delete(address);
  }

  return {
    enter(address) {
      const entered = now();
      let [taken, isGone] = [0, false];
      return {
        take(bytes) {
          if (isGone) return;
          const own = held.get(address) ?? 0;
          if (all + bytes > mostBytes || own + bytes > mostBytes / 4)
            throw new Overload(Math.max(1, Math.ceil(usualMs / 1000)));
          taken += bytes;
          add(address, bytes);
        },
        leave() {
          if (isGone) return;
          isGone = true;
          add(address, -taken);
          if (taken > 0) usualMs += newest * (now() - entered - usualMs);
        },
      };
    },
  };
}
