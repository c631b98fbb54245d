import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../../lib/detectors/zh/numbers.ts';
import { found, unmark } from '../marked.ts';

const KINDS = new Set(['phone', 'id-card', 'bank-card', 'license-plate']);

describe('telephone numbers', () => {
  it.each([
    '你电话⟦phone:13700002914⟧我存着呢，备注“退菜的”。',
    '请拨⟦phone:137-0000-2914⟧找值班的。',
    '⟦phone:137 0000 2914⟧打了八遍没人接。',
    '机主⟦phone:137.0000.2914⟧，灯罩自己磕的。',
    '号码⟦phone:1·3·7·0·0·0·0·2·9·1·4⟧，存好。',
    '⟦phone:1 3 7 0 0 0 0 2 9 1 4⟧这位，锅底是您自己选的。',
    '电话⟦phone:１３７００００２９１４⟧，白天都在。',
    '⟦phone:①③⑦⓪⓪⓪⓪②⑨①④⟧，鱼竿断节自己来换。',
    '⟦phone:1️⃣3️⃣7️⃣0️⃣0️⃣0️⃣0️⃣2️⃣9️⃣1️⃣4️⃣⟧加上来聊。',
    '⟦phone:𝟏𝟑𝟕𝟎𝟎𝟎𝟎𝟐𝟗𝟏𝟒⟧说的就是你。',
    '⟦phone:一三七零零零零二九一四⟧，别再换号下单了。',
    '⟦phone:壹叁柒零零零零贰玖壹肆⟧，印错的那位我改了。',
    '⟦phone:幺三七〇〇〇〇两九幺四⟧是师傅的号。',
    '电话⟦phone:137零零零零2914⟧，随时打。',
    '⟦phone:一三七零零零零，二九一四⟧这位先生三回了。',
    '⟦phone:137****2914⟧，下单备注骂人那位。',
    '⟦phone:137＊＊＊＊2914⟧的机主请来取伞。',
    '⟦phone:137xxxx2914⟧，大家留意。',
    '⟦phone:137●●●●2914⟧又来了。',
    '⟦phone:1370000****⟧，后面四位给你留脸。',
    '打⟦phone:13700002914⟧八遍关机。',
    '⟦phone:13700002914⟧/⟦phone:13800002915⟧两个号都停机。',
    'tel⟦phone:13700002914⟧，sj⟦phone:13800002915⟧，随便打。',
    '师傅⟦phone:+86 137 0000 2914⟧，有事找他。',
    '手❀机⟦phone:l37OOOO2914⟧，你自己填的。',
    '座机⟦phone:0571-55500021⟧，经理在。',
    '客服⟦phone:(0571)55500021⟧，周末休。',
    '订桌⟦phone:0715—33 28 604⟧，靠窗留给您。',
    '打⟦phone:400-618-7720⟧报修。',
    '拨⟦phone:800 820 0000⟧转二。',
    '公司⟦phone:4001 660 927⟧，别加私人号。',
    '居委会⟦phone:5566 1100⟧，夜里也有人。',
    '订座⟦phone:六七二七 三三〇九⟧，掌柜手书。',
    '店电话⟦phone:8 6 7 1 0 2 3 5⟧，白天都在。',
    '监督12345打不通就打⟦phone:12315⟧。'.replace('12345', '⟦phone:12345⟧'),
    '报警请打⟦phone:110⟧，我们配合。',
    '被骗了马上打⟦phone:96110⟧。',
    '法律援助中心免费，⟦phone:12348⟧。',
    '总部督导⟦phone:400-600-8873⟧；教育局⟦phone:8706 5521⟧。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNumbers, KINDS)).toEqual(values);
  });

  it.each([
    '客服專線⟦phone:02-2965-0147⟧，週一休。',
    '手機⟦phone:0912-345-678⟧，訂房人留的。',
    '⟦phone:0912345678⟧打了十通不接。',
    '訂房人留的手機是⟦phone:零九一二三四五六七八⟧。',
    '請洽社工，⟦phone:04-5550-0150#21⟧。',
    '分店⟦phone:049-291-0000⟧，歡迎來電。',
    '呢位⟦phone:5550 0176⟧，買咗十對鞋唔俾錢。',
    'WhatsApp去⟦phone:55500172⟧，醫藥費我哋負責。',
    '查詢請電⟦phone:3555 0110⟧。',
    '有嘢話我，打⟦phone:555-0137⟧，我個女聽。',
    '搵佢：⟦phone:+852 5555 0172⟧，佢實聽。',
    '澳門店⟦phone:+853 6666 0000⟧，隨時搵我哋。',
    '台北辦公室⟦phone:+886 2 2965 0147⟧。',
    '投訴請撥⟦phone:1950⟧。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNumbers, KINDS)).toEqual(values);
  });

  it.each([
    '138********您留的号我们早删了。',
    '订单号13800000456789，已经发货。',
    '快递单号YT13800000456789，明天到。',
    '订单编号：13800000456，麻烦核对。',
    '食品生产许可证编号SC11343010500217，都查得到。',
    '批号20231108，保质期12个月。',
    '共消费1380元，退您138元。',
    '您2024年3月15日19:20到店，4月2日又来。',
    '型号HS-RO1380013，滤芯半年一换。',
    '依据《消费者权益保护法》第五十五条、第四十八条。',
    '第7排12345座位那一片灯坏了。',
    '好评率99.8%，回头客10086位。'.replace('10086位', '1008位'),
    '一二三四五六七八个步骤，我都写在纸上。',
    '营业时间9:00-22:00，二楼2023号厅。',
    '发票代码037002400138，号码段作废。',
    '二〇二四年三月十五日，我们停业一天。',
    '这款手机6999元，内存12+256。',
    '包邮满99减10，满199减30。',
    '鱼缸60×40×45，加热棒300W。',
    '高铁G1380次，12车03F。',
    '您是第12345位客人，送您一份甜点。',
    '烤鸭168一只，套餐368、568、768三档。',
    '2023 2024两年的账都在。',
    '电池3000mAh，充电5V2A。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findNumbers, KINDS)).toEqual([]);
  });
});

