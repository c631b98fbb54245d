import type { Statute } from '../provision.ts';

/** Measures for the Security of Facial Recognition Technology Applications (CAC/MPS Order No. 19). Written by scripts/law-tables.ts; the texts are verbatim, do not edit by hand. */
export const FACE_MEASURES = {
  id: 'face-measures',
  title: {
    zh: '人脸识别技术应用安全管理办法（国家互联网信息办公室、公安部令第19号）',
    en: 'Measures for the Security of Facial Recognition Technology Applications (CAC/MPS Order No. 19)',
  },
  sources: [
    {
      where:
        'https://feifmx.com/yaoyan/xinxi/13004635/20250331/48150810.html (Traditional-character copy, converted)',
      accessed: '2026-11-23',
    },
    {
      where:
        'public technical note on GitHub (2026), section 7 国内合规相关, quoting the article; repository not identified',
      accessed: '2026-11-23',
    },
  ],
  provisions: [
    {
      id: 'face-measures-4',
      article: { zh: '第四条', en: 'Art. 4' },
      text: '应用人脸识别技术处理人脸信息，应当具有特定的目的和充分的必要性，采取对个人权益影响最小的方式，并实施严格保护措施。',
      since: '2025-06-01',
      until: null,
      status: 'in force',
      role: 'duty',
      priority: 'background',
      gist: {
        zh: '用人脸识别处理人脸信息，要有特定目的、充分必要并严格保护。',
        en: 'Facial recognition needs a specific purpose, real necessity and strict protection.',
      },
      triggers: ['portrait', 'surveillance'],
      sources: [0],
      verified: 1,
      official: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm',
      note: 'Only where facial recognition technology is used; a still or a clip posted by a merchant is normally governed by PIPL 25, 26 and the video regulation instead. Converted from a Traditional-character copy; check against the official page before quoting.',
    },
    {
      id: 'face-measures-8',
      article: { zh: '第八条', en: 'Art. 8' },
      text: '除法律、行政法规另有规定或者取得个人单独同意外，人脸信息应当存储于人脸识别设备内，不得通过互联网对外传输',
      since: '2025-06-01',
      until: null,
      status: 'in force',
      role: 'duty',
      priority: 'background',
      gist: {
        zh: '人脸信息应存在设备里，没有单独同意不得通过互联网对外传输。',
        en: 'Face data must stay in the device and not be sent over the internet without separate consent.',
      },
      triggers: ['portrait', 'surveillance'],
      sources: [1],
      verified: 1,
      official: 'https://www.cac.gov.cn/2025-03/21/c_1744174262156096.htm',
      note: 'Partial: the opening of the article only, without its final punctuation; the remainder was not seen. Only where facial recognition technology is used.',
    },
  ],
} as const satisfies Statute;
