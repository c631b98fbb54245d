import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfDataUrl, pngSize, sha256, utf8 } from '../../../lib/evidence/digest.ts';
import { PNG } from './samples.ts';

describe('digest', () => {
  it('agrees with another implementation of SHA-256', async () => {
    expect(await sha256(utf8('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await sha256(new Uint8Array(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });

  it('reads the bytes of a data URL, and nothing else', () => {
    expect(bytesOfDataUrl('data:image/png;base64,AAEC/w==')).toEqual(new Uint8Array([0, 1, 2, 255]));
    for (const url of ['', 'data:,x', 'https://example.com/;base64,AAEC', 'data:image/png;base64,%%%']) {
      expect(bytesOfDataUrl(url)).toBeUndefined();
    }
  });

  it('reads the size of a PNG from its header', () => {
    expect(pngSize(PNG)).toEqual({ width: 1, height: 1 });
    expect(pngSize(utf8('GIF89a and a lot of other bytes here'))).toBeUndefined();
    expect(pngSize(PNG.slice(0, 20))).toBeUndefined();
  });
});
