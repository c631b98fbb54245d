import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../lib/detectors/en/tagger.ts';
import { LONGEST_TEXT, scan } from '../../lib/scan.ts';
import { assessmentSchema } from '../../lib/model/schema.ts';
import { provisionById } from '../../lib/law/index.ts';

await loadTagger();

const FOUNDING =
  '各位玩家：以下是当晚群里的玩家，均附头像。微信昵称：山月 微信号：shanyue_8807。聊天截图如下：\n△ 包间监控截图，面部已打马赛克\n可向公众提供全程监控录像。\n预约微信：wuyin_yuyue 电话：0571-5550166';

describe('the founding case', () => {
  const assessment = scan({ id: 'f', role: 'statement', text: FOUNDING, lang: 'zh-CN' });
  it('finds everything that is exposed', () => {
    const kinds = new Set(
      assessment.findings.filter((one) => one.subject === 'customer').map((one) => `${one.kind}/${one.act}`),
    );
    for (const kind of [
      'avatar/disclosure',
      'nickname/disclosure',
      'wechat-id/disclosure',
      'chat-record/disclosure',
      'surveillance/disclosure',
      'surveillance/threat',
    ])
      expect(kinds).toContain(kind);
  });
  it("leaves the shop's own contacts alone", () => {
    const own = assessment.findings.filter((one) => ['wuyin_yuyue', '0571-5550166'].includes(one.text));
    expect(own.map((one) => one.subject)).toEqual(['merchant', 'merchant']);
    expect(own.flatMap((one) => one.provisions)).toEqual([]);
  });
  it('names the provisions of the judgment', () => {
    const ids = assessment.provisions.map((one) => one.id);
    for (const id of [
      'civil-code-1032',
      'civil-code-1033',
      'civil-code-1034',
      'civil-code-999',
      'pipl-4',
      'pipl-13',
      'consumer-law-14',
      'consumer-law-29',
    ]) {
      expect(ids).toContain(id);
      expect(provisionById(id)?.text).toBeTruthy();
    }
  });
});

describe('any input', () => {
  it('gives a valid assessment and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('reply', 'statement', 'post'),
        (text, role) => {
          const assessment = scan({ id: 'any', role, text });
          expect(assessmentSchema.safeParse(assessment).success).toBe(true);
          for (const one of assessment.findings) expect(one.text).toBe(text.slice(one.start, one.end));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('says so too where the English engine stops earlier', () => {
    expect(scan({ id: 'long', role: 'reply', text: 'Thank you for coming. '.repeat(4000) }).limits).toEqual([
      'text-cut',
    ]);
  });
  it('reads up to its limit and says so', () => {
    const long = `此人微信号 lin_8899。${'好'.repeat(LONGEST_TEXT)}`;
    const assessment = scan({ id: 'long', role: 'reply', text: long });
    expect(assessment.limits).toEqual(['text-cut']);
    expect(assessment.findings.some((one) => one.text === 'lin_8899')).toBe(true);
  }, 30_000);
});
