import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../../lib/evidence/digest.ts';
import { err, ok } from '../../../lib/model/result.ts';

const readPackage = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/evidence/packages.ts', () => ({ readPackage }));
const { savePackage } = await import('../../../entrypoints/ui/save-package.ts');

const BYTES = new Uint8Array([80, 75, 3, 4]);

describe('savePackage', () => {
  const clicked: string[] = [];
  beforeEach(() => {
    clicked.length = 0;
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const make = document.createElement.bind(document);
    vi.stubGlobal('document', {
      createElement: (name: string) => {
        const link = make(name) as HTMLAnchorElement;
        link.click = () => clicked.push(link.download);
        return link;
      },
    });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const stored = (hash: string) =>
    ok({ name: 'pingdun-x.zip', blob: new Blob([BYTES]), info: { sha256: hash } });

  it('hands over what agrees with its fingerprint', async () => {
    readPackage.mockResolvedValue(stored(await sha256(BYTES)));
    expect(await savePackage('x')).toEqual(ok({ bytes: 4 }));
    expect(clicked).toEqual(['pingdun-x.zip']);
  });

  it('hands over nothing that has changed', async () => {
    readPackage.mockResolvedValue(stored('0'.repeat(64)));
    expect(await savePackage('x')).toMatchObject({ ok: false, code: 'storage-failed' });
    expect(clicked).toEqual([]);
  });

  it('passes on what the store says', async () => {
    readPackage.mockResolvedValue(err('not-found'));
    expect(await savePackage('x')).toEqual(err('not-found'));
  });
});
