import type { LocalText } from './provision.ts';
import type { AppliedId } from './shortlist.ts';

/** What the findings behind a provision have in common, as far as a reason depends on it. */
export interface ReasonFacts {
  /** Two or more kinds that point at the same person stand side by side. */
  readonly combined: boolean;
  /** Only something that needs more beside it, such as a nickname, was shown. */
  readonly indirect: boolean;
  /** Something was put before the public, not only threatened or asked for. */
  readonly disclosed: boolean;
  /** Surveillance footage is among it. */
  readonly recorded: boolean;
}

/** What a provision says about the findings, for somebody who is no lawyer. */
export interface ReasonRow {
  /**
   * Which facts are named before it: first of all what was `shown`, first of all what was
   * `announced` (a threat, a call on others), or none.
   */
  readonly opens: 'shown' | 'announced' | 'nothing';
  readonly says: LocalText | ((facts: ReasonFacts) => LocalText);
}

const shown = (zh: string, en: string): ReasonRow => ({ opens: 'shown', says: { zh, en } });
const announced = (zh: string, en: string): ReasonRow => ({ opens: 'announced', says: { zh, en } });
const plain = (zh: string, en: string): ReasonRow => ({ opens: 'nothing', says: { zh, en } });

/** Civil Code 1034: "alone or combined with other information". */
function identifies({ combined, indirect }: ReasonFacts): LocalText {
  if (combined) {
    return {
      zh: '放在一起，更容易认出本人。合起来能认出人的，也是个人信息。',
      en: 'Side by side they point at one person. What identifies someone in combination is personal information too.',
    };
  }
  return indirect
    ? {
        zh: '和别的信息合起来能认出人的，也是个人信息。',
        en: 'What identifies someone together with other information is personal information too.',
      }
    : {
        zh: '能认出特定的人的信息，就是个人信息。',
        en: 'Information that can identify a particular person is personal information.',
      };
}

/** PIPL 4: relates to an identifiable person; publishing is processing. */
function relates({ combined }: ReasonFacts): LocalText {
  return combined
    ? {
        zh: '放在一起能认出人，就是个人信息。公开也是一种处理。',
        en: 'Together they make a person identifiable, so they are personal information. Publishing is processing.',
      }
    : {
        zh: '和能认出的人有关的信息，就是个人信息。公开也是一种处理。',
        en: 'What relates to an identifiable person is personal information. Publishing is processing.',
      };
}

/** Civil Code 1033; the second sentence is the first quoted holding of the founding case. */
function secludes({ recorded }: ReasonFacts): LocalText {
  const zh = '没有本人明确同意，不得公开私密的事。';
  const en = 'Private matters may not be published without clear consent.';
  if (!recorded) return { zh, en };
  return {
    zh: `${zh}如果拍的是包间，参考案例认为那里的活动有私密性。`,
    en: `${en} If it shows a private room: the reference case holds that what is done there is private.`,
  };
}

function deletion({ disclosed }: ReasonFacts): LocalText {
  return disclosed
    ? { zh: '可以要求商家及时删除。', en: 'You may ask the merchant to delete it promptly.' }
    : { zh: '一旦公开，可以要求及时删除。', en: 'Once published, you may ask for prompt deletion.' };
}

/**
 * The second half of every reason, in the order of the list where findings rank provisions alike. Our own
 * plain words for the provision's text (gists of law/provisions.json), at most 25 characters a sentence.
 */
