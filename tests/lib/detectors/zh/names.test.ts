import { describe, expect, it } from 'vitest';
import { findNames, findNicknames, isPlausibleName } from '../../../../lib/detectors/zh/names.ts';
import { found, unmark } from '../marked.ts';

const NAMES = new Set(['real-name']);

describe('names', () => {
  it.each([
    '尊敬的⟦real-name:王⟧女士，您的伞在前台。',
    '⟦real-name:何⟧先生，袖长按您说的改的。',
    '这位⟦real-name:方⟧先生一个月带三个人看房。',
    '⟦real-name:欧阳⟧小姐的蛋糕是六寸。',
    '亲爱的⟦real-name:濮阳⟧先生，您好！',
    '⟦real-name:李建平⟧先生到店三次都没付款。',
    '顾客⟦real-name:孟庆莲⟧，一个月退款三次。',
    '收件人⟦real-name:林晓琳⟧，门口没人。',
    '她真名叫⟦real-name:宋彩霞⟧，大家都认识。',
    '姓名：⟦real-name:蒋文杰⟧，单位不写了。',
    '⟦real-name:刘建民⟧，你欠的钱什么时候给？',
    '⟦real-name:吴政諺⟧，你在我這裡賒了三個月。',
    '户主⟦real-name:屠天赐⟧，支行都有。',
    '您妹妹⟦real-name:佟雪⟧，旗袍做好了。',
    '⟦real-name:王某⟧，三十来岁，前台都记得。',
    '⟦real-name:蓝某蕊⟧女士，消费四千。',
    '经查，⟦real-name:侯某⟧于1月19日到店。',
    '家长⟦real-name:匡某英⟧，孩子在我校。',
    '⟦real-name:张某某⟧诉我店一案已撤。',
    '⟦real-name:王*燕⟧，差评删了吧。',
    '⟦real-name:徐*辉⟧，收货地址换了三次。',
    '⟦real-name:蔡○珊⟧小姐，您選的就是110。',
    '⟦real-name:罗.美.怡⟧，换号骂同一副甲。',
    '客人姓⟦real-name:柏⟧，是熟客。',
    '姓⟦real-name:秦⟧的一位，带着婆婆来。',
    '您太太姓⟦real-name:杨⟧，刻的是别的名字。',
    '管家⟦real-name:小武⟧一晚上没睡着。',
    '店员⟦real-name:阿萍⟧，眼睛受过伤。',
    '师傅⟦real-name:阿強⟧，當日全程有錄影。',
    '店长⟦real-name:薛敏⟧，您随时找我。',
    '经理⟦real-name:裴晓峰⟧，0571-55500021。',
    '导游⟦real-name:扎西⟧，会挨个联系。',
    '主诊⟦real-name:乔⟧医生周二在。',
    '教务处⟦real-name:胡⟧老师，您加他。',
    '成功人士⟦real-name:陈⟧总，您那单我们记着。'.replace('成功人士', ''),
    '⟦real-name:周⟧师傅一早就去了。',
    '⟦real-name:黃⟧生，你日日三點三嚟坐，佢哋都識你。',
    '部長⟦real-name:譚⟧生話下次親自帶位。',
    '⟦real-name:何⟧太，你個仔喺我哋度學琴。',
    '⟦real-name:Winnie Wong⟧小姐，你做嘅療程未完。',
    '⟦real-name:Carmen Leung⟧，你約咗三次都冇嚟。',
    '設計師⟦real-name:Yuki⟧覺得很抱歉。',
    '⟦real-name:Sharon⟧您好，健康聲明書列了十項。',
    '⟦real-name:Zhang Wei⟧，护照还在我们这。',
    '⟦real-name:Chan Tai Man⟧，你欠嘅尾數幾時找。',
    '⟦real-name:LAM KA MAN⟧，護照號碼錯咗一個字。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNames, NAMES)).toEqual(values);
  });

  it.each([
    '感谢您的光临，期待再次相遇！',
    '和平时一样，周末人多，高峰期排队。',
    '谢谢老师们的指导，谢谢家长的信任。',
    '方便的话，安排专人跟进，金额原路退。',
    '对方妈妈也很客气。',
    '楼下保安大哥帮忙看着车。',
    '全程女医生，单间单人，安静。',
    '明天上午高温，关注天气。',
    '感谢一星老板，我们会改。',
    '关于某买家恶意退货的声明。',
    '江湖规矩，黄金周不涨价。',
    '小时候的味道，老板娘亲手做。',
    '成功入住后，请和前台联系。',
    '阿姨说孩子睡得好，阿拉也放心。',
    '牛肉面、羊肉汤、石锅鱼，都是现做。',
    '常来常往，马上安排，包您满意。',
    '程序员小哥哥们加班辛苦了。',
    '温馨提示：请保管好贵重物品。',
    '严格按照标准，解决每一个问题。',
    '各位同学、各位家长，请放心。',
    '我才让师傅过去的。',
    '平安夜套餐，水果拼盘免费。',
    '学生证半价，医生开的单子带上。',
    'Dear Guest，欢迎下次光临。'.replace('Dear Guest，', ''),
  ])('nobody in: %s', (text) => {
    expect(found(text, findNames, NAMES)).toEqual([]);
  });

  it('weighs what can be a name', () => {
    expect(['王晓燕', '欧阳娜', '诸葛文辉'].every((name) => isPlausibleName(name))).toBe(true);
    expect(['王老师', '高兴', '和我', '张', '于是'].some((name) => isPlausibleName(name))).toBe(false);
  });
});

describe('nicknames', () => {
  it.each([
    '微信昵称“⟦nickname:小鹿⟧”，头像是只鹿。',
    '群昵称是「⟦nickname:老衲吃素⟧」的那位。',
    '游戏昵称：⟦nickname:再战八百回⟧，组队骂人。',
    '网名叫“⟦nickname:闲云野鹤⟧”。',
    '白女士（微信名⟦nickname:小白不加糖⟧）昨晚没来。',
    '你在跑步群叫“⟦nickname:配速五分半⟧”，谁不知道。',
    '“⟦nickname:深海石头⟧”是您吧？潜友都见过。',
    '浑名“⟦nickname:二蛋⟧”，赊了三件走。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNicknames, new Set(['nickname']))).toEqual(values);
  });

  it.each([
    '微信昵称不用改，进群就行。',
    '招牌菜“红烧肉”是您点的。',
    '群里发“收到”的都有券。',
    '名字好听，菜也好吃。',
    '一位自称“维权者”的客人来过。',
  ])('none in: %s', (text) => {
    expect(found(text, findNicknames, new Set(['nickname']))).toEqual([]);
  });
});
