import type { PagePlan, PageSnapshot } from '../../../lib/browser/messages.ts';
import type { Draft } from '../../../lib/evidence/draft.ts';
import type { Region, TabState } from '../../../lib/model/schema.ts';

/** A 1×1 PNG. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);

/** An invented merchant's reply. */
export function sampleRegion(id: string, text = `回复 ${id}：该顾客微信号 xl_0000`): Region {
  return {
    id,
    role: 'reply',
    platform: 'dianping',
    text,
    images: [],
    selectors: [{ type: 'CssSelector', value: `#${id}` }],
    adapter: 'dianping',
    voice: 'selector:.reply',
    holes: false,
  };
}

export function sampleTab(ids: readonly string[], doxxing: readonly string[] = ids): TabState {
  return {
    page: { url: 'https://www.dianping.com/shop/1', title: '某店 <b>', visit: 'v1' },
    status: 'done',
    regions: ids.map((id) => ({
      region: sampleRegion(id),
      assessment: {
        regionId: id,
        doxxing: doxxing.includes(id),
        severity: doxxing.includes(id) ? 'high' : 'none',
        findings: [],
        provisions: [],
        limits: [],
      },
    })),
    dismissed: [],
    updatedAt: '2026-11-23T10:00:00.000Z',
  };
}

export function sampleDraft(ids: readonly string[] = ['r1', 'r2']): Draft {
  return {
    evidenceId: 'ABCD1234',
    tabId: 7,
    startedAt: '2026-11-23T10:21:34.000Z',
    timeZone: 'Asia/Shanghai',
    offsetMinutes: 480,
    trigger: 'toolbar',
    tool: { name: 'Pingdun', version: '0.1.0' },
    environment: { userAgent: 'test', platform: 'linux', languages: ['zh-CN'], zoom: 1, incognito: false },
    tab: sampleTab(ids),
    oursHidden: false,
    layout: null,
    rects: {},
    facts: null,
    pictures: [],
    notCaptured: [],
    custody: [],
  };
}

/** Regions 100 px high, one below the other, in a viewport of 800. */
export function samplePlan(ids: readonly string[], height = 100): PagePlan {
  return {
    rects: Object.fromEntries(ids.map((id, i) => [id, { x: 0, y: 100 * i, width: 600, height }])),
    page: { width: 1000, height: 3000 },
    viewport: { width: 1000, height: 800 },
    scroll: { x: 0, y: 0 },
    dpr: 1,
  };
}

export function sampleSnapshot(ids: readonly string[]): PageSnapshot {
  return {
    url: 'https://www.dianping.com/shop/1',
    title: '某店 <b>',
    lang: 'zh',
    charset: 'UTF-8',
    referrer: '',
    canonical: null,
    lastModified: '11/23/2026 18:00:00',
    dom: '<html><body>回复</body></html>',
    text: '回复',
    regions: ids.map((id) => ({ id, html: `<p id="${id}">回复</p>`, text: '回复', reviewHtml: null })),
    clock: { local: '2026-11-23T10:21:35.500Z', server: 'Mon, 23 Nov 2026 10:21:34 GMT', rttMs: 41 },
  };
}
