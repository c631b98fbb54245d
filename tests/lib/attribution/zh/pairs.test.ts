/** Whose is it: texts that differ in a few words and in everything else. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../../lib/scan.ts';

function read(text: string, more: { reviewerName?: string; reviewText?: string } = {}): string[] {
  return scan({ id: 'pair', role: 'reply', text, ...more }).findings.map(
    (finding) => `${finding.kind}|${finding.subject}|${finding.act}|${finding.text}`,
  );
}
const doxxing = (text: string): boolean => scan({ id: 'pair', role: 'reply', text }).doxxing;

describe('the same account', () => {
  it.each([
    ['您好，加店长微信 lin_8899 给您退款。', 'wechat-id|merchant|disclosure|lin_8899'],
    ['此人微信号 lin_8899，大家小心。', 'wechat-id|customer|disclosure|lin_8899'],
    ['该顾客薇信：lin_8899', 'wechat-id|customer|disclosure|lin_8899'],
    ['她的ＶＸ是ｌｉｎ＿８８９９，骗子一个', 'wechat-id|customer|disclosure|ｌｉｎ＿８８９９'],
    ['欢迎添加我们客服的绿泡泡 lin_8899 咨询', 'wechat-id|merchant|disclosure|lin_8899'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('the same number', () => {
  it.each([
    ['前台的手机 19800000453 一直能打通，东西我们替您收着。', 'phone|merchant|disclosure|19800000453'],
    ['登记的手机 19800000453 一直打不通，怎么就成了前台私吞？', 'phone|customer|disclosure|19800000453'],
    ['她电话一三八零零零零零四五六，敢做不敢当', 'phone|customer|disclosure|一三八零零零零零四五六'],
    ['她电话1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣0️⃣4️⃣5️⃣6️⃣，敢做不敢当', 'phone|customer|disclosure|1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣0️⃣0️⃣4️⃣5️⃣6️⃣'],
    ['他的号码138****0012我们还留着，差评师', 'phone|customer|disclosure|138****0012'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
  it('does not take a number with three digits left for a telephone', () => {
    expect(read('您留的号码是138********，我们打不了').filter((one) => one.startsWith('phone'))).toEqual([]);
  });
});

describe('ordinary service stays silent', () => {
  it.each([
    '亲，QQ糖批号 20231108，保质期12个月，天冷会变硬，捂一捂就软了。',
    '我们会调取监控核实情况，请您放心。',
    '请把聊天记录截图发给在线客服，我们核对后补寄。',
    '我们从未公开您的电话，也不会把聊天记录给任何人看。',
    '当天您点了两份牛排，送晚了是我们不对，已经退款。',
    '如有疑问请拨打客服热线 400-000-5353，或拨打12315投诉。',
    '感谢您和家人的光临，期待下次再见。',
    '本店地址：竹枝巷20号三楼，导航可到，营业到晚上十点。',
  ])('%s', (text) => {
    expect(doxxing(text)).toBe(false);
  });
});

describe('threats and calls', () => {
  it.each([
    ['可向公众提供全程监控录像。', 'surveillance|customer|threat'],
    ['再不删评我就把你的聊天记录发出来。', 'chat-record|customer|threat'],
    ['如有需要我们可以把视频发给大家看看。', 'surveillance|customer|threat'],
    ['大家有谁认识她的，告诉我她是谁。', 'real-name|customer|solicitation'],
  ])('%s', (text, expected) => {
    expect(read(text).some((one) => one.startsWith(expected))).toBe(true);
  });
});

describe('names', () => {
  it('is a disclosure where the page shows a handle, a mention where it shows the name', () => {
    const text = '李晓燕女士您好，那天的情况我们说明一下。';
    expect(read(text, { reviewerName: '小鹿乱撞' })).toContain('real-name|customer|disclosure|李晓燕');
    expect(read(text, { reviewerName: '李晓燕' })).toContain('real-name|customer|mention|李晓燕');
  });
  it('knows the staff whom the shop names', () => {
    expect(read('有问题请找店长王丽华，她会给您处理。').join()).not.toContain('customer');
  });
});

describe('identity numbers', () => {
  it('checks the check digit', () => {
    expect(read('该顾客身份证440199199001010018')).toContain(
      'id-card|customer|disclosure|440199199001010018',
    );
  });
  it('repeats nothing that the review itself says', () => {
    const found = read('您说怀孕了还让您爬楼，是我们不懂事。', { reviewText: '我怀孕了还让我爬楼' });
    expect(found.some((one) => one.includes('customer|disclosure'))).toBe(false);
  });
});
