/** Where somebody works or learns. */
import { JOB, ORG } from '../../../languages/zh/phrases.ts';
import type { PatternRow } from '../pattern.ts';

/** Rows for the pattern engine. */
export const WORK_ROWS: readonly PatternRow[] = [
  {
    id: 'fact/work-at',
    kind: 'workplace',
    re: new RegExp(
      `(?<l>在|就职于|任职于?|供职于?|就读于?|毕业于|上班于|单位(?:是|为|[:：])|工作单位(?:是|为|[:：])?|公司(?:是|叫)|学校(?:是|叫))(?<v>[^，。；！？!?;\\n在]{1,16}?${ORG}?[^，。；！？!?;\\n]{0,6}?)(?=上班|工作|任教|教书|读书|上学|当(?!天|时|晚|日|面|着)|做(?!的?是)|的(?:老师|护士|员工|职工)|[，。；！!\\n]|$)`,
      'g',
    ),
    score: 0.6,
    form: 'clause',
    accept: (value, match) =>
      new RegExp(ORG).test(value) &&
      !/我们|本店|店里|店内|我店/.test(value) &&
      (/^(?:就职|任职|供职|就读|毕业|上班|单位|工作单位|公司|学校)/.test(match[0]) ||
        /^(?:上班|工作|任教|教书|读书|上学|当|做|的)/.test(match.input.slice(match.index + match[0].length))),
  },
  {
    id: 'fact/work-is',
    kind: 'workplace',
    re: new RegExp(
      `(?<l>(?:您|你|她|他|此人|人家|本人|对方)(?:就|可|还|也|不)?(?:是|系|作为|身为))(?<v>[^，。；！？!?;\\n]{1,16}?${ORG}[^，。；！？!?;\\n]{0,10}?(?:的)?${JOB}?)(?=吧|吗|嘛|[，。；！？!?\\n]|$)`,
      'g',
    ),
    score: 0.72,
    form: 'clause',
  },
  {
    id: 'fact/job',
    kind: 'workplace',
    re: new RegExp(
      `(?<l>(?:您|你|她|他|此人|人家|这位|对方)(?:自己|本身|本人|可|就|也|还|不)?(?:是|系|作为|身为|在当|当)(?:一?[个名位])?)(?<v>[^，。；！？!?;\\n]{0,10}?${JOB})(?=[，。；！？!?吧吗嘛的\\n]|$)`,
      'g',
    ),
    score: 0.6,
    form: 'clause',
  },
  {
    id: 'fact/job-work',
    kind: 'workplace',
    re: new RegExp(
      `(?<v>${'[\\u4e00-\\u9fffA-Za-z0-9]{2,14}'}(?:公司|集团|医院|学校|小学|中学|大学|银行|事务所|幼儿园|工厂|局|厂|所|院|部|组|科|班)(?:的)?(?:${JOB}))`,
      'g',
    ),
    score: 0.55,
    form: 'clause',
    accept: (value) => !/我们|本店|店里/.test(value),
  },
  {
    id: 'fact/grade',
    kind: 'workplace',
    re: /(?<v>[\u4e00-\u9fff]{2,10}(?:大学|学院|中学|一中|小学|高中)[^，。；\n]{0,8}(?:\d{2,4}级|[大高初][一二三四]|研[一二三]|[一二三四五六1-6]年级|\d+班|专业|系|院|组)[^，。；！？\n]{0,6})/g,
    score: 0.72,
    form: 'clause',
  },
  {
    id: 'fact/work-phrase',
    kind: 'workplace',
    re: /(?<v>(?:单位|公司|学校|工作(?:单位|地点)?|上班)(?:就)?(?:在|是)[^，。；！？\n]{2,18})/g,
    score: 0.62,
    form: 'clause',
  },
  {
    id: 'fact/work-doing',
    kind: 'workplace',
    re: new RegExp(
      `(?<v>(?:在|喺|于)[^，。；！？\\n我本店]{1,14}?(?:坐柜台|返工|开(?:店|公司|饭店|厂|网店|诊所|车)|卖[\\u4e00-\\u9fff]{1,4}|上班|工作|实习|打工|任职|值班|站岗|跑业务|教[\\u4e00-\\u9fff]{1,3}|当(?!天|时|晚|日|面|着|成|作)[\\u4e00-\\u9fff]{2,4}|做(?:美甲|保险|房产|直播|微商|代购|财务|会计|销售|护士|老师|设计|客服|人事|行政)[\\u4e00-\\u9fff]{0,3})[^，。；！？\\n]{0,6})`,
      'g',
    ),
    score: 0.66,
    form: 'clause',
  },
  {
    id: 'fact/work-unit',
    kind: 'workplace',
    re: new RegExp(
      `(?<=^|[，。；：、！\\n“(（]|是|系|来自)(?<v>(?:某|[\\u4e00-\\u9fffA-Za-z0-9]{2,12}?)${ORG}[\\u4e00-\\u9fff0-9]{0,8}(?:部|组|科|室|窗口|社|班|系|处|队|院|级|${JOB}|同志)?)(?=[，。；、！？\\n”)）的]|吧|$)`,
      'g',
    ),
    score: 0.58,
    form: 'clause',
    accept: (value) => !/我们|本店|店里|本公司|我司|平台|网点|派出所$|[您你请把我给去到带麻]/.test(value),
  },
];
