/** A line as bytes; `null` where it is longer than the limit: its bytes are not kept. */
export type Line = Uint8Array | null;

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines, holding at most one line of at most `maxBytes` in memory, and passing over what is
 * longer. Takes chunks; gives each line without its newline. A newline at the very end begins no further line.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let begun = false;
  for await (const chunk of chunks) {
    let from = 0;
    while (from < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, from);
      const to = newline < 0 ? chunk.length : newline;
      begun = true;
      length += to - from;
      if (length <= maxBytes) parts.push(chunk.subarray(from, to));
      else parts = [];
      from = to + 1;
      if (newline < 0) break;
      yield length <= maxBytes ? Buffer.concat(parts) : null;
      parts = [];
      length = 0;
      begun = false;
    }
  }
  if (begun) yield length <= maxBytes ? Buffer.concat(parts) : null;
}