export const REASONS: Readonly<Record<AppliedId, ReasonRow>> = {
  'civil-code-1034': { opens: 'shown', says: identifies },
  'civil-code-1032': shown(
    '别人不愿被知道的事，不得随意公开。',
    'What a person does not want known may not be made public at will.',
  ),
  'civil-code-1033': { opens: 'shown', says: secludes },
  'pipl-4': { opens: 'shown', says: relates },
  'pipl-26': shown(
    '公共场所的监控只能用于公共安全。另作他用，要本人单独同意。',
    'Cameras in public places serve public safety only. Any other use needs separate consent.',
  ),
  'pipl-25': shown(
    '商家手里的个人信息，没有本人单独同意不得公开。',
    'A merchant may not publish the personal information it holds without separate consent.',
  ),
  'consumer-law-29': shown(
    '商家对收集到的顾客信息，必须严格保密。',
    'A merchant must keep the customer information it collects strictly confidential.',
  ),
  'consumer-law-14': shown(
    '顾客的人格尊严和个人信息受法律保护。',
    'The law protects a customer’s dignity and personal information.',
  ),
  'civil-code-997': announced(
    '如果难以弥补，可以申请法院先责令停止。',
    'If the harm could not be made good, a court may be asked to order a stop first.',
  ),
  'civil-code-1019': shown(
    '没有本人同意，一般不得公开肖像。',
    'A likeness may generally not be published without consent.',
  ),
  'civil-code-1018': shown(
    '能让人认出你的外部形象，就是肖像。',
    'Any outward appearance by which a person can be recognised is a likeness.',
  ),
  'pipl-28': shown(
    '这类信息可能属于敏感个人信息，要特别严格对待。',
    'Such information may be sensitive personal information, which calls for strict protection.',
  ),
  'pipl-29': shown(
    '处理敏感个人信息，要本人单独同意。',
    'Sensitive personal information needs separate consent.',
  ),
  'pipl-6': shown(
    '信息怎么用，要和当初收集的目的直接相关。',
    'Information may be used only for what it was collected for.',
  ),
  'pipl-10': shown(
    '任何人都不得非法公开他人的个人信息。',
    'Nobody may unlawfully publish another person’s personal information.',
  ),
  'consumer-penalty-measures-11': shown(
    '能认出顾客的消费情况，也是消费者信息。商家不得泄露。',
    'Purchases that identify a customer count as consumer information. A merchant may not leak it.',
  ),
  'consumer-reg-23': shown(
    '商家处理健康、行踪等信息，要求更严格。',
    'Stricter rules bind a merchant that handles health or whereabouts.',
  ),
  'civil-code-1226': shown(
    '如果对方是医院或诊所，必须替患者保密。',
    'If it is a clinic or hospital, it must keep patients’ information confidential.',
  ),
  'video-reg-23': shown(
    '公共场所的监控画面，不得违法公开传播。',
    'Footage from public places may not be unlawfully spread.',
  ),
  'video-reg-16': shown(
    '管理监控的单位，不得滥用、泄露画面。',
    'Whoever runs the cameras may not misuse or leak the footage.',
  ),
  'video-reg-22': shown(
    '就算依法公开画面，也要严格保护人脸。',
    'Even lawful publication calls for strict protection of faces.',
  ),
  'video-reg-8': shown(
    '如果是包间或客房，里面不许装监控。',
    'If it was a private dining room or guest room, no camera may be installed inside.',
  ),
  'civil-code-111': shown(
    '个人信息受法律保护，不得非法公开。',
    'Personal information is protected and may not be unlawfully published.',
  ),
  'public-security-law-50': announced(
    '散布他人隐私、反复恐吓的，公安可以处罚。是否适用，要看具体情形。',
    'The police may punish spreading private matters or repeated intimidation. Whether it applies depends on the facts.',
  ),
  'pi-crime-si-3': shown(
    '在网上发布个人信息，刑法上算“提供”。定罪还要看数量和情节。',
    'In criminal law, posting personal information online is "providing" it. A conviction takes numbers or serious circumstances.',
  ),
  'public-security-law-56': shown(
    '违规提供他人信息的，公安可以处罚。发帖算不算“提供”，还没有明确说法。',
    'The police may punish providing others’ information. Whether a post counts as that is not settled.',
  ),
  'civil-code-1037': { opens: 'nothing', says: deletion },
  'civil-code-1195': plain(
    '可以通知平台删除或屏蔽。通知要附初步证据和真实身份。',
    'You may ask the platform to remove or block it. The notice needs first evidence and your real identity.',
  ),
  'consumer-law-50': plain(
    '如果你是顾客，可以要求停止侵害、道歉和赔偿。',
    'If you are the customer, you may ask for a stop, an apology and compensation.',
  ),
  'civil-code-999': plain(
    '商家可能说这是合理使用。参考案例里，法院没有采纳这个说法。',
    'The merchant may call this fair use. In the reference case that defence was not accepted.',
  ),
  'pipl-13': plain(
    '商家可能说自己有合法理由。没有同意，就要符合这条列出的情形。',
    'The merchant may claim a lawful basis. Without consent it must be one listed here.',
  ),
};
