/** The card's words. Small and apart from lib/locales, which is too large for every page. */
import type { Act, Kind, Subject } from '../../lib/model/kinds.ts';
import { KINDS } from '../../lib/model/kinds.ts';

export type Language = 'zh' | 'en';

/** What a card speaks of, as far as its words depend on it. */
export interface Spoken {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly act: Act;
}

export interface CardStrings {
  /** Name of the card: what may have happened to what, and whose it is. */
  readonly title: (findings: readonly Spoken[]) => string;
  readonly certainty: Readonly<Record<'likely' | 'possible' | 'unsure', string>>;
  readonly masked: string;
  readonly show: string;
  readonly hide: string;
  /** Button that shows the rest of a long list. */
  readonly more: (count: number) => string;
  /** Line that names the provision; null where its name is not known. */
  readonly provision: (label: string | null) => string;
  readonly noAdvice: string;
  readonly danger: string;
  readonly evidence: string;
  readonly evidenceBusy: string;
  readonly evidenceDone: string;
  readonly evidenceTextOnly: string;
  readonly evidenceFailed: string;
  readonly notMine: string;
  /** Accessible name: says of which finding, and holds the visible words (WCAG 2.5.3). */
  readonly notMineLong: (kind: string) => string;
  readonly dismissFailed: string;
  readonly panel: string;
  readonly panelFailed: string;
  readonly close: string;
  readonly covered: string;
  readonly found: (count: number) => string;
  readonly dismissed: string;
}

/** What may be done to the reader, in the order in which a title says it. */
const VERBS = [
  { act: 'disclosure', zh: '泄露了', en: 'expose' },
  { act: 'threat', zh: '在说要公开', en: 'threaten to publish' },
  { act: 'solicitation', zh: '在打听或征集', en: 'ask others for' },
] as const satisfies readonly { readonly act: Act; readonly zh: string; readonly en: string }[];

/** Kinds named in the order found, each once, at most three. */
function kindNames(findings: readonly Spoken[], language: Language): string {
  const names = [...new Set(findings.map(({ kind }) => KINDS[kind][language]))];
  if (names.length <= 3) return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const first = names.slice(0, 3);
  return language === 'zh' ? `${first.join('、')}等` : `${first.join(', ')} and more`;
}

/** One part for each act: what is done to what, and whose it is. */
function titleParts(findings: readonly Spoken[], language: Language, your: string, others: string): string[] {
  return VERBS.flatMap((verb) => {
    const some = findings.filter(({ act }) => act === verb.act);
    if (some.length === 0) return [];
    const whose = some.every(({ subject }) => subject === 'other') ? others : your;
    return [verb[language] + whose + kindNames(some, language)];
  });
}

export const CARD_STRINGS: Readonly<Record<Language, CardStrings>> = {
  zh: {
    title: (findings) => `这里可能${titleParts(findings, 'zh', '你的', '他人的').join('，还')}`,
    certainty: { likely: '很可能', possible: '可能', unsure: '拿不准' },
    masked: '已遮住，按显示',
    show: '显示',
    hide: '遮住',
    more: (count) => `再看 ${count} 条`,
    provision: (label) => (label === null ? '可能适用的规定' : `可能适用：${label}`),
    noAdvice: '这里提供的是信息，不是法律意见。',
    danger: '有人身危险，请拨打 110。',
    evidence: '取证',
    evidenceBusy: '正在存…',
    evidenceDone: '存好了。在工具栏的评盾里可以看到。',
    evidenceTextOnly: '文字已存。再点一下工具栏图标（或按 Alt+Shift+E），把画面也拍下来。',
    evidenceFailed: '没存成。请点工具栏里的评盾，再试一次。',
    notMine: '不是我的 / 判断错了',
    notMineLong: (kind) => `${kind}：不是我的 / 判断错了`,
    dismissFailed: '没记下来，请再试一次。',
    panel: '看看有哪些规定',
    panelFailed: '这里打不开侧栏。请点工具栏里的评盾。',
    close: '关闭',
    covered: '网页好像盖住了这张卡片，按钮先停用。请点工具栏里的评盾。',
    found: (count) => `评盾发现 ${count} 处可能泄露个人信息`,
    dismissed: '好，这一处不再标出。',
  },
  en: {
    title: (findings) =>
      `This may ${titleParts(findings, 'en', ' your ', ' someone else’s ').join(', and ')}`,
    certainty: { likely: 'Very likely', possible: 'Possible', unsure: 'Unsure' },
    masked: 'hidden, press Show',
    show: 'Show',
    hide: 'Hide',
    more: (count) => `Show ${count} more`,
    provision: (label) => (label === null ? 'A rule that may apply' : `May apply: ${label}`),
    noAdvice: 'This is information, not legal advice.',
    danger: 'If you are in danger, call the police (110 in mainland China).',
    evidence: 'Save evidence',
    evidenceBusy: 'Saving…',
    evidenceDone: 'Saved. You find it in Pingdun in the toolbar.',
    evidenceTextOnly:
      'The text is saved. Click the toolbar icon (or press Alt+Shift+E) to take the picture as well.',
    evidenceFailed: 'Not saved. Please try again from Pingdun in the toolbar.',
    notMine: 'Not mine / wrong',
    notMineLong: (kind) => `${kind}: Not mine / wrong`,
    dismissFailed: 'Not noted, please try again.',
    panel: 'See which rules there are',
    panelFailed: 'The side panel cannot be opened from here. Use Pingdun in the toolbar.',
    close: 'Close',
    covered: 'The page seems to cover this card, so its buttons are off. Use Pingdun in the toolbar.',
    found: (count) =>
      count === 1
        ? 'Pingdun found 1 place that may expose personal information'
        : `Pingdun found ${count} places that may expose personal information`,
    dismissed: 'Fine, this is no longer marked.',
  },
};

/** The card's language for a browser's UI language (BCP 47): Chinese for any Chinese, else English. */
export function cardLanguage(uiLanguage: string): Language {
  return /^zh\b/iu.test(uiLanguage) ? 'zh' : 'en';
}
