/**
 * Gives a function that runs effects of the same key one after another, so that two messages that
 * race cannot overwrite each other's update. A failed effect does not stop those behind it.
 */
export function createSerial(): <T>(key: number, effect: () => Promise<T>) => Promise<T> {
  const tails = new Map<number, Promise<unknown>>();
  return (key, effect) => {
    const before = tails.get(key) ?? Promise.resolve();
    const run = before.then(effect, effect);
    const tail = run.then(
      () => undefined,
      () => undefined,
    );
    tails.set(key, tail);
    void tail.then(() => {
      if (tails.get(key) === tail) tails.delete(key);
    });
    return run;
  };
}
