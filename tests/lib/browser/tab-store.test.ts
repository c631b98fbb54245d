import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptureState } from '../../../lib/evidence/capture-state.ts';
import { sampleTab } from '../evidence/samples.ts';

vi.mock('../../../lib/browser/api.ts', async () => ({
  browser: (await import('./fake-browser.ts')).fakeBrowser,
}));
const { captureStates, tabStates } = await import('../../../lib/browser/storage.ts');
const { updateTab } = await import('../../../lib/browser/tab-store.ts');
const { resetBrowser } = await import('./fake-browser.ts');

const capture = (status: CaptureState['status']): CaptureState => ({
  evidenceId: 'e1',
  status,
  step: 'stored',
  firstView: true,
  pictures: { taken: 1, planned: 1 },
  notCaptured: [],
  updatedAt: '2026-11-23T12:00:00Z',
});

describe('a new visit in the same tab', () => {
  beforeEach(resetBrowser);

  const visit = async (status: CaptureState['status'], name: string): Promise<boolean> => {
    await tabStates.write(7, sampleTab(['r1']));
    await captureStates.write(7, capture(status));
    await updateTab(7, (state) => state && { ...state, page: { ...state.page, visit: name } });
    return (await captureStates.read(7)) !== undefined;
  };

  it('takes the ended capture of the last visit off the screen', async () => {
    expect(await visit('done', 'another')).toBe(false);
    expect(await visit('partial', 'another')).toBe(false);
  });

  it('leaves a capture that is still running, and one of the same visit', async () => {
    expect(await visit('running', 'another')).toBe(true);
    expect(await visit('done', sampleTab(['r1']).page.visit)).toBe(true);
  });
});
