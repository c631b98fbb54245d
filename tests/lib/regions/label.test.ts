import { describe, expect, it } from 'vitest';
import { matchLabel } from '../../../lib/regions/label.ts';

describe('matchLabel', () => {
  it.each([
    ['商家回复：谢谢', '商家回复', '谢谢', 'closed', true],
    ['  商家回复: 谢谢', '商家回复', ' 谢谢', 'closed', true],
    ['【商家回复】谢谢', '商家回复', '谢谢', 'closed', true],
    ['[商户回复] 谢谢', '商户回复', ' 谢谢', 'closed', true],
    ['商家回复(3天后)：谢谢', '商家回复', '谢谢', 'closed', true],
    ['商家回复(当天)：谢谢', '商家回复', '谢谢', 'closed', true],
    ['【掌柜回复】(3天后)：谢谢', '掌柜回复', '谢谢', 'closed', true],
    ['商家的回复：', '商家的回复', '', 'closed', true],
    ['商家回复', '商家回复', '', 'open', true],
    ['商家回复 2024-03-05', '商家回复', ' 2024-03-05', 'open', true],
    ['来自业主的回复', '来自业主的回复', '', 'open', true],
    ['店家回應 山海民宿', '店家回應', ' 山海民宿', 'open', true],
    ['客服回复：谢谢', '客服回复', '谢谢', 'closed', false],
    ['宾馆反馈 2018-05-01：您好', '宾馆反馈', ' 2018-05-01：您好', 'open', false],
    ['Response from the owner', 'Response from the owner', '', 'open', true],
    ['Response from the owner: Thanks', 'Response from the owner', ' Thanks', 'closed', true],
    ['RESPONSE FROM THE OWNER 2 weeks ago', 'RESPONSE FROM THE OWNER', ' 2 weeks ago', 'open', true],
    ['Reply from Ann', 'Reply from', ' Ann', 'from', false],
    ['Response from Bella, Manager', 'Response from', ' Bella, Manager', 'from', true],
    ['Réponse du propriétaire', 'Réponse du propriétaire', '', 'open', true],
    ['オーナーからの返信', 'オーナーからの返信', '', 'open', true],
    ['사장님', '사장님', '', 'open', true],
    ['Harbour View responded to this review', 'responded to this review', '', 'open', true],
  ])('%s', (data, label, rest, kind, strong) => {
    const match = matchLabel(data);
    expect(match).toMatchObject({ label, kind, strong });
    expect(data.slice(match?.end)).toBe(rest);
  });

  it.each([
    '商家回复率 98%',
    '商家回复(12)',
    '商家回复很快',
    '商家的回复我截图了',
    '老板回复我说不退',
    '我看到商家回复：不退',
    '商家',
    '回复',
    '回复：谢谢',
    '사장님 친절해요',
    'Response times are terrible',
    'Owner responses are rude',
    'Respond',
    '',
    '   ',
    '【',
  ])('says nothing of %j', (data) => {
    expect(matchLabel(data)).toBeNull();
  });
});
