/** Bags of hashed features. Every feature is a template with a value, mixed to a 32-bit key. */

/** Mixes two 32-bit integers (multiply–xorshift, constants of MurmurHash3 and xxHash32). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul((b + 0x7f4a7c15) | 0, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2d);
  return hash ^ (hash >>> 13);
}

function larger(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}

/** A growing list of feature keys; its room is kept when it is cleared. */
export class Keys {
  keys = new Int32Array(1024);
  count = 0;

  /** Empties the list. */
  clear(): this {
    this.count = 0;
    return this;
  }

  /** Adds one feature. */
  add(template: number, value: number): void {
    if (this.count === this.keys.length) this.keys = larger(this.keys);
    this.keys[this.count++] = mix(template, value);
  }
}

/** Features that remember the tokens each was read from, so that a decision can be explained. */
export class Bag {
  keys = new Int32Array(1024);
  /** First token, and the one after the last; -1 where a feature is about no token. */
  from = new Int32Array(1024);
  to = new Int32Array(1024);
  count = 0;

  /** Empties the bag. */
  clear(): this {
    this.count = 0;
    return this;
  }

  /** Adds one feature: template and value, read from tokens [from, to). */
  add(template: number, value: number, from = -1, to = -1): void {
    if (this.count === this.keys.length) {
      this.keys = larger(this.keys);
      this.from = larger(this.from);
      this.to = larger(this.to);
    }
    const at = this.count++;
    this.keys[at] = mix(template, value);
    this.from[at] = from;
    this.to[at] = to;
  }
}
