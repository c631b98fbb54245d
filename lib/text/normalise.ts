/**
 * Makes texts comparable without losing the way back: width, letter disguises, invisible characters,
 * circled and keycap digits, traditional characters. Case stays (names need it). Every unit of the
 * normal form comes from a stretch of the source, so that offsets map back exactly.
 */
import type { NormalText } from '../model/draft.ts';
import {
  DOUBLE,
  FIRST_UNIT,
  FOLD,
  foldAstral,
  GONE,
  HEART,
  HIGH,
  JOINED,
  mayFold,
  PAIRS,
} from './folding.ts';

/** 0, 1, 2, …: the map of a text in which nothing changes, shared and grown as longer texts come. */
let identity = new Uint32Array(0);
/** 1, 2, 3, …: where each unit of such a text ends. */
let identityEnds = new Uint32Array(0);

function growIdentity(length: number): void {
  if (identity.length >= length) return;
  identity = Uint32Array.from({ length: Math.max(1024, length * 2) }, (_, i) => i);
  identityEnds = identity.map((i) => i + 1);
}

/** Where the first unit stands that does not read as itself; the length where none does. */
function firstChange(source: string): number {
  const { length } = source;
  let i = 0;
  while (i < length && FOLD[source.charCodeAt(i)] === 0) i++;
  return i;
}

/** Characters after which a heart is the second half of a disguised 微信. */
const BEFORE_HEART = new Set([...'微薇威徽维崴危绿vV'].map((char) => char.charCodeAt(0)));

/** Units that String.fromCharCode takes at a time: below the limit of arguments of every engine. */
const CHUNK = 4096;

function toText(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(i, Math.min(length, i + CHUNK)));
  return text;
}

/**
 * The normal form while it is written: its units, and where each begins and ends in the source. As long as
 * one unit stands for one (`shifted` is false) the shared identity is the map and nothing need be kept.
 */
class Writer {
  length = 0;
  shifted = false;
  units = new Uint16Array(0);
  from = new Uint32Array(0);
  to = new Uint32Array(0);

  /** Makes ready for a source of `length` units; the room of earlier texts is used again. */
  begin(length: number): void {
    this.length = 0;
    this.shifted = false;
    if (this.units.length < length * 2) this.units = new Uint16Array(Math.max(2048, length * 2));
  }

  /** From here on units and source go apart: the map so far is the identity. */
  shift(room: number): void {
    this.shifted = true;
    this.from = new Uint32Array(room);
    this.to = new Uint32Array(room);
    this.from.set(identity.subarray(0, this.length));
    this.to.set(identityEnds.subarray(0, this.length));
  }

  put(unit: number, from: number, to: number): void {
    this.units[this.length] = unit;
    this.from[this.length] = from;
    this.to[this.length] = to;
    this.length++;
  }

  /** Lets what was last written reach up to `to`: a mark that sits on it. */
  extend(to: number): void {
    if (this.length > 0 && this.to[this.length - 1] === to - 1) this.to[this.length - 1] = to;
  }

  last(): number {
    return this.length === 0 ? 0 : (this.units[this.length - 1] ?? 0);
  }

  finish(source: string): NormalText {
    const { length } = this;
    const text = toText(this.units, length);
    return this.shifted
      ? { source, text, from: this.from.slice(0, length), to: this.to.slice(0, length) }
      : { source, text, from: identity.subarray(0, length), to: identityEnds.subarray(0, length) };
  }
}

/** One writer serves all texts: normalising is synchronous and hands out copies. */
const writer = new Writer();

const HEART_READS = '心'.charCodeAt(0);

/** Writes a surrogate pair that begins at i; gives how many units of the source it took. */
function putPair(out: Writer, source: string, i: number): number {
  const code = source.codePointAt(i) ?? 0;
  const reads = code > 0xffff ? foldAstral(code) : undefined;
  const heart = reads === '心';
  if (reads === undefined || (heart && !BEFORE_HEART.has(out.last()))) {
    // A pair that stays itself maps half to half, so that slices are never odd.
    out.put(source.charCodeAt(i), i, i + 1);
    if (code > 0xffff) out.put(source.charCodeAt(i + 1), i + 1, i + 2);
    return code > 0xffff ? 2 : 1;
  }
  if (reads !== '') out.put(reads.charCodeAt(0), i, i + 2);
  return 2;
}

/** Writes the rare units, those whose entry is no plain replacement; gives how many units it took. */
function putSpecial(out: Writer, source: string, i: number, entry: number): number {
  const unit = source.charCodeAt(i);
  if (entry === HIGH) return putPair(out, source, i);
  if (entry === JOINED) out.extend(i + 1);
  else if (entry === HEART) out.put(BEFORE_HEART.has(out.last()) ? HEART_READS : unit, i, i + 1);
  else if (entry === DOUBLE) for (const char of PAIRS.get(unit) ?? '') out.put(char.charCodeAt(0), i, i + 1);
  else if (entry !== GONE) out.put(unit, i, i + 1);
  return 1;
}

/** Writes as long as one unit stands for one; gives where the first other one is. */
function replaceUnits(out: Writer, source: string): number {
  const { units } = out;
  const { length } = source;
  let i = 0;
  for (; i < length; i++) {
    const unit = source.charCodeAt(i);
    const entry = FOLD[unit] ?? 0;
    if (entry !== 0 && entry < FIRST_UNIT) {
      // Most emoji stay themselves: both halves stand one for one.
      if (entry !== HIGH || i + 1 >= length || mayFold(source.codePointAt(i) ?? 0)) break;
      units[i] = unit;
      i++;
      units[i] = source.charCodeAt(i);
      continue;
    }
    units[i] = entry === 0 ? unit : entry;
  }
  out.length = i;
  return i;
}

/** Writes the rest of a text whose units no longer stand one for one. */
function writeShifted(out: Writer, source: string, start: number): void {
  out.shift(source.length * 2 - start);
  for (let i = start; i < source.length;) {
    const unit = source.charCodeAt(i);
    const entry = FOLD[unit] ?? 0;
    if (entry === 0 || entry >= FIRST_UNIT) {
      out.put(entry === 0 ? unit : entry, i, i + 1);
      i++;
    } else i += putSpecial(out, source, i, entry);
  }
}

/**
 * Normalises a text. Takes any string (also with lone surrogates), gives the normal form with its map.
 * Linear in the length of the text, one look-up a character; never throws.
 */
export function normalise(source: string): NormalText {
  const { length } = source;
  const changes = firstChange(source);
  growIdentity(length);
  if (changes === length)
    return { source, text: source, from: identity.subarray(0, length), to: identityEnds.subarray(0, length) };
  writer.begin(length);
  const start = replaceUnits(writer, source);
  if (start < length) writeShifted(writer, source, start);
  return writer.finish(source);
}

/**
 * Maps a half-open stretch of the normal form back. Gives UTF-16 offsets into the source; an empty
 * stretch maps to an empty one.
 */
export function toSource(normal: NormalText, start: number, end: number): { start: number; end: number } {
  if (end <= start) {
    const at = normal.from[start] ?? normal.source.length;
    return { start: at, end: at };
  }
  return {
    start: normal.from[start] ?? normal.source.length,
    end: normal.to[end - 1] ?? normal.source.length,
  };
}
