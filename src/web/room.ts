/** Values by key, together of limited size. */
export type Room<V> = {
  readonly get: (key: string) => V | undefined;
  /** Keeps a value, again if its size has changed. One that is larger than the whole room is not kept. */
  readonly put: (key: string, value: V, size: number) => void;
};

/** A room where what was asked for longest ago goes first when all that is kept exceeds `most`. */
export function roomFor<V>(most: number): Room<V> {
  const kept = new Map<string, { readonly value: V; readonly size: number }>();
  let taken = 0;

  const take = (key: string) => {
    const entry = kept.get(key);
    if (entry === undefined) return undefined;
    kept.delete(key);
    taken -= entry.size;
    return entry;
  };
  const place = (key: string, entry: { readonly value: V; readonly size: number }) => {
    kept.set(key, entry);
    taken += entry.size;
  };

  return {
    get: (key) => {
      const entry = take(key);
      if (entry === undefined) return undefined;
      place(key, entry);
      return entry.value;
    },
    put: (key, value, size) => {
      take(key);
      if (size > most) return;
      place(key, { value, size });
      for (const oldest of kept.keys()) {
        if (taken <= most) return;
        take(oldest);
      }
    },
  };
}
