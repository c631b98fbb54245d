/** Orders, payments, rooms, bookings, memberships. */
import { CLOCK, COUNT, DAY, REST } from '../../../languages/zh/phrases.ts';
import type { PatternRow } from '../pattern.ts';

/** Rows for the pattern engine. */
export const RECORDS_ROWS: readonly PatternRow[] = [
  {
    id: 'fact/order-number',
    kind: 'order-info',
    re: /(?<l>(?:订单|单号|运单|快递单|流水|工单|取餐|提货|发票|小票|交易|退款|物流|合同|保单|案件|取件|包裹|預約|预约|商户单)(?:编?号码?|單號|号)?(?:是|为|尾号|后[四六]位|[:：\s#№“"「(（是])*)(?<v>[A-Za-z]{0,4}[- ]?\d[A-Za-z0-9-]{3,28})(?![A-Za-z0-9])(?!年|月|元|块|天|日)/g,
    score: 0.86,
    form: 'value',
    accept: (value, match) =>
      /号|单号|流水|尾号/.test(match.groups?.['l'] ?? '') && !/^\d{3,4}-\d{3,4}-/.test(value),
  },
  {
    id: 'fact/order-noun',
    kind: 'order-info',
    re: /(?<v>订单(?:编?号|信息|截图|记录|详情|备注)?|单号|消费(?:记录|明细|清单)|购买记录|小票|账单|付款(?:记录|截图)|转账(?:记录|截图)|退款记录|交易记录|开单记录)/g,
    score: 0.6,
    form: 'noun',
  },
  {
    id: 'fact/parcel-number',
    kind: 'order-info',
    re: /(?<l>(?:中通|圆通|顺丰|韵达|申通|极兔|百世|邮政|EMS|ems|京东快递|德邦|丰巢|菜鸟|黑猫|IMEI|imei|序列号|串号|SN|sn|机身码)[^\dA-Za-z，。\n]{0,8})(?<v>[A-Z]{0,4}\d{6,20})/g,
    score: 0.84,
    form: 'value',
  },
  {
    id: 'fact/owes',
    kind: 'order-info',
    re: new RegExp(
      `(?<v>(?:尾款|少付|赊|没给|没付|未付|还欠|欠着|欠俺|欠我们?|拖着)[^，。；！？\\n]{0,10}(?:\\d|[一二三四五六七八九两几]+[百千万块])${REST})`,
      'g',
    ),
    score: 0.64,
    lead: { most: 10, stop: /[，。；！？\n您你她他我]/ },
    form: 'clause',
  },
  {
    id: 'fact/history',
    kind: 'order-info',
    re: new RegExp(
      `(?<v>(?:一|两|半|这|近|\\d{1,2}|几|三|四|五|六|七|八|九|十|每)(?:年|个月|个多月|月|周|天|季度)(?:里|内|来|之内|以内|间|多)?[^，。；！？\\n]{0,10}(?:退|买|点|下单|来|消费|投诉|差评|换|薅|要|订|领|赔|吃|取消|跑单|申请)(?:了|过|款|货|换)?[^，。；！？\\n]{0,4}${COUNT}(?:次|回|单|件|份|笔|趟|条|套|双|个|家|万|元|块)${REST})`,
      'g',
    ),
    score: 0.76,
    lead: { most: 12, stop: /[，。；！？\n您你她他]/ },
    form: 'clause',
  },
  {
    id: 'fact/times',
    kind: 'order-info',
    re: new RegExp(
      `(?<v>(?:来了?|点了?|退了?|退过|买了?|消费|下单|换了?|赔了?|退款|退货|仅退款|申请退款|取消|改了?|挂了?|考了?|办过|投诉了?|给了?差评)(?:了|过)?(?:一共|总共|足足|已经|整整)?${COUNT}(?:次|回|单|笔|趟|把)(?!性|元)${REST})`,
      'g',
    ),
    score: 0.62,
    lead: { most: 8, stop: /[，。；！？\n您你她他]/ },
    form: 'clause',
  },
  {
    id: 'fact/paid',
    kind: 'order-info',
    re: new RegExp(
      `(?<v>(?:消费|支付|付款|付了?|买单|刷卡|刷了?|下单|充值?了?|转账|实付|结账|埋单|花了?|购买|订购|报名费|尾款|欠款|押金|合同总?价|团购)[^，。；！？\\n]{0,14}?\\d[\\d,.]*(?:万|千)?(?:元|块|圆|蚊|刀|RMB)?${REST})`,
      'g',
    ),
    score: 0.5,
    lead: { most: 10, stop: /[，。；！？\n您你她他]/ },
    form: 'clause',
  },
  {
    id: 'fact/card-tail',
    kind: 'order-info',
    re: /(?<v>(?:尾号|末四位|后四位)(?:为|是)?[“"]?\d{3,4}[”"]?[^，。；！？\n]{0,20})/g,
    score: 0.82,
    lead: { most: 14, stop: /[，。；！？\n]/ },
    form: 'clause',
  },
  {
    id: 'fact/bought-item',
    kind: 'order-info',
    re: new RegExp(
      `(?<v>(?:点的是|买的是|拿的是|订的是|订购的?是?|购买的?了?是?|下单的?了?是?|买走了?|团的是)[^，。；！？\\n]{2,20})`,
      'g',
    ),
    score: 0.46,
    lead: { most: 20, stop: /[，。；！？\n您你她他我]/ },
    form: 'clause',
  },
  {
    id: 'fact/deal-time',
    kind: 'order-info',
    re: new RegExp(
      `(?<v>${DAY}[^，。；！？\\n]{0,6}${CLOCK}[^，。；！？\\n]{0,8}(?:下单|购买|付款|支付|签收|申请退款|退款|拆封|激活|取件|收货|点单|结账|买单|扫码)${REST})`,
      'g',
    ),
    score: 0.7,
    form: 'clause',
  },
  {
    id: 'fact/stay',
    kind: 'room-info',
    re: new RegExp(
      `(?<v>(?:入住|开的?房|住的?是?|订的?了?|预订了?|定的?了?|退房|登记|办理|坐的?是?|在|租的?了?)[^，。；！？\\n]{0,10}?(?:[A-Za-z]?\\d{2,5}|[A-Z]\\d{1,3}|[一二三四五六七八九十]{1,3})(?:号)?(?:房间?|室|客房|套房|包间|包厢|包房|桌|台|座位?|机位?|机|卡座|床位?|柜|铺)${REST}(?:，[^，。；！？\\n]{0,16}(?:退房|离店|入住|登记|同住)${REST})?)`,
      'g',
    ),
    score: 0.72,
    lead: { most: 20, stop: /[，。；！？\n您你她他]/ },
    form: 'clause',
  },
  {
    id: 'fact/room-of',
    kind: 'room-info',
    re: new RegExp(
      `(?<l>(?:您|你|她|他|侬|佢|客人|顾客|此人)(?:当[天晚日时]|那[天晚日]|家|们|订|住|是|的)?[^，。；\\n\\d]{0,8})(?<v>(?:[A-Za-z]?\\d{2,5}|[A-Z]\\d{1,3})(?:号)?(?:房间?|室|客房|套房|包间|包厢|包房|桌|台|座|机位?|卡座)${REST})`,
      'g',
    ),
    score: 0.7,
    form: 'clause',
    owner: 'customer',
  },
  {
    id: 'fact/room-kind',
    kind: 'room-info',
    re: /(?<v>(?:入住|退房|开房|钟点房|续住|同住人?|访客登记|住了[一二三四五六七八九十两\d]+晚)[^，。；！？\n]{0,20})/g,
    score: 0.5,
    lead: { most: 8, stop: /[，。；！？\n您你她他]/ },
    form: 'clause',
  },
  {
    id: 'fact/member',
    kind: 'room-info',
    re: /(?<l>(?:会员卡?|储值卡|年卡|次卡|月卡|卡|贵宾卡|就诊卡?|病历|住院|学员|学号|登记|预约|預約|订位|订座|预订|排号|取号|房卡|VIP|vip)(?:编号|卡号|号码|号|ID|代码)(?:是|为|[:：\s“"(（#])*)(?<v>[A-Za-z]{0,5}[- ]?\d[A-Za-z0-9-]{2,19})(?![A-Za-z0-9])/g,
    score: 0.85,
    form: 'value',
  },
  {
    id: 'fact/booking',
    kind: 'room-info',
    re: new RegExp(
      `(?<v>(?:订位|预约|预订|预定|订座|订房|入住|登记|会员|储值|就诊|挂号|办卡|开卡)(?:纪录|记录|信息|资料|名字|系统|单)?(?:是|显示|为|写的?|里写|上写|[:：])[^。；！？\\n]{3,36})`,
      'g',
    ),
    score: 0.68,
    form: 'clause',
  },
  {
    id: 'fact/booking-noun',
    kind: 'room-info',
    re: /(?<v>(?:订位|预约|预订|订座|订房|入住|会员|开房|就诊|登记)(?:纪录|记录|信息|资料))/g,
    score: 0.55,
    form: 'noun',
  },
];
