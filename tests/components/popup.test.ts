import { describe, expect, it } from 'vitest';
import { DISCLAIMER } from '../../lib/law/disclaimer.ts';
import { rendered, wordsOf } from './render.ts';
import { popupIn, TAB_VIEWS, type StateName } from './states.tsx';

const names = Object.keys(TAB_VIEWS) as StateName[];
const HEADLINES: Readonly<Record<StateName, readonly [string, string]>> = {
  scanning: ['正在看这一页…', 'Reading this page…'],
  nothing: ['这一页看了 12 条商家回复，没有发现。', '12 replies by the shop were read. Nothing was found.'],
  'nothing-zero': ['这一页没有看到商家的回复。', 'No reply by a shop was seen on this page.'],
  found: ['发现 4 处可能泄露你的个人信息', '4 places may give away your personal information'],
  uncertain: ['有 1 处拿不准，请你看一眼', 'One place is unclear. Please take a look'],
  threat: ['商家说要公开你的信息', 'The shop says it will publish your information'],
  solicitation: ['商家在叫别人来找你', 'The shop is calling on others to find you'],
  dismissed: ['发现 2 处可能泄露你的个人信息', '2 places may give away your personal information'],
  unsupported: [
    '这个网站我们还不熟，可以试着检查这一页。',
    'We do not know this site yet. You can still check this page.',
  ],
  unscanned: ['还没有看过这一页。', 'This page has not been read yet.'],
  special: [
    '浏览器不允许在这类页面上工作。',
    'The browser does not let extensions work on pages of this kind.',
  ],
  'no-access': ['请点一下工具栏上的评盾图标。', 'Click the Pingdun icon in the toolbar.'],
  failed: ['出错了。你的证据没有丢。', 'Something went wrong. Your evidence is still there.'],
  'storage-full': ['发现 4 处可能泄露你的个人信息', '4 places may give away your personal information'],
  running: ['发现 4 处可能泄露你的个人信息', '4 places may give away your personal information'],
  saved: ['发现 4 处可能泄露你的个人信息', '4 places may give away your personal information'],
  partial: ['发现 4 处可能泄露你的个人信息', '4 places may give away your personal information'],
};

/** What Tab reaches first; a heading with tabindex -1 is not in that order. */
function firstStop(document: Document): string {
  return wordsOf(document.querySelector('button, summary, a[href], input, select'));
}

describe.each(names)('popup: %s', (name) => {
  it('says it in both languages under one heading', () => {
    for (const [at, locale] of (['zh-CN', 'en'] as const).entries()) {
      const document = rendered(popupIn(name, { locale }));
      expect([...document.querySelectorAll('h1')].map(wordsOf)).toEqual([HEADLINES[name][at]]);
    }
  });

  it('gives every button a type, a name, and a name that begins with what it shows', () => {
    for (const button of rendered(popupIn(name)).querySelectorAll('button')) {
      expect(button.getAttribute('type')).toBe('button');
      const shown = wordsOf(button);
      expect(shown).not.toBe('');
      const label = button.getAttribute('aria-label');
      if (label !== null) expect(label.startsWith(shown), label).toBe(true);
    }
  });

  it('says "information, not advice" if and only if it names a provision', () => {
    const document = rendered(popupIn(name));
    const words = wordsOf(document.body);
    expect(words.includes(DISCLAIMER.zh)).toBe(document.querySelector('.law') !== null);
  });

  it('shows no found value before it is asked to', () => {
    const html = rendered(popupIn(name)).body.innerHTML;
    for (const secret of ['xl_0712abc', '13800000000', '沪A·00000', '小鹿不吃辣']) {
      expect(html).not.toContain(secret);
    }
  });

  it('uses no id twice and no inline style', () => {
    const document = rendered(popupIn(name));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelector('[style]')).toBeNull();
  });
});

describe('popup', () => {
  it.each([
    ['found', '先把证据存下来'],
    ['uncertain', '先把证据存下来'],
    ['threat', '先把证据存下来'],
    ['unsupported', '检查这一页'],
    ['unscanned', '检查这一页'],
    ['nothing', '再看一遍'],
    ['running', '停下，保留已拍的'],
    ['saved', '保存到电脑'],
    ['partial', '保存到电脑'],
    ['special', '打开侧栏'],
  ] as const)('%s: Tab reaches first: %s', (name, expected) => {
    expect(firstStop(rendered(popupIn(name)))).toBe(expected);
  });

  it('says that finding nothing proves nothing, and lets the page be kept all the same', () => {
    const words = wordsOf(rendered(popupIn('nothing')).body);
    expect(words).toContain('没发现不等于没有。');
    expect(words).toContain('我看到了，先把这一页存下来');
  });

  it('names the emergency number beside a threat, and only there', () => {
    expect(wordsOf(rendered(popupIn('threat')).body)).toContain('请拨打 110');
    expect(wordsOf(rendered(popupIn('found')).body)).not.toContain('110');
  });

  it('puts the threat before the surer finding', () => {
    const kinds = [...rendered(popupIn('threat')).querySelectorAll('.finding-kind')].map(wordsOf);
    expect(kinds).toEqual(['商家回复 监控录像说要公开', '商家回复 微信号']);
  });

  it('says how sure we are in words, with the reason', () => {
    const row = rendered(popupIn('uncertain')).querySelector('.finding');
    expect(wordsOf(row)).toContain('拿不准');
    expect(wordsOf(row)).toContain('因为');
  });

  it('lists what was marked 不是我的 with its way back', () => {
    const document = rendered(popupIn('dismissed'));
    expect(document.querySelectorAll('.finding')).toHaveLength(2);
    const undo = [...document.querySelectorAll('button')].filter((b) => wordsOf(b) === '撤销');
    expect(undo.map((b) => b.getAttribute('aria-label'))).toEqual([
      '撤销，重新列出这处微信号',
      '撤销，重新列出这处车牌号',
      '撤销，重新列出这处昵称',
    ]);
  });

  it('says what is missing from a partial package, and why', () => {
    const items = [...rendered(popupIn('partial')).querySelectorAll('.missing li')].map(wordsOf);
    expect(items).toEqual(['第 2 处后面的部分：数量到了上限', '视频：这个版本还不会']);
  });

  it('claims no success where nothing was stored', () => {
    const document = rendered(popupIn('storage-full'));
    const words = wordsOf(document.body);
    expect(words).toContain('没有存成');
    expect(words).toContain('存储空间满了');
    expect(words).not.toContain('存好了');
    expect([...document.querySelectorAll('button')].map(wordsOf)).not.toContain('保存到电脑');
  });

  it('marks the official text as Chinese inside the English screen', () => {
    const texts = rendered(popupIn('found', { locale: 'en' })).querySelectorAll('.law-text');
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.getAttribute('lang')).toBe('zh-CN');
  });
});