describe('identity documents', () => {
  it.each([
    '此人⟦id-card:11010519491231002X⟧，欠账两年。',
    '身份证⟦id-card:440199199009090010⟧，校验位不对也是他。',
    '身份证⟦id-card:440199********0031⟧登记的房客。',
    '⟦id-card:4200041990****0098⟧的身份证，租车跑了。',
    '陈某（⟦id-card:5130211972********⟧）于六月到店。',
    '⟦id-card:6 5 3 1 2 2 – 1 9 8 9 – 0 7 2 1 – 4 0 1 6⟧，票是他买的。',
    '身份证⟦id-card:5113 2219 9204 0876 1X⟧的房客，发票还要吗？',
    '身份证⟦id-card:４４０１９９１９８８１２２５４０１２⟧，一台激活锁的机器。',
    '老身份证⟦id-card:130503670401001⟧，早该换了。',
    '身份证后四位⟦id-card:231X⟧，您自己报的。',
    '护照⟦id-card:E00000123⟧，签证被拒。',
    '护照号 ⟦id-card:EJ四零八九二六七⟧ 与预订名不符。',
    '港澳通行证⟦id-card:C00054321⟧的先生。',
    '台胞证⟦id-card:01234567⟧，办不了会员。',
    '你的身分證⟦id-card:A123456789⟧，當初是你自己寫的。',
    '江先生，⟦id-card:A123****0417⟧，拿假包來質借。',
    '⟦id-card:A123456(3)⟧，登記嗰陣你自己讀。',
    '身份證號碼⟦id-card:R482913(6)⟧，係佢。',
    'BIR ⟦id-card:5123456(7)⟧，澳門嘅客。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNumbers, KINDS)).toEqual(values);
  });

  it.each([
    '统一社会信用代码91310115591811432G，公示在门口。',
    '营业执照913101155918114320，欢迎查询。',
    '淘宝订单号387102938475610293，今天发出。',
    '入住请带身份证，我们不留复印件。',
    '运单110105194912310023已签收。',
    '工号A123456789的师傅。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findNumbers, new Set(['id-card']))).toEqual([]);
  });
});

describe('cards and accounts', () => {
  it.each([
    '您那张⟦bank-card:6222000000000001234⟧的卡早注销了。',
    '⟦bank-card:6222 0000 0001 2345 678⟧，这就是他让我退的卡。',
    '退到您工行卡⟦bank-card:62260000****0005⟧，三天到账。',
    '卡号⟦bank-card:6222 **** **** 9051⟧刷爆了。',
    '对公账户⟦bank-card:1100 0000 0123 4567 8901⟧，户名见合同。',
    '⟦bank-card:4111 1111 1111 1111⟧这张外卡刷不出。',
    '支付宝⟦bank-card:qiao_xx@example.com⟧，钱退过去了。',
    '支付宝账号：⟦bank-card:13700002914⟧，退款已到。',
    '退到您支付宝⟦bank-card:137****2914@zfb⟧了。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNumbers, KINDS)).toEqual(values);
  });

  it.each([
    '使用尾号6688的卡结账。',
    '支付宝、微信都可以付。',
    '订单号6222000000000001234，查一下。',
    '会员卡8折，储值1000送200。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findNumbers, KINDS)).toEqual([]);
  });
});

describe('plates', () => {
  it.each([
    '⟦license-plate:沪A·D00312⟧，跟车闯杆三次。',
    '开⟦license-plate:浙E0K0K0⟧那位，挪一下车。',
    '⟦license-plate:湘 A · 5 8 Q 7 K⟧，进店就有划痕。',
    '⟦license-plate:鲁B·00K0挂⟧停我门口一上午。',
    '新能源⟦license-plate:粤BD12345⟧，充电桩拖断了。',
    '⟦license-plate:渝·B·X·6·3·1·8⟧，线束改过。',
    '⟦license-plate:京N·**Z81⟧，请勿再停消防通道。'.replace('**Z81', '0*Z81'),
    '⟦license-plate:EPA-0019⟧這台機車，誰的？',
    '車牌⟦license-plate:MQR-5172⟧，煞車自己改的。',
    '車主黃生，揸⟦license-plate:VT 3816⟧銀色七人車。',
    '澳門車⟦license-plate:MX-12-34⟧，泊咗三日。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findNumbers, KINDS)).toEqual(values);
  });

  it.each([
    '型号ABC-0007的支架停产了。',
    '代理牌照號碼E-318846，要投訴去監管局。',
    '京东买的同款，闽南口味。',
    'A12桌的客人，您的伞落下了。',
    '技师编号HX-3812停职。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findNumbers, new Set(['license-plate']))).toEqual([]);
  });
});
