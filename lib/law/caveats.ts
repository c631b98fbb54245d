import type { ProvisionId } from './index.ts';
import type { LocalText } from './provision.ts';

const LINE_BREAKS: LocalText = {
  zh: '来源没有分行，原文的分项换行未能还原。',
  en: 'The source runs items together; the original line breaks are not shown.',
};

const ONLINE_TRADING: LocalText = {
  zh: '来源没有分行。2025年修正何时施行，我们没有核实。',
  en: 'The source runs items together; when the 2025 amendment took effect was not verified.',
};

const NEWS_QUOTATION: LocalText = {
  zh: '文字来自新闻引用，条号没有核实。',
  en: 'The words come from a news quotation; the article number was not verified.',
};

/**
 * What a reader must know beside the text of a provision: partial or converted copies, open
 * questions, high bars (law/README.md, "Uncertain" and "Easy mistakes"; the rows' own notes).
 */
export const CAVEATS: Readonly<Partial<Record<ProvisionId, LocalText>>> = {
  'civil-code-1226': {
    zh: '只适用于医院、诊所、医美等医疗机构。',
    en: 'Applies to medical institutions only.',
  },
  'pipl-28': {
    zh: '普通照片本身不一定是生物识别信息。',
    en: 'An ordinary photo is not in itself biometric data.',
  },
  'consumer-law-55': {
    zh: '公开个人信息本身不是欺诈，不能凭这条要三倍赔偿。',
    en: 'Disclosing personal information is not fraud in itself; this gives no triple damages for it.',
  },
  'consumer-law-56': {
    zh: '条文里的“工商行政管理部门”，现在是市场监督管理部门。',
    en: 'The department named in the text is today the market regulator.',
  },
  'ecommerce-law-39': {
    zh: '这条保护评价不被删，不是要求删商家回复的依据。',
    en: 'This protects reviews from deletion; it is no ground for removing a merchant’s reply.',
  },
  'video-reg-8': {
    zh: '2025年4月1日起施行。第二份来源缺开头一句。',
    en: 'In force since 2025-04-01. The second copy lacks the opening line.',
  },
  'public-security-law-56': {
    zh: '公开发帖是否算这条里的“提供”，还没有明确说法。',
    en: 'Whether a public post is "providing" under this article is not settled.',
  },
  'criminal-law-253-1': {
    zh: '要达到“情节严重”。单独一条回复一般达不到。',
    en: 'It takes "serious circumstances"; a single reply normally stays below.',
  },
  'pi-crime-si-3': {
    zh: '这是刑事案件的标准。单独一条回复一般达不到定罪数量。',
    en: 'A standard for criminal cases; a single reply normally stays below the numbers needed.',
  },
  'pi-crime-si-5-para1': {
    zh: '按信息条数计算。单独一条回复一般远低于标准。',
    en: 'Counted in items of data; a single reply stays far below.',
  },
  'online-tort-si-3': {
    zh: '文中引用的民事诉讼法条号是旧条号。',
    en: 'It cites the Civil Procedure Law by an old article number.',
  },
  'complaint-measures-8': LINE_BREAKS,
  'complaint-measures-9': LINE_BREAKS,
  'complaint-measures-10': LINE_BREAKS,
  'complaint-measures-13': LINE_BREAKS,
  'complaint-measures-15': LINE_BREAKS,
  'complaint-measures-16': LINE_BREAKS,
  'online-trading-measures-13': ONLINE_TRADING,
  'online-trading-measures-15': ONLINE_TRADING,
  'online-trading-measures-41': ONLINE_TRADING,
  'internet-court-2018-11': {
    zh: '2025年新规之后，这条是否仍有效没有核实。',
    en: 'Whether this still applies beside the 2025 provisions was not verified.',
  },
  'internet-court-2025-1': {
    zh: '由繁体文本转换，请以官方文本为准。',
    en: 'Converted from a Traditional-character copy; check the official text.',
  },
  'face-measures-4': {
    zh: '由繁体文本转换。只在使用人脸识别技术时适用。',
    en: 'Converted from a Traditional-character copy. Applies only where face recognition is used.',
  },
  'face-measures-8': {
    zh: '只有这一条的开头部分。只在使用人脸识别技术时适用。',
    en: 'Only the opening of the article. Applies only where face recognition is used.',
  },
  'cyberviolence-measures-definition': NEWS_QUOTATION,
  'cyberviolence-measures-liability': NEWS_QUOTATION,
};
