import { expect, test } from 'vitest';
import { PROVISIONS } from '../../../lib/law/index.ts';
import { provisionLabel } from '../../../lib/page/provision-label.ts';

test('every provision of the law tables has a label in both languages', () => {
  expect(PROVISIONS.length).toBeGreaterThan(100);
  const without = PROVISIONS.filter(({ id }) => !provisionLabel(id, 'zh') || !provisionLabel(id, 'en'));
  expect(without.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['civil-code-1034', '《民法典》第1034条', 'Civil Code Art. 1034'],
  ['pipl-13', '《个人信息保护法》第13条', 'PIPL Art. 13'],
  ['consumer-law-29', '《消费者权益保护法》第29条', 'Consumer Protection Law Art. 29'],
  ['public-security-law-50', '《治安管理处罚法》第50条', 'Public Security Punishments Law Art. 50'],
  ['criminal-law-253-1', '《刑法》第253条之一', 'Criminal Law Art. 253-1'],
  [
    'pi-crime-si-5-para2',
    '侵犯公民个人信息刑事案件解释第5条第2款',
    'Interpretation on Personal Information Crimes Art. 5(2)',
  ],
  ['internet-court-2018-11', '互联网法院审理案件规定第11条', 'Internet Court Provisions 2018 Art. 11'],
  ['cyberviolence-opinions-doxxing', '依法惩治网络暴力指导意见', 'Online Violence Guiding Opinions'],
  ['gdpr-5-1', '欧盟 GDPR 第5(1)条', 'GDPR Art. 5(1)'],
  ['uk-gdpr', '英国 GDPR', 'UK GDPR'],
  ['hk-pdpo-64-3A', '香港《个人资料（私隐）条例》第64(3A)条', 'Hong Kong PDPO s. 64(3A)'],
  ['hipaa-164-502', '美国 HIPAA 隐私规则第164.502条', 'HIPAA Privacy Rule s. 164.502'],
])('%s', (id, zh, en) => {
  expect(provisionLabel(id, 'zh')).toBe(zh);
  expect(provisionLabel(id, 'en')).toBe(en);
});

test.each(['', 'nobodys-law-1', 'civil-codex-1', 'constructor', 'toString-1'])('no label for %j', (id) => {
  expect(provisionLabel(id, 'zh')).toBeNull();
});
