import type { LocalText } from './provision.ts';

/** Said once on every screen that names a provision, in normal size (anchors/ux.md 6.4). */
export const DISCLAIMER: LocalText = {
  zh: '这里提供的是信息，不是法律意见。怎么做，请问律师或当地消费者协会。',
  en: 'This is information, not legal advice. For what to do, ask a lawyer or your local consumer association.',
};

/** Said where provisions of the mainland stand beside a page from elsewhere. */
export const MAINLAND_ONLY: LocalText = {
  zh: '这是中国大陆的法律，别处适用当地法律。',
  en: 'This is the law of mainland China; elsewhere local law applies.',
};

/** Said where the verbatim Chinese text is shown to somebody who reads English. */
export const TEXT_IN_CHINESE: LocalText = {
  zh: '条文按原文显示。',
  en: 'The article is shown in its original Chinese; the summary is ours, not an official translation.',
};
