/** Health and family told in prose. */
import { HEALTH, KIN, PRIVATE_LIFE, REST } from '../../../languages/zh/phrases.ts';
import type { PatternRow } from '../pattern.ts';

/** Rows for the pattern engine. */
export const BODY_ROWS: readonly PatternRow[] = [
  {
    id: 'fact/health',
    kind: 'health',
    re: new RegExp(`(?<v>${HEALTH}${REST})`, 'g'),
    score: 0.72,
    lead: { most: 12, stop: /[，。；！？!?;\n您你她他的]/ },
    form: 'clause',
  },
  {
    id: 'fact/marriage',
    kind: 'family',
    re: /(?<v>(?:正?在?(?:闹|打|办)?离婚(?:官司|了|的|手续|冷静期|后)|离异|单亲(?:妈妈|爸爸|家庭)?|未婚(?:先孕|生子|妈妈)|二婚|婚外情|出轨|小三|抚养权(?:纠纷|官司)?|私生子?|情人|分居|一家门?[一二三四五六七八两\d]口人?)[^，。；！？!?;\n]{0,14})/g,
    score: 0.72,
    form: 'clause',
  },
  {
    id: 'fact/family-life',
    kind: 'family',
    re: new RegExp(
      `(?<v>(?:(?:跟|和|与|同|带着?|搂着|挽着|陪着|被|自称|的)[^，。；\\n]{0,6})?${KIN}[^，。；！？\\n]{0,10}?${PRIVATE_LIFE}${REST})`,
      'g',
    ),
    score: 0.78,
    form: 'clause',
  },
  {
    id: 'fact/family-possessed',
    kind: 'family',
    re: new RegExp(`(?<l>(?:您|你|她|他|其|侬|佢|人家|对方)(?:的|家|家的|那个|那位)?)(?<v>${KIN})`, 'g'),
    score: 0.5,
    form: 'clause',
  },
  {
    id: 'fact/family-with',
    kind: 'family',
    re: new RegExp(
      `(?<v>(?:跟|和|与|同|带着?|搂着|挽着|拉着)(?:一?[个名位]|那个|两[个名位]|另一[个名位]|几个|别的|不同的?|一群)?[^，。；\\n]{0,6}(?:${KIN}|男(?:人|子|的|士|性|孩)|女(?:人|子|的|士|性|孩|仔)|异性|男生|女生|先生|女士)[^，。；！？\\n]{0,4}(?:来|开房|入住|过夜|同住|吃饭|食饭|喝酒|登记|进|约会|同行|到店|嚟)${REST})`,
      'g',
    ),
    score: 0.75,
    form: 'clause',
  },
  {
    id: 'fact/pupil',
    kind: 'family',
    re: /(?<v>(?:您家|你家|她家|他家|孩子|儿子|女儿|娃)[^，。；\n]{0,8}(?:在|是|读|念|上)[^，。；\n]{0,12}(?:小学|中学|幼儿园|附小|附中|实验|一小|二小|[一二三四五六七八九1-9]年级|[初高][一二三]|[小中大]班)[^，。；！？\n]{0,10})/g,
    score: 0.85,
    form: 'clause',
  },
  {
    id: 'fact/family-size',
    kind: 'family',
    re: new RegExp(
      `(?<v>(?:一家|全家|家里|家中|屋企)[^，。；！？\\n]{0,6}(?:[一二三四五六七八两\\d]代|[一二三四五六七八两\\d]口|老人|婆媳|公婆|瘫|病)${REST})`,
      'g',
    ),
    score: 0.6,
    form: 'clause',
  },
  {
    id: 'fact/kin-does',
    kind: 'family',
    re: new RegExp(
      `(?<v>(?:您|你|她|他|其|侬|佢|对方)(?:那|的|家|家的)?[^，。；！？\\n]{0,4}${KIN}[^，。；！？\\n]{2,24})`,
      'g',
    ),
    score: 0.58,
    form: 'clause',
  },
  {
    id: 'fact/your-child',
    kind: 'family',
    re: /(?<v>(?:您|你|她|他)家(?:的)?(?!里|人|庭|具|电|长|居|政|住|务|门|店|客)[\u4e00-\u9fff]{2,3}(?:在|上|是|有|被|尿|哭|打|咬|跑|发|今年|才|已经|读|一直|不)[^，。；！？\n]{2,20})/g,
    score: 0.6,
    form: 'clause',
  },
];
