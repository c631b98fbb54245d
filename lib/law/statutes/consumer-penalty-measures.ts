import type { Statute } from '../provision.ts';

/** Measures on Penalties for Acts Infringing Consumer Rights (SAMR). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const CONSUMER_PENALTY_MEASURES = {
  id: 'consumer-penalty-measures',
  title: {
    zh: '侵害消费者权益行为处罚办法',
    en: 'Measures on Penalties for Acts Infringing Consumer Rights (SAMR)',
  },
  sources: [
    {
      where:
        'github.com/LawRefBook/Laws: 部门规章/市场监督管理总局/侵害消费者权益行为处罚办法(2015-01-05).md (commit 2f4c5c2, 2025-04-19)',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'consumer-penalty-measures-11',
      article: { zh: '第十一条', en: 'Art. 11' },
      text: '经营者收集、使用消费者个人信息，应当遵循合法、正当、必要的原则，明示收集、使用信息的目的、方式和范围，并经消费者同意。经营者不得有下列行为：\n（一）未经消费者同意，收集、使用消费者个人信息；\n（二）泄露、出售或者非法向他人提供所收集的消费者个人信息；\n（三）未经消费者同意或者请求，或者消费者明确表示拒绝，向其发送商业性信息。\n前款中的消费者个人信息是指经营者在提供商品或者服务活动中收集的消费者姓名、性别、职业、出生日期、身份证件号码、住址、联系方式、收入和财产状况、健康状况、消费情况等能够单独或者与其他信息结合识别消费者的信息。',
      since: '2015-03-15',
      until: null,
      status: 'in force',
      role: 'duty',
      priority: 'supporting',
      gist: {
        zh: '商家不得泄露收集的消费者信息；消费情况等能识别消费者的信息也算。',
        en: "Merchants may not leak consumers' information, which includes consumption details that identify them.",
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      note: 'Revised 2020-10-23 (SAMR Order No. 31).',
    },
    {
      id: 'consumer-penalty-measures-14',
      article: { zh: '第十四条', en: 'Art. 14' },
      text: '经营者有本办法第五条至第十一条规定的情形之一，其他法律、法规有规定的，依照法律、法规的规定执行；法律、法规未作规定的，由市场监督管理部门依照《消费者权益保护法》第五十六条予以处罚。',
      since: '2015-03-15',
      until: null,
      status: 'in force',
      role: 'administrative',
      priority: 'background',
      gist: {
        zh: '违反第十一条的按消保法第五十六条处罚。',
        en: 'Breach of Article 11 is punished under Article 56 of the consumer law.',
      },
      triggers: ['any'],
      sources: [0],
      verified: 1,
      note: 'Text after the 2020-10-23 revision (SAMR Order No. 31).',
    },
  ],
} as const satisfies Statute;
