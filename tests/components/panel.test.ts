import { describe, expect, it } from 'vitest';
import type { PaneId } from '../../components/Panel.tsx';
import { nextTab } from '../../components/Tabs.tsx';
import { DISCLAIMER } from '../../lib/law/disclaimer.ts';
import { provisionById } from '../../lib/law/index.ts';
import { rendered, wordsOf } from './render.ts';
import { panelIn } from './states.tsx';

const PANES: readonly PaneId[] = ['findings', 'law', 'capture', 'packages'];

describe.each(PANES)('panel at %s', (pane) => {
  it('has one chosen tab that names the pane, one Tab stop among the tabs, one h1', () => {
    const document = rendered(panelIn('found', pane));
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    expect(tabs).toHaveLength(4);
    const chosen = tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true');
    expect(chosen.map((tab) => tab.id)).toEqual([`tab-${pane}`]);
    expect(tabs.filter((tab) => tab.getAttribute('tabindex') === '0')).toEqual(chosen);
    const shown = document.querySelector('[role="tabpanel"]');
    expect(shown?.getAttribute('aria-labelledby')).toBe(`tab-${pane}`);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('says "information, not advice" where it names provisions', () => {
    const words = wordsOf(rendered(panelIn('found', pane)).body);
    if (words.includes('《')) expect(words).toContain(DISCLAIMER.zh);
  });
});

describe('panel', () => {
  it('lists all findings under a heading per region, still masked', () => {
    const document = rendered(panelIn('found', 'findings'));
    expect([...document.querySelectorAll('.region h3')].map(wordsOf)).toEqual(['商家回复 1', '商家回复 2']);
    expect(document.querySelectorAll('.finding')).toHaveLength(5);
    expect(document.body.innerHTML).not.toContain('xl_0712abc');
    expect([...document.querySelectorAll('option')].map(wordsOf)).toEqual([
      '全部',
      '微信号',
      '聊天或通话记录',
      '电话号码',
      '车牌号',
      '昵称',
    ]);
  });

  it('shows each provision to the letter, with date, source and day of checking', () => {
    const document = rendered(panelIn('found', 'law'));
    const first = document.querySelector('.law');
    const paragraphs = [...(first?.querySelectorAll('.law-text p') ?? [])].map((p) => p.textContent);
    expect(paragraphs.join('\n')).toBe(provisionById('civil-code-1034')?.text);
    expect(wordsOf(first)).toContain('自 2021年1月1日 起施行');
    expect(wordsOf(first)).toContain('核对日期：2026年11月23日');
    expect(wordsOf(first?.querySelector('.sources') ?? null)).toContain('civil-code');
  });

  it('says what is unclear about a provision, and what the merchant may argue', () => {
    const words = wordsOf(rendered(panelIn('found', 'law')).body);
    expect(words).toContain('普通照片本身不一定是生物识别信息。');
    expect(words).toContain('脸已经打了马赛克');
    expect(words).toContain('广州互联网法院');
  });

  it('offers every stored package to save, see and delete, by name', () => {
    const document = rendered(panelIn('found', 'packages'));
    const labels = [...document.querySelectorAll('.package button')].map((b) => b.getAttribute('aria-label'));
    expect(labels.slice(0, 3)).toEqual([
      '保存到电脑：pingdun-20261123-120000-3f9a.zip',
      '看看证据：pingdun-20261123-120000-3f9a.zip',
      '删除：pingdun-20261123-120000-3f9a.zip',
    ]);
    expect(wordsOf(document.querySelectorAll('.package')[1] ?? null)).toContain('存下了一部分');
  });

  it('tells an empty store from one that cannot be read', () => {
    const empty = rendered(panelIn('found', 'packages', { packages: { kind: 'read', packages: [] } }));
    expect(wordsOf(empty.body)).toContain('还没有存过证据。');
    const broken = { kind: 'failed', fault: { code: 'storage-failed' } } as const;
    const words = wordsOf(rendered(panelIn('found', 'packages', { packages: broken })).body);
    expect(words).toContain('浏览器没能存下数据');
    expect(words).not.toContain('还没有存过证据。');
  });

  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 0],
    ['ArrowLeft', 0, 3],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['a', 1, undefined],
  ] as const)('%s from tab %d leads to %s', (key, at, expected) => {
    expect(nextTab(key, at, 4)).toBe(expected);
  });
});
