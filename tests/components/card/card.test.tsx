import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/Card.tsx';
import type { CardProps } from '../../../components/card/Card.tsx';
import { maskValue } from '../../../components/card/mask.ts';
import { CARD_STRINGS, cardLanguage } from '../../../components/card/strings.ts';
import type { Finding } from '../../../lib/model/schema.ts';
import { ok } from '../../../lib/model/result.ts';

function finding(difference: Partial<Finding> = {}): Finding {
  return {
    ...{
      id: 'r/0',
      kind: 'wechat-id',
      start: 0,
      end: 7,
      text: 'xl_0712',
      subject: 'customer',
      act: 'disclosure',
    },
    ...{
      confidence: 0.95,
      provisions: [],
      reasons: [],
      why: { zh: '因为写着“该顾客”。', en: 'Because it says so.' },
    },
    ...difference,
  } as Finding;
}

const actions: CardProps['actions'] = {
  judge: () => 'allowed',
  evidence: async () => ok({ pictures: false }),
  dismiss: async () => ok(null),
  panel: async () => ok(null),
  close: () => undefined,
};

function draw(findings: Finding[], difference: Partial<CardProps> = {}): string {
  return renderToString(<Card {...{ findings, provision: null, language: 'zh', actions }} {...difference} />);
}

describe('the card', () => {
  test('says what, how sure and why, and hides the value', () => {
    const html = draw([finding()]);
    expect(html).toContain('这里可能泄露了你的微信号');
    expect(html).toContain('很可能');
    expect(html).toContain('因为写着“该顾客”。');
    expect(html).toContain('xl****');
    expect(html).not.toContain('xl_0712');
    expect(html).toContain('已遮住，按显示');
  });

  test('hides the value in the reason too', () => {
    const html = draw([finding({ why: { zh: '因为写着“微信号xl_0712”。', en: '' } })]);
    expect(html).toContain('因为写着“微信号xl****”。');
    expect(html).not.toContain('xl_0712');
  });

  test('is a dialog with a name, and every button has one', () => {
    const html = draw([finding()]);
    expect(html).toMatch(/role="dialog"[^>]*aria-labelledby="title"/);
    expect(html).toContain('<h2 id="title">');
    expect(html).toContain('aria-label="关闭"');
    expect(html).toContain('aria-label="微信号：不是我的 / 判断错了"');
  });

  test('always says that it is no legal advice', () => {
    expect(draw([finding()])).toContain('这里提供的是信息，不是法律意见。');
    expect(draw([finding()], { language: 'en' })).toContain('not legal advice');
  });

  test('names the first provision and its reason', () => {
    const html = draw([finding()], {
      provision: { label: '《民法典》第1034条', reason: '联系方式受保护。' },
    });
    expect(html).toContain('可能适用：《民法典》第1034条');
    expect(html).toContain('联系方式受保护。');
  });

  test('lists several findings', () => {
    const html = draw([finding(), finding({ id: 'r/1', kind: 'phone', text: '555-0142', confidence: 0.5 })]);
    expect(html).toContain('你的微信号和电话号码');
    expect(html.match(/<li /g)).toHaveLength(2);
    expect(html).toContain('拿不准');
  });

  test('keeps a long list short until asked, so that the law stays in view', () => {
    const html = draw([0, 1, 2, 3].map((n) => finding({ id: `r/${n}` })));
    expect(html.match(/<li /g)).toHaveLength(2);
    expect(html).toContain('再看 2 条');
  });

  test('names the danger for threats and calls only', () => {
    expect(draw([finding()])).not.toContain('110');
    expect(draw([finding({ act: 'threat' })])).toContain('110');
    expect(draw([finding({ act: 'solicitation' })])).toContain('110');
  });

  test('markup in the page’s words stays text', () => {
    const html = draw([finding({ why: { zh: '<img src=x onerror=alert(1)>', en: '' } })]);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});

test.each([
  [[finding({ act: 'threat' })], '这里可能在说要公开你的微信号'],
  [
    [finding(), finding({ act: 'threat', kind: 'surveillance' })],
    '这里可能泄露了你的微信号，还在说要公开你的监控录像',
  ],
  [[finding({ act: 'solicitation' })], '这里可能在打听或征集你的微信号'],
  [[finding({ subject: 'other' })], '这里可能泄露了他人的微信号'],
  [
    (['wechat-id', 'phone', 'address', 'qq'] as const).map((kind) => finding({ kind })),
    '这里可能泄露了你的微信号、电话号码、地址等',
  ],
])('title %#', (findings, title) => {
  expect(CARD_STRINGS.zh.title(findings)).toBe(title);
});

test('words are calm and promise nothing', () => {
  const words = JSON.stringify(Object.values(CARD_STRINGS.zh).filter((value) => typeof value === 'string'));
  expect(words).not.toMatch(/[!！您]|违法|胜诉|法院认可|有效证据|受害者/);
});

test.each([
  ['xl_0712', 'xl****'],
  ['13800', '13****'],
  ['王小明', '王****'],
  ['王', '****'],
  ['', '****'],
  ['😀😀😀😀😀', '😀😀****'],
])('mask of %j', (value, masked) => {
  expect(maskValue(value)).toBe(masked);
});

test.each([
  ['zh-CN', 'zh'],
  ['zh', 'zh'],
  ['zh-TW', 'zh'],
  ['en-GB', 'en'],
  ['zha', 'en'],
  ['fr', 'en'],
])('language for %s', (tag, language) => {
  expect(cardLanguage(tag)).toBe(language);
});

/** Relative luminance contrast, WCAG 2.2. */
function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [bright, dark] = [light(a), light(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

test('colours are legible in both themes', () => {
  const css = readFileSync(new URL('../../../components/card/card.css', import.meta.url), 'utf8');
  const themes = css
    .split('--ground: #')
    .slice(1)
    .map((block) => {
      const colours = new Map<string, string>();
      for (const [, name = '', hex = ''] of `--ground: #${block}`.matchAll(/--(\w+(?:-\w+)?): (#\w{6})/g)) {
        colours.set(name, colours.get(name) ?? hex);
      }
      return (name: string): string => colours.get(name) ?? '';
    });
  expect(themes).toHaveLength(2);
  for (const theme of themes) {
    for (const [ink, ground] of [
      ...[
        ['ink', 'ground'],
        ['ink', 'wash'],
        ['soft', 'ground'],
        ['soft', 'wash'],
      ],
      ...[
        ['main', 'ground'],
        ['main', 'wash'],
        ['on-main', 'main'],
        ['ink', 'amber-wash'],
      ],
    ] as [string, string][]) {
      expect(contrast(theme(ink), theme(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(theme('amber'), theme('ground'))).toBeGreaterThanOrEqual(3);
    expect(contrast(theme('edge'), theme('ground'))).toBeGreaterThanOrEqual(3);
  }
});
