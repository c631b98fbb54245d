import { KIND_IDS } from '../model/kinds.ts';
import type { Kind } from '../model/kinds.ts';
import { FOUNDING_CASE_ID } from './founding-case.ts';
import type { ProvisionId } from './index.ts';
import type { LocalText } from './provision.ts';

/** What a merchant may bring forward, and what the law or the founding case says to it. */
export interface Argument {
  readonly id: string;
  readonly claim: LocalText;
  readonly answer: LocalText;
  /** Kinds of findings beside which the argument is worth showing. */
  readonly kinds: readonly Kind[];
  readonly provisions: readonly ProvisionId[];
  /** The case the answer rests on besides the law; null where it is the law's text alone. */
  readonly caseId: string | null;
  /** When the merchant may be right. */
  readonly limits: LocalText;
}

/**
 * Every answer says no more than the provisions named beside it and the verified holdings of the
 * founding case; on mosaics and on identification the case says only that the defence failed.
 */
export const ARGUMENTS: readonly Argument[] = [
  {
    id: 'mosaic',
    claim: { zh: '“脸已经打了马赛克。”', en: '"The faces were mosaicked."' },
    answer: {
      zh: '参考案例里，商家说过脸已打马赛克，法院没有采纳。按条文，无法识别又不能复原，才算匿名。还能结合其他信息认出你，就仍可能是个人信息。',
      en: 'In the reference case this defence was not accepted. By the text, only what cannot identify anyone and cannot be restored is anonymous. If other information still tells who you are, it may remain personal information.',
    },
    kinds: ['surveillance', 'portrait', 'avatar', 'chat-record'],
    provisions: ['pipl-73', 'pipl-4', 'civil-code-1034', 'video-reg-22'],
    caseId: FOUNDING_CASE_ID,
    limits: {
      zh: '如果谁也认不出，也不能复原，就不算个人信息。',
      en: 'If nobody can be recognised and nothing can be restored, it is no personal information.',
    },
  },
  {
    id: 'not-identifying',
    claim: { zh: '“一个账号认不出是谁。”', en: '"An account does not tell who somebody is."' },
    answer: {
      zh: '参考案例里，这个说法没有被采纳。案例认为，因提供服务拿到的微信账号属于个人信息。按条文，和其他信息合起来能认出人的，也是个人信息。',
      en: 'This was not accepted in the reference case, which holds that a WeChat account got by providing a service is personal information. By the text, so is what identifies a person together with other information.',
    },
    kinds: ['wechat-id', 'qq', 'social-handle', 'nickname', 'avatar'],
    provisions: ['civil-code-1034', 'pipl-4'],
    caseId: FOUNDING_CASE_ID,
    limits: {
      zh: '只用评价页上本来就显示的网名称呼你，我们不当作公开。',
      en: 'Addressing you by the name the review page already shows is not treated as a disclosure here.',
    },
  },
  {
    id: 'fair-use',
    claim: { zh: '“这是合理使用。”', en: '"This is fair use."' },
    answer: {
      zh: '第999条说的，是为公共利益做新闻报道、舆论监督等。参考案例里，合理使用的说法没有被采纳。据报道，法官说商家为减少差评影响发声明，属于经营行为。',
      en: 'Article 999 speaks of news reporting and public scrutiny in the public interest. In the reference case the defence was not accepted. As reported, the judge said that a statement made to lessen the effect of bad reviews is business conduct.',
    },
    kinds: KIND_IDS,
    provisions: ['civil-code-999', 'pipl-13'],
    caseId: FOUNDING_CASE_ID,
    limits: {
      zh: '确实为公共利益报道，而且用得合理，可能成立。',
      en: 'Real reporting in the public interest that uses no more than is reasonable may qualify.',
    },
  },
  {
    id: 'malicious-review',
    claim: {
      zh: '“顾客恶意差评，我们只是还原真相。”',
      en: '"The review was malicious; we only set the record straight."',
    },
    answer: {
      zh: '商家可以解释，也可以起诉。但处理个人信息，要用对本人影响最小的方式。参考案例里，顾客凭自身体验打低分、没有捏造，不构成侵权。商家的反诉没有得到支持。',
      en: 'A merchant may explain, and may sue. But personal information must be handled in the way that affects the person least. In the reference case a low rating from real experience, nothing made up, was no tort, and the counterclaim failed.',
    },
    kinds: KIND_IDS,
    provisions: ['pipl-6', 'civil-code-1024', 'online-tort-si-8', 'consumer-law-15'],
    caseId: FOUNDING_CASE_ID,
    limits: {
      zh: '评价如果捏造事实、诋毁商家，商家可以另行追究。',
      en: 'If a review makes facts up to harm the shop, the shop may pursue that separately.',
    },
  },
  {
    id: 'consent',
    claim: {
      zh: '“信息是顾客自己给的，等于同意了。”',
      en: '"The customer gave it to us, so there was consent."',
    },
    answer: {
      zh: '同意要在知情后自愿、明确作出。用途变了，要重新取得同意。公开要另外取得单独同意。参考案例认为，擅自公开服务中拿到的微信账号，构成侵害。',
      en: 'Consent must be informed, voluntary and clear, and a new purpose needs new consent. Publishing needs separate consent. The reference case holds that publishing a WeChat account got through the service without leave is an infringement.',
    },
    kinds: KIND_IDS,
    provisions: ['pipl-13', 'pipl-14', 'pipl-25', 'civil-code-1036'],
    caseId: FOUNDING_CASE_ID,
    limits: {
      zh: '你明确同意过公开的，商家在同意范围内合理公开，可以不担责。',
      en: 'If you clearly agreed to publication, the merchant is not liable within what you agreed to.',
    },
  },
  {
    id: 'public-camera',
    claim: {
      zh: '“店里是公共场所，监控可以公开。”',
      en: '"The shop is a public place, so the footage may be shown."',
    },
    answer: {
      zh: '公共场所的监控画面，只能用于公共安全。另作他用，要本人单独同意。参考案例看的是地点、内容、用途和是否同意。案例认为，包间里的活动具有私密性。',
      en: 'Images from public places may serve public safety only; any other use needs separate consent. The reference case looks at place, content, purpose and consent, and holds that what is done in a private room is private.',
    },
    kinds: ['surveillance', 'portrait'],
    provisions: ['pipl-26', 'video-reg-23', 'video-reg-22', 'civil-code-1033'],
    caseId: FOUNDING_CASE_ID,
    limits: {
      zh: '依法交给警察或法院，不等于公开传播。',
      en: 'Handing footage to the police or a court as the law provides is not publishing it.',
    },
  },
  {
    id: 'already-public',
    claim: { zh: '“这些是顾客自己公开过的。”', en: '"The customer had made it public already."' },
    answer: {
      zh: '自己公开过的信息，别人也只能在合理范围内用。你明确拒绝的，就不能再用。对你有重大影响的，还要取得你同意。',
      en: 'Even what you made public may be used within reason only. It may not be used once you clearly refuse, and needs your consent where it affects you greatly.',
    },
    kinds: [
      'wechat-id',
      'qq',
      'social-handle',
      'nickname',
      'avatar',
      'real-name',
      'portrait',
      'phone',
      'workplace',
    ],
    provisions: ['pipl-27', 'civil-code-1036'],
    caseId: null,
    limits: {
      zh: '确实由你公开、你没有拒绝、用得也合理，商家可能不担责。',
      en: 'If you published it, did not refuse, and the use is reasonable, the merchant may not be liable.',
    },
  },
];

/** The arguments worth showing beside findings of these kinds, in the order of the table. */
export function argumentsFor(kinds: readonly Kind[]): Argument[] {
  return ARGUMENTS.filter((argument) => argument.kinds.some((kind) => kinds.includes(kind)));
}
