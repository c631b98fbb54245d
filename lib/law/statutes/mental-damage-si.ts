import type { Statute } from '../provision.ts';

/** SPC Interpretation on Compensation for Mental Damage in Civil Torts (2020 revision). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const MENTAL_DAMAGE_SI = {
  id: 'mental-damage-si',
  title: {
    zh: '最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释（2020年修正）',
    en: 'SPC Interpretation on Compensation for Mental Damage in Civil Torts (2020 revision)',
  },
  sources: [
    {
      where:
        'github.com/LawRefBook/Laws: 司法解释/最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释(2020-12-29).md (commit 2f4c5c2, 2025-04-19)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'mental-damage-si-1',
      article: { zh: '第一条', en: 'Art. 1' },
      text: '因人身权益或者具有人身意义的特定物受到侵害，自然人或者其近亲属向人民法院提起诉讼请求精神损害赔偿的，人民法院应当依法予以受理。',
      since: '2021-01-01',
      until: null,
      status: 'in force',
      role: 'liability',
      priority: 'background',
      gist: {
        zh: '人身权益受侵害可以起诉要求精神损害赔偿。',
        en: 'A suit for mental damages lies where personal interests are infringed.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
    },
    {
      id: 'mental-damage-si-5',
      article: { zh: '第五条', en: 'Art. 5' },
      text: '精神损害的赔偿数额根据以下因素确定：\n（一）侵权人的过错程度，但是法律另有规定的除外；\n（二）侵权行为的目的、方式、场合等具体情节；\n（三）侵权行为所造成的后果；\n（四）侵权人的获利情况；\n（五）侵权人承担责任的经济能力；\n（六）受理诉讼法院所在地的平均生活水平。',
      since: '2021-01-01',
      until: null,
      status: 'in force',
      role: 'liability',
      priority: 'supporting',
      gist: {
        zh: '精神损害赔偿多少，看过错、方式、后果、获利、能力和当地生活水平。',
        en: 'The amount depends on fault, manner, results, gains, means and local living standard.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
    },
  ],
} as const satisfies Statute;
