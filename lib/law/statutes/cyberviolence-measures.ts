import type { Statute } from '../provision.ts';

/** Provisions on the Governance of Online Violence Information (CAC and others, Order No. 17). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const CYBERVIOLENCE_MEASURES = {
  id: 'cyberviolence-measures',
  title: {
    zh: '网络暴力信息治理规定（国家互联网信息办公室、公安部、文化和旅游部、国家广播电视总局令第17号）',
    en: 'Provisions on the Governance of Online Violence Information (CAC and others, Order No. 17)',
  },
  sources: [
    { where: 'https://www.66yunlv.com/fagui/11223.html', accessed: '2026-11-23' },
    { where: 'http://m.pdlanqiu.cn/show-190-338274-1.html (中宏网)', accessed: '2026-11-23' },
  ],
  provisions: [
    {
      id: 'cyberviolence-measures-7',
      article: { zh: '第七条', en: 'Art. 7' },
      text: '网络信息服务提供者应当履行网络信息内容管理主体责任，建立完善网络暴力信息治理机制，健全用户注册、账号管理、个人信息保护、信息发布审核、监测预警、识别处置等制度。',
      since: '2024-08-01',
      until: null,
      status: 'in force',
      role: 'platform-duty',
      priority: 'background',
      gist: {
        zh: '平台要对网络暴力信息负主体责任，建立个人信息保护、审核、预警、处置等制度。',
        en: 'Platforms bear the main responsibility and need rules for personal information, review, early warning and handling.',
      },
      triggers: ['human-flesh-search', 'insult', 'any'],
      sources: [0],
      verified: 1,
      official: 'https://www.cac.gov.cn/2024-06/14/c_1720043894161555.htm',
      note: 'One page only.',
    },
    {
      id: 'cyberviolence-measures-definition',
      article: { zh: '（条号未核实）', en: 'article number not verified (believed to be 32)' },
      text: '通过网络以文本、图像、音频、视频等形式对个人集中发布的，含有侮辱谩骂、造谣诽谤、煽动仇恨、威逼胁迫、侵犯隐私，以及影响身心健康的指责嘲讽、贬低歧视等内容的违法和不良信息',
      since: '2024-08-01',
      until: null,
      status: 'in force',
      role: 'definition',
      priority: 'background',
      gist: {
        zh: '网络暴力信息是集中针对个人发布、含侮辱、诽谤、侵犯隐私等内容的信息；单独一条回复一般还不算“集中发布”。',
        en: 'Online violence information means insulting, defamatory or privacy-invading content published in concentration against a person; one single reply is usually not that.',
      },
      triggers: ['human-flesh-search', 'insult'],
      sources: [1],
      verified: 1,
      official: 'https://www.cac.gov.cn/2024-06/14/c_1720043894161555.htm',
      note: 'Words of the definition as quoted by news; a second news copy (http://www.tjadex.cn/fazhi/p/1665439.html) lacks the words 内容的, so it is not counted. Article number and surrounding words not verified.',
    },
    {
      id: 'cyberviolence-measures-liability',
      article: { zh: '（条号未核实）', en: 'article number not verified' },
      text: '违反本规定，给他人造成损害的，依法承担民事责任；构成违反治安管理行为的，依法给予治安管理处罚；构成犯罪的，依法追究刑事责任。',
      since: '2024-08-01',
      until: null,
      status: 'in force',
      role: 'liability',
      priority: 'background',
      gist: {
        zh: '违反本规定造成损害的要担民事责任，还可能被治安处罚或追究刑责。',
        en: 'Breach brings civil, police or criminal liability.',
      },
      triggers: ['human-flesh-search', 'insult', 'any'],
      sources: [1],
      verified: 1,
      official: 'https://www.cac.gov.cn/2024-06/14/c_1720043894161555.htm',
      note: 'As quoted by news; article number not verified.',
    },
  ],
} as const satisfies Statute;
