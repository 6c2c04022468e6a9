import { LRUCache } from "lru-cache";

/** A part of a room, with keys of its own. */
type Shelf<V> = {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V) => void;
};

/** Room for so many bytes, shared by all that is kept in it, whatever it is: what was used longest ago goes first. */
export type Room = {
  /** `bytesOf` tells about how much memory a value takes. What takes more than the whole room is not kept. */
  readonly shelf: <V extends NonNullable<unknown>>(bytesOf: (value: V) => number) => Shelf<V>;
};

export function roomFor(maxBytes: number): Room {
  type Entry = { readonly value: NonNullable<unknown>; readonly bytes: number };
  const kept = new LRUCache<string, Entry>({
    // None at all would be no limit.
    maxSize: Math.max(1, Math.floor(maxBytes)),
    sizeCalculation: ({ bytes }, key) => key.length + Math.max(1, Math.ceil(bytes)),
  });
  let shelves = 0;
  return {
    shelf<V extends NonNullable<unknown>>(bytesOf: (value: V) => number): Shelf<V> {
      const name = `${shelves++}:`;
      return {
        get: (key) => kept.get(name + key)?.value as V | undefined,
        set: (key, value) => void kept.set(name + key, { value, bytes: bytesOf(value) }),
      };
    },
  };
}

/** Where answers are kept: what belongs to the house, and what everybody brings of their own. */
export type Rooms = { readonly house: Room; readonly strangers: Room };

const strangersShare = 0.25;

const mostBytes = 128 * 2 ** 20;

/** So many bytes in all. What strangers bring keeps to its part, however much of it there is. */
export const roomsFor = (maxBytes = mostBytes): Rooms => ({
  house: roomFor(maxBytes * (1 - strangersShare)),
  strangers: roomFor(maxBytes * strangersShare),
});
