import type { Statute } from '../provision.ts';

/** Law of the PRC on the Protection of Minors. Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const MINORS_LAW = {
  id: 'minors-law',
  title: { zh: '中华人民共和国未成年人保护法', en: 'Law of the PRC on the Protection of Minors' },
  sources: [
    {
      where:
        'github.com/ImCa0/just-laws: docs/social/protection-of-minors/README.md (commit 5c000d2, 2026-07-17)',
      accessed: '2026-11-23',
    },
    {
      where:
        'github.com/qisehong/china-law-db: laws/法律/社会法/未成年人保护法(2024-04-26).md (commit b477e47, 2026-06-08)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'minors-law-4',
      article: { zh: '第四条', en: 'Art. 4' },
      text: '保护未成年人，应当坚持最有利于未成年人的原则。处理涉及未成年人事项，应当符合下列要求：\n（一）给予未成年人特殊、优先保护；\n（二）尊重未成年人人格尊严；\n（三）保护未成年人隐私权和个人信息；\n（四）适应未成年人身心健康发展的规律和特点；\n（五）听取未成年人的意见；\n（六）保护与教育相结合。',
      since: '2021-06-01',
      until: null,
      status: 'in force',
      role: 'right',
      priority: 'supporting',
      gist: {
        zh: '处理涉及未成年人的事要最有利于未成年人，保护其隐私权和个人信息。',
        en: 'Matters touching minors follow their best interests and protect their privacy.',
      },
      triggers: ['minor'],
      sources: [0, 1],
      verified: 2,
      note: 'Read from the law as amended 2024-04-26; the 2020 revision has been in force since 2021-06-01.',
    },
    {
      id: 'minors-law-72',
      article: { zh: '第七十二条', en: 'Art. 72' },
      text: '信息处理者通过网络处理未成年人个人信息的，应当遵循合法、正当和必要的原则。处理不满十四周岁未成年人个人信息的，应当征得未成年人的父母或者其他监护人同意，但法律、行政法规另有规定的除外。\n未成年人、父母或者其他监护人要求信息处理者更正、删除未成年人个人信息的，信息处理者应当及时采取措施予以更正、删除，但法律、行政法规另有规定的除外。',
      since: '2021-06-01',
      until: null,
      status: 'in force',
      role: 'duty',
      priority: 'supporting',
      gist: {
        zh: '处理不满14岁孩子的信息要监护人同意；要求更正、删除的要及时处理。',
        en: "Data on under-14s needs a guardian's consent; requests to correct or delete must be met promptly.",
      },
      triggers: ['minor'],
      sources: [0, 1],
      verified: 2,
      note: 'Read from the law as amended 2024-04-26; the 2020 revision has been in force since 2021-06-01.',
    },
    {
      id: 'minors-law-77',
      article: { zh: '第七十七条', en: 'Art. 77' },
      text: '任何组织或者个人不得通过网络以文字、图片、音视频等形式，对未成年人实施侮辱、诽谤、威胁或者恶意损害形象等网络欺凌行为。\n遭受网络欺凌的未成年人及其父母或者其他监护人有权通知网络服务提供者采取删除、屏蔽、断开链接等措施。网络服务提供者接到通知后，应当及时采取必要的措施制止网络欺凌行为，防止信息扩散。',
      since: '2021-06-01',
      until: null,
      status: 'in force',
      role: 'notice-and-takedown',
      priority: 'supporting',
      gist: {
        zh: '不得在网上侮辱、诽谤、威胁未成年人；可通知平台及时处理。',
        en: 'No online insult or threats against minors; the platform must act on notice.',
      },
      triggers: ['minor', 'insult'],
      sources: [0, 1],
      verified: 2,
      note: 'Read from the law as amended 2024-04-26; the 2020 revision has been in force since 2021-06-01.',
    },
  ],
} as const satisfies Statute;
