/** Debts, courts, belief, private life. */
import type { PatternRow } from '../pattern.ts';

/** Rows for the pattern engine. */
export const BURDENS_ROWS: readonly PatternRow[] = [
  {
    id: 'fact/debt',
    kind: 'other-sensitive',
    re: /(?<v>(?:欠款|欠费|欠债|欠钱|欠了|拖欠|赖账|老赖|失信|逾期|催收|网贷|套路贷|花呗|借呗|白条|高利贷|信用卡|黑户|征信|破产|低保|贷款(?:被拒|没批|没过)|余额不足|刷不出来|扣款失败|拒付|吃霸王餐|逃单|跑单|没付钱|没给钱|不给钱|赌博|赌债|穷得|月薪|工资|收入)[^，。；！？\n]{0,18})/g,
    score: 0.62,
    lead: { most: 10, stop: /[，。；！？\n您你她他我]/ },
    form: 'clause',
  },
  {
    id: 'fact/crime',
    kind: 'other-sensitive',
    re: /(?<v>(?:前科|案底|坐过牢|坐牢|劳改|蹲过|拘留|被抓|刑满|判刑|吸毒|嫖|卖淫|援交|包养|偷东西|偷窃|惯偷|小偷|诈骗犯|酒驾|醉驾|进过局子|派出所有?记录|取保|通缉)[^，。；！？\n]{0,16})/g,
    score: 0.68,
    lead: { most: 8, stop: /[，。；！？\n您你她他我]/ },
    form: 'clause',
  },
  {
    id: 'fact/belief',
    kind: 'other-sensitive',
    re: /(?<v>(?:信(?:佛|教|基督|主|耶稣|伊斯兰)|是?(?:穆斯林|回民|基督徒|天主教徒|佛教徒|同性恋|双性恋|变性人?|跨性别|男同|女同|拉拉|gay|Gay|GAY|基佬|出柜|一夜情|约炮|开房记录|裸照|裸贷|艳照|包夜|性取向|指纹|人脸(?:信息|数据)|党员))[^，。；！？\n]{0,14})/g,
    score: 0.7,
    form: 'clause',
  },
  {
    id: 'fact/lawsuit',
    kind: 'other-sensitive',
    re: /(?<v>(?:败诉|被判|诉讼费|被起诉|被执行|限高|失信被执行|劳动仲裁|被开除|被辞退|被公司|挂科|处分|作弊|代考|假证|假发票|虚报|报销|顺走|偷拿|私吞|逃票|首付|月供|房贷|车贷|分期|抵押|断供|彩礼|低保户|贫困|补助|存款|余额|年薪|底薪|提成)[^，。；！？\n]{0,18})/g,
    score: 0.54,
    lead: { most: 10, stop: /[，。；！？\n您你她他我]/ },
    form: 'clause',
  },
];
