import type { Statute } from '../provision.ts';

/** SPC/SPP Interpretation on Criminal Cases of Online Defamation (Fa Shi [2013] No. 21). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const DEFAMATION_SI = {
  id: 'defamation-si',
  title: {
    zh: '最高人民法院、最高人民检察院关于办理利用信息网络实施诽谤等刑事案件适用法律若干问题的解释（法释〔2013〕21号）',
    en: 'SPC/SPP Interpretation on Criminal Cases of Online Defamation (Fa Shi [2013] No. 21)',
  },
  sources: [
    {
      where:
        'github.com/LawRefBook/Laws: 司法解释/最高人民法院、最高人民检察院关于办理利用信息网络实施诽谤等刑事案件适用法律若干问题的解释(2013-09-06).md (commit 2f4c5c2, 2025-04-19)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'defamation-si-2',
      article: { zh: '第二条', en: 'Art. 2' },
      text: '利用信息网络诽谤他人，具有下列情形之一的，应当认定为刑法第二百四十六条第一款规定的“情节严重”：\n（一）同一诽谤信息实际被点击、浏览次数达到五千次以上，或者被转发次数达到五百次以上的；\n（二）造成被害人或者其近亲属精神失常、自残、自杀等严重后果的；\n（三）二年内曾因诽谤受过行政处罚，又诽谤他人的；\n（四）其他情节严重的情形。',
      since: '2013-09-10',
      until: null,
      status: 'in force',
      role: 'criminal',
      priority: 'background',
      gist: {
        zh: '诽谤信息被点击浏览5000次以上或转发500次以上等，属于情节严重。',
        en: 'Defamation seen 5,000 times or reposted 500 times counts as serious.',
      },
      triggers: ['insult'],
      sources: [0],
      verified: 1,
    },
  ],
} as const satisfies Statute;
