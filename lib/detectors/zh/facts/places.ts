/** Whereabouts and habits. */
import { CLOCK, COUNT, DAY, REST } from '../../../languages/zh/phrases.ts';
import type { PatternRow } from '../pattern.ts';

/** Rows for the pattern engine. */
export const PLACES_ROWS: readonly PatternRow[] = [
  {
    id: 'fact/habit',
    kind: 'trace',
    re: new RegExp(
      `(?<v>(?:每天|每晚|天天|夜夜|每周|每个?周[一二三四五六日末]|周[一二三四五六日]到周[一二三四五六日]|经常|常年|从来都?)[^，。；！？\\n]{0,12}(?:才?回家|回来|出门|路过|经过|下班|上班|接孩子|遛狗|跑步|过来|进出|不在家|坐[^，。]{0,4}|来[^，。；！？\\n]{0,8}(?:次|回|趟|坐))${REST})`,
      'g',
    ),
    score: 0.62,
    form: 'clause',
  },
  {
    id: 'fact/journey',
    kind: 'trace',
    re: new RegExp(
      `(?<v>(?:从[^，。；！？\\n]{1,10})?(?:坐|乘|搭|开车|打车|骑车|飞)[^，。；！？\\n]{0,8}(?:高铁|火车|飞机|地铁|公交|大巴|航班|顺风车|滴滴|来的|过来|回去|去的)${REST}|(?<![A-Za-z0-9])[GDKTZC]\\d{2,4}(?![A-Za-z0-9-])次?[^，。；！？\\n]{0,8}|[A-Z]{2}\\d{3,4}次?航班)`,
      'g',
    ),
    score: 0.55,
    form: 'clause',
  },
  {
    id: 'fact/came',
    kind: 'trace',
    re: new RegExp(
      `(?<v>${CLOCK}[^，。；！？\\n您你]{0,8}?(?:到(?!账|货|位|底)|来(?:的|过|店|了)|进(?:店|门|场|的|来)|离(?:开|店|场)|走(?:的|了|出)|出现|到店|到场|才到|出门|打卡|签到|上车|下车|返过|抵达|现身|取走|回来|出去|出入|进出|返)${REST})`,
      'g',
    ),
    score: 0.62,
    lead: { most: 20, stop: /[，。；！？\n您你她他我]/ },
    form: 'clause',
  },
  {
    id: 'fact/ip',
    kind: 'trace',
    re: /(?<v>(?:IP|ip|Ip)(?:属地|地址|归属地?|位置|定位)?(?:都?在|是|显示|为|[:：])?[^，。；！？\n]{1,20})/g,
    score: 0.82,
    form: 'clause',
  },
  {
    id: 'fact/located',
    kind: 'trace',
    re: /(?<v>(?:(?:定位|GPS|轨迹|行程|导航|手机信号|朋友圈定位|航班|高铁票?|机票|打车记录)[^，。；！？\n]{0,6}(?:在|显示|是|到|去|从)[^，。；！？\n]{1,18}))/g,
    score: 0.76,
    form: 'clause',
  },
  {
    id: 'fact/was-at',
    kind: 'trace',
    re: new RegExp(
      `(?<v>(?:${DAY}|上个月|这个月|上周|去年|前阵子)[^，。；！？\\n我]{0,8}(?:人在|人还?在|还在|去了|飞|跑去|跑到|出差|旅游|度假|在)(?![店这那忙做我等本])[\\u4e00-\\u9fff]{2,12}${REST})`,
      'g',
    ),
    score: 0.5,
    form: 'clause',
  },
  {
    id: 'fact/person-at',
    kind: 'trace',
    re: /(?<v>人(?:明明|其实|根本|还|就|都|一直)?在[\u4e00-\u9fff]{2,10}[^，。；！？\n]{0,8})/g,
    score: 0.5,
    form: 'clause',
    accept: (value) => !/(?:人在(?:做|天|店|家|忙|我|这|那|等))/.test(value),
  },
  {
    id: 'fact/visits',
    kind: 'trace',
    re: new RegExp(
      `(?<v>(?:上个月|这个月|上周|一周|每周|每天|每晚|经常|天天|半年)[^，。；！？\\n]{0,8}(?:来|到|去|返过?|进)[^，。；！？\\n]{0,10}${COUNT}(?:次|回|趟)${REST}(?:，[^，。；！？\\n]{0,4}(?:都|全)[^，。；！？\\n]{2,16})?)`,
      'g',
    ),
    score: 0.6,
    form: 'clause',
  },
];
