import { describe, expect, it } from 'vitest';
import { findContacts } from '../../../../lib/detectors/zh/contacts.ts';
import { found, unmark } from '../marked.ts';

const KINDS = new Set(['wechat-id', 'qq', 'social-handle', 'email']);

describe('WeChat accounts under disguised labels', () => {
  it.each([
    '微信',
    '薇信',
    '威信',
    '徽信',
    '卫星号',
    'V信',
    'v信',
    'vx',
    'VX',
    'wx',
    'WeChat',
    'weixin',
    '绿泡泡',
    '绿泡泡号',
    '微❤️',
    '威❤',
    '薇💚',
    '微*信',
    '微 信',
    '微丨信',
    '微.信',
    '薇芯',
    '➕v',
    '+v',
    '加V',
    '微xin',
    '微訊'.replace('訊', '心'),
    '绿❤️',
    '微信号',
    '微信ID',
  ])('%s', (label) => {
    expect(found(`她的${label}：lin_8899，三天没回`, findContacts, KINDS)).toEqual(['wechat-id|lin_8899']);
  });

  it.each([
    '微信号是“⟦wechat-id:xl_0712⟧”，头像一只鹿。',
    '加店长微信 ⟦wechat-id:lin_8899⟧ 给您退款。',
    '⟦wechat-id:wxid_a8k2m0q7⟧就是他。',
    '您换个号加我 ⟦wechat-id:xianyun_host8⟧ 吧。',
    '⟦wechat-id:panggebbq_22⟧ 加我，我姓庞。',
    '薇｜⟦wechat-id:laoheige_55⟧，赊账拿走三件。',
    '她的v♥：⟦wechat-id:xqing幺幺零7九⟧，聊三句就要返现。',
    '微信 ⟦wechat-id:lanshan·2099⟧，老号被封。',
    '绿泡泡 ⟦wechat-id:moyu丶1998丶gz⟧，验机教程发你。',
    '押金给您退到⟦wechat-id:qfxl_1988⟧了。',
    '微信：⟦wechat-id:l i n _ 8 8 9 9⟧，夜里也回。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findContacts, KINDS)).toEqual(values);
  });

  it.each([
    '微信支付宝都能付。',
    '请在微信小程序里点退款。',
    '威海的海鲜，薇诺娜的面霜。',
    '卫星电视收不到台，已报修。',
    '微信公众号回复“发票”。',
    '企鹅馆周一闭馆。',
    'iPhone 15 Pro Max的壳。',
    '加我们店的会员，微波炉免费用。',
    'WiFi密码在前台，名称HOTEL_5G。',
    '版本v2.3.1，昨天更新的。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findContacts, KINDS)).toEqual([]);
  });
});

describe('QQ', () => {
  it.each([
    'QQ⟦qq:1000654321⟧，骂了一天。',
    '扣扣⟦qq:叁零零零零捌伍壹贰⟧，砍完价不要。',
    '企鹅号 ⟦qq:2 0 0 0 8 8 8 1 6⟧，点双人套餐。',
    '企鹅群⟦qq:6000 8512⟧是养猫群。',
    '她Q：⟦qq:4️⃣1️⃣7️⃣2️⃣0️⃣9️⃣8️⃣3️⃣5️⃣⟧，群友作证。',
    '⟦qq:1000777665⟧，就这个QQ，拉人去别家。',
    '群号⟦qq:900000077⟧，晚上有人。',
    '加群⟦qq:1000654321⟧，群文件有教程。',
    '球球⟦qq:②⓪⓪⓪⑧⑧⑧①⑥⟧，说的是他。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findContacts, KINDS)).toEqual(values);
  });

  it.each(['QQ糖批号20231108。', 'QQ弹弹的鱼丸，一份28元。', '企鹅玩偶卖了300只。'])(
    'nothing in: %s',
    (text) => {
      expect(found(text, findContacts, new Set(['qq', 'wechat-id']))).toEqual([]);
    },
  );
});

describe('networks and e-mail', () => {
  it.each([
    '抖音号 ⟦social-handle:tianya_xiaobai00⟧，粉丝四万。',
    '小红书“⟦social-handle:CC的一百种活法⟧”就是这位。',
    '闲鱼号“⟦social-handle:云朵贩卖机⟧”，换了零件退回来。',
    '她微博 @⟦social-handle:云上的顾小姐⟧，欢迎去看。',
    '他的臉書 ⟦social-handle:hsun.tseng.00⟧，自己去看。',
    'IG ⟦social-handle:@nail_hunter_t⟧，就是這張照片。',
    '買家LINE ID ⟦social-handle:pp70321⟧，買三退三。',
    '小红书号 ⟦social-handle:9500000217⟧，看着挺光鲜。',
    '臉書叫⟦social-handle:Corgi Mama⟧，幫我轉。',
    '各位賣家注意，帳號⟦social-handle:tony_cam888⟧專門退空機。',
    'TG ⟦social-handle:night_owl77⟧，夜里才回。',
    '邮箱⟦email:pei.baker@example.com⟧，账单发过去了。',
    '你的⟦email:zhouwen（at）foxmail 点 com⟧里有确认图。',
    '发到⟦email:moli艾特qq点com⟧。',
    '⟦email:lin.y@qq.com⟧这位，别再发骚扰邮件。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findContacts, KINDS)).toEqual(values);
  });

  it.each([
    '抖音团购券周末也能用。',
    '小红书上种草来的客人特别多。',
    '欢迎在微博转发，抽三位送券。',
    '您女朋友@一下我们就送甜品。',
    '淘宝88会员打九五折。',
    '直播间3号链接，8点开始。',
    '钢笔的EF尖偏细，写国产纸会洇，换F尖更顺。',
    'EF尖…F尖更顺，F尖.EF尖#都有现货。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findContacts, KINDS)).toEqual([]);
  });
});
