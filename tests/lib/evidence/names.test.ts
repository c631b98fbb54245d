import { describe, expect, it } from 'vitest';
import { platformLabel } from '../../../lib/evidence/platform-names.ts';
import { folderName, isoWithOffset, newEvidenceId, safeName, stampOf } from '../../../lib/evidence/names.ts';

const AT = new Date('2026-11-23T20:21:34.120Z');

describe('names', () => {
  it('writes local times with their offset, east and west of UTC', () => {
    expect(isoWithOffset(AT, 480)).toBe('2026-11-24T04:21:34.120+08:00');
    expect(isoWithOffset(AT, -210)).toBe('2026-11-23T16:51:34.120-03:30');
    expect(new Date(isoWithOffset(AT, -210)).getTime()).toBe(AT.getTime());
    expect(stampOf(AT, 480)).toBe('20261124-042134');
  });

  it.each([
    ['大众点评', '大众点评'],
    ['../../etc/passwd', 'etcpasswd'],
    ['a\u202Egnp.exe', 'agnp.exe'],
    ['CON: <x>|"?*%\\', 'CON-x'],
    ['', 'page'],
    ['...', 'page'],
    ['\u0000\u200b', 'page'],
    ['x'.repeat(80), 'x'.repeat(40)],
  ])('makes %j safe as %j', (text, expected) => expect(safeName(text)).toBe(expected));

  it('builds the folder name of the package', () => {
    expect(folderName('大众点评', AT, 480, 'E7K2')).toBe('取证_大众点评_20261124-042134_E7K2');
  });

  it('names a platform as readers know it, and leaves a host as it is', () => {
    expect(platformLabel('dianping')).toBe('大众点评');
    expect(platformLabel('shop.example')).toBe('shop.example');
    expect(platformLabel('constructor')).toBe('constructor');
  });

  it('makes ids of eight readable characters that differ', () => {
    const ids = Array.from({ length: 500 }, newEvidenceId);
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });
});
