import type { ProvisionId } from './index.ts';
import type { LocalText } from './provision.ts';

/** One step a person may take, with what it rests on. */
export interface NextStep {
  readonly id: 'evidence' | 'platform' | 'market-regulator' | 'cyberspace' | 'police' | 'court';
  readonly title: LocalText;
  readonly how: LocalText;
  /** When the step comes into question; null where it always does. */
  readonly when: LocalText | null;
  readonly provisions: readonly ProvisionId[];
}

/** A short path in a sensible order (law/README.md, "What a consumer should do, in this order"). */
export const NEXT_STEPS: readonly NextStep[] = [
  {
    id: 'evidence',
    title: { zh: '先把证据留下', en: 'Keep the evidence first' },
    how: {
      zh: '内容随时可能被删，先存。先别回骂，也别公开对方的信息。',
      en: 'It can be deleted at any time, so save it first. Do not answer in kind or publish the other side’s information.',
    },
    when: null,
    provisions: ['civil-evidence-si-14', 'civil-evidence-si-15', 'civil-evidence-si-93'],
  },
  {
    id: 'platform',
    title: { zh: '通知平台', en: 'Notify the platform' },
    how: {
      zh: '写明链接和内容，附上截图。通知要有初步证据和你的真实身份。平台会把通知转给商家。',
      en: 'Give the link and the content, attach screenshots. The notice needs first evidence and your real identity. The platform passes it on to the merchant.',
    },
    when: null,
    provisions: ['civil-code-1195', 'civil-code-1196', 'civil-code-1197', 'online-tort-si-4'],
  },
  {
    id: 'market-regulator',
    title: { zh: '向市场监管部门投诉（12315）', en: 'Complain to the market regulator (12315)' },
    how: {
      zh: '走全国12315平台或热线。写明你的身份、商家名称地址、请求和事实。部门七个工作日内告知是否受理。',
      en: 'Use the 12315 platform or hotline. Give your identity, the shop’s name and address, your request and the facts. You are told within seven working days whether it is taken up.',
    },
    when: { zh: '你是这家店的顾客时。', en: 'If you are the shop’s customer.' },
    provisions: [
      'complaint-measures-8',
      'complaint-measures-10',
      'complaint-measures-13',
      'complaint-measures-15',
      'consumer-law-56',
    ],
  },
  {
    id: 'cyberspace',
    title: { zh: '向网信部门举报（12377）', en: 'Report to the cyberspace administration (12377)' },
    how: {
      zh: '作为网络侵权信息举报。收到的部门应当处理，并告知结果。',
      en: 'Report it as infringing information online. The authority must deal with it and tell you the result.',
    },
    when: null,
    provisions: ['pipl-65', 'pipl-66'],
  },
  {
    id: 'police',
    title: { zh: '报警（110）', en: 'Report to the police (110)' },
    how: {
      zh: '有现实危险，马上打110。其他情况，带上证据到派出所说明。',
      en: 'In real danger call 110 at once. Otherwise take the evidence to a police station.',
    },
    when: {
      zh: '有人威胁你、反复骚扰你、散布你的隐私，或号召别人找你时。',
      en: 'If you are threatened, harassed, your private matters are spread, or others are called on to find you.',
    },
    provisions: ['public-security-law-50', 'public-security-law-56', 'criminal-law-253-1'],
  },
  {
    id: 'court',
    title: { zh: '请法院先责令停止，或起诉', en: 'Ask a court for an order to stop, or sue' },
    how: {
      zh: '有证据、又难以弥补时，可以申请先责令停止。网络侵权，你住所地的法院也可能有管辖。',
      en: 'With evidence of harm that could not be made good, a court may be asked to order a stop first. For torts online the court where you live may have jurisdiction too.',
    },
    when: {
      zh: '还在公开或将要公开，等不及的时候。',
      en: 'If it goes on or is about to happen and cannot wait.',
    },
    provisions: [
      'civil-code-997',
      'civil-procedure-law-103',
      'civil-procedure-law-104',
      'civil-procedure-si-25',
      'civil-code-1037',
      'consumer-law-50',
    ],
  },
];
