import { describe, expect, it } from 'vitest';
import { statementVoice } from '../../../lib/regions/statement.ts';

describe('statementVoice', () => {
  it.each([
    ['澄清声明', '各位玩家，昨日一位顾客发布差评，本店特此说明。', '雾隐推理馆', 'statement:title'],
    ['嚴正聲明', '近日有客人於網路留下負評，本店聲明如下。', '山海小館', 'statement:title'],
    ['关于顾客投诉的情况说明', '我院就患者一事说明如下。', '明眸眼科', 'statement:title'],
    ['公告', '昨天那位顾客的差评，我店决定公布监控。', '老街面馆', 'statement:notice'],
    ['今晚想聊聊', '这位客人给了差评，还造谣，我们有聊天记录。我们不怕。', '修表铺', 'statement:dispute'],
    [
      'A statement',
      'Our restaurant wishes to answer the customer who left a one-star review.',
      'Juniper',
      'statement:title',
    ],
  ])('%s: a shop speaks', (title, text, account, voice) => {
    expect(statementVoice({ title, text, account })).toBe(voice);
  });

  it.each([
    ['春节营业公告', '本店初三开门，欢迎新老顾客光临。', '老街面馆'],
    ['新品上市', '我们店的顾客都说好，快来预约。', '老街面馆'],
    ['一份声明引发的思考', '顾客给了差评，商家发声明称“我店将公布监控”。', '法治在线'],
    ['商家声明惹争议', '本报记者了解到，顾客留下差评。记者联系了该店，对方称“本店会公布监控”。', '老街生活'],
    ['侵权责任如何认定', '原告系顾客，被告系本店经营者，一审法院认为，差评不构成侵权。', '某某说案'],
    ['周末去哪儿', '这家店被顾客差评，监控也拍到了。', '城南吃喝'],
    ['', '', ''],
  ])('%s: no shop speaks', (title, text, account) => {
    expect(statementVoice({ title, text, account })).toBeNull();
  });
});
