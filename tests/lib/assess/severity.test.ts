import { describe, expect, it } from 'vitest';
import { severityOf } from '../../../lib/assess/severity.ts';
import { explain } from '../../../lib/assess/explain.ts';
import type { Act, Kind, Subject } from '../../../lib/model/kinds.ts';

const finding = (
  kind: Kind,
  act: Act = 'disclosure',
  subject: Subject = 'customer',
): { kind: Kind; act: Act; subject: Subject } => ({ kind, act, subject });

describe('severityOf', () => {
  it.each([
    ['nothing', [], 'none'],
    ['the shop itself', [finding('phone', 'disclosure', 'merchant')], 'none'],
    ['a mention', [finding('surveillance', 'mention', 'unknown')], 'low'],
    ['a threat', [finding('surveillance', 'threat')], 'medium'],
    ['one weak identifier', [finding('nickname')], 'medium'],
    ['weak ones together', [finding('nickname'), finding('avatar')], 'high'],
    [
      'account, nickname and avatar together, as in the founding case',
      [finding('wechat-id'), finding('nickname'), finding('avatar')],
      'critical',
    ],
    ['a direct identifier', [finding('wechat-id')], 'high'],
    ['health', [finding('health')], 'critical'],
    ['an identity number', [finding('id-card')], 'critical'],
    ['home and name', [finding('real-name'), finding('address')], 'critical'],
    ['a call', [finding('phone', 'solicitation')], 'critical'],
  ] as const)('%s', (_, findings, severity) => {
    expect(severityOf(findings)).toBe(severity);
  });
});

describe('explain', () => {
  it('quotes what decided, never the value itself', () => {
    const why = explain({
      ...finding('wechat-id'),
      text: 'lin_8899',
      reasons: [
        {
          rule: 'pattern/wechat',
          cue: '此人微信号 lin_8899',
          start: 0,
          end: 14,
          speaksFor: 'kind',
          weight: 0.9,
        },
      ],
    });
    expect(why.zh).toContain('此人微信号');
    expect(why.zh + why.en).not.toContain('lin_8899');
  });
});
