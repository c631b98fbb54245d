import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../lib/detectors/zh/addresses.ts';
import { divisionAt } from '../../../../lib/detectors/zh/divisions.ts';
import { found, unmark } from '../marked.ts';

const KINDS = new Set(['address']);

describe('addresses', () => {
  it.each([
    '你住⟦address:翠湖花园9栋2单元1401⟧，外卖点了十一回。',
    '备注里写的可是⟦address:锦绣花园7栋2单元1103⟧。',
    '寄到⟦address:阳光城四期5-902⟧，不满意寄回来。',
    '我们去你家⟦address:月牙湾7栋1单元2101⟧看过。',
    '⟦address:锦绣江南12幢1502⟧的业主，尾款没结。',
    '⟦address:盛世华庭2-1-1703⟧，四个人吃一双筷子。',
    '⟦address:和平里小区14号楼402⟧，孩子睡觉别敲门。',
    '收货地址是⟦address:学府路26号院3栋⟧。',
    '寄往您登记的⟦address:珠海香洲区九洲大道某某花园11栋702⟧。',
    '⟦address:渝中区七星岗某某路48号附3号⟧，大家别去。',
    '收件人在⟦address:河间市东风路粮站家属院⟧。',
    '⟦address:永安县坪石镇溪口村十二组⟧，老房子。',
    '发到⟦address:漠河北极村⟧还说包邮？',
    '你家住⟦address:城中村东巷二十六号五楼⟧，没电梯。',
    '收货⟦address:成都市金牛区营门口某小区⟧，退了三次。',
    '⟦address:沙田第一城36座18樓C室⟧，星期二夜晚。',
    '扣費通知寄咗去⟦address:柴灣道88號海逸閣15B⟧三次。',
    '⟦address:深水埗鴨寮街199號⟧，有電梯。',
    '⟦address:新竹市東區寶山路某巷6弄11號4樓⟧，收件的是你。',
    '從⟦address:板橋文化路二段三樓⟧搬到林口。',
    '⟦address:渔港路老灯塔旁边那栋蓝房子⟧，到付的海鲜。',
  ])('%s', (marked) => {
    const { text, values } = unmark(marked);
    expect(found(text, findAddresses, KINDS)).toEqual(values);
  });

  it.each([
    '您的房间在二楼，靠电梯，8号桌也在这层。',
    '一号店二号店都缺货，三天内补齐。',
    '这一期课程共12节，第3组先上。',
    '请到前台办理，包间在三层。',
    '我们店里有三个区域，A区靠窗。',
    '送到您手上已经凉了，是骑手绕路。',
    '成都小吃、重庆小面都有。',
    '寄到店里也可以，运费我们出。',
    '这条路堵车，师傅迟到了二十分钟。',
  ])('nothing in: %s', (text) => {
    expect(found(text, findAddresses, KINDS)).toEqual([]);
  });

  it('knows divisions with and without their suffix', () => {
    expect(divisionAt('成都市金牛区', 0, true)).toBe(3);
    expect(divisionAt('板桥文化路', 0, true)).toBe(2);
    expect(divisionAt('和平里小区', 0, false)).toBe(0);
    expect(divisionAt('和平区南京路', 0, true)).toBe(3);
  });
});
