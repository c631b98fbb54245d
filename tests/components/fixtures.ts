/** Invented page, findings and captures from which the states of popup and panel are put together. */
import type { AppliedLaw, CaptureView, PackageView } from '../../components/view.ts';
import { citation } from '../../lib/law/citation.ts';
import { CAVEATS } from '../../lib/law/caveats.ts';
import { provisionById, type ProvisionId } from '../../lib/law/index.ts';
import { isAlarm } from '../../lib/model/alarm.ts';
import type { AppliedProvision, Finding, Region, TabState } from '../../lib/model/schema.ts';

export const EVIDENCE_ID = '20261123T120000Z-3f9a';
const SHA = '3f9a5b0c7d1e2f4a8b6c9d0e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192ac21d';

type Sketch = Pick<Finding, 'kind' | 'text' | 'act' | 'confidence' | 'why'> & {
  subject?: Finding['subject'];
};

export const SKETCHES = {
  wechat: {
    kind: 'wechat-id',
    text: 'xl_0712abc',
    act: 'disclosure',
    confidence: 0.96,
    why: { zh: '因为前面写着“该顾客微信号”。', en: 'Because “that customer’s WeChat” stands before it.' },
  },
  chat: {
    kind: 'chat-record',
    text: '聊天记录截图如下',
    act: 'disclosure',
    confidence: 0.82,
    why: { zh: '因为写着“聊天记录”，后面附了图片。', en: 'Because it names a chat and pictures follow.' },
  },
  phone: {
    kind: 'phone',
    text: '13800000000',
    act: 'disclosure',
    confidence: 0.93,
    why: { zh: '因为写着“她的电话”。', en: 'Because it says “her phone”.' },
  },
  plate: {
    kind: 'license-plate',
    text: '沪A·00000',
    act: 'disclosure',
    confidence: 0.78,
    subject: 'other',
    why: { zh: '因为写着“她朋友的车”。', en: 'Because it says “her friend’s car”.' },
  },
  name: {
    kind: 'nickname',
    text: '小鹿不吃辣',
    act: 'disclosure',
    confidence: 0.55,
    why: { zh: '因为和评价人的昵称相近，但没有写明是谁。', en: 'Because it resembles the reviewer’s name.' },
  },
  footage: {
    kind: 'surveillance',
    text: '可向公众提供全程监控录像',
    act: 'threat',
    confidence: 0.94,
    why: { zh: '因为写着“可向公众提供”。', en: 'Because it offers it “to the public”.' },
  },
  hunt: {
    kind: 'portrait',
    text: '认识她的朋友请联系我们',
    act: 'solicitation',
    confidence: 0.91,
    why: { zh: '因为写着“认识她的朋友请联系”。', en: 'Because it asks those who know her to get in touch.' },
  },
} satisfies Record<string, Sketch>;

/** A reply by the shop that holds the findings sketched. */
export function entry(n: number, sketches: readonly Sketch[]): TabState['regions'][number] {
  const id = `r${n}`;
  const findings = sketches.map((sketch, index): Finding => ({
    subject: 'customer',
    ...sketch,
    id: `${id}/${index}`,
    start: 0,
    end: sketch.text.length,
    provisions: ['civil-code-1034'],
    reasons: [],
  }));
  const alarms = findings.filter(isAlarm);
  const region: Region = {
    id,
    role: n === 9 ? 'statement' : 'reply',
    platform: 'dianping',
    text: sketches.map(({ text }) => text).join('，'),
    lang: 'zh-CN',
    reviewerName: '小鹿不吃辣',
    images: [],
    selectors: [],
    adapter: 'dianping',
    voice: 'label:商家回复',
    holes: false,
  };
  const provisions = alarms.length === 0 ? [] : applied(alarms.map((finding) => finding.id));
  return {
    region,
    assessment: {
      regionId: id,
      doxxing: alarms.length > 0,
      severity: 'high',
      findings,
      provisions,
      limits: [],
    },
  };
}

const LAWS: readonly (readonly [ProvisionId, string, string])[] = [
  [
    'civil-code-1034',
    '微信号能认出你，属于个人信息。',
    'A WeChat ID can identify you; it is personal information.',
  ],
  ['pipl-25', '公开之前，商家要有你的单独同意。', 'Publishing it takes your separate consent.'],
  ['civil-code-1032', '聊天内容是私下的，属于隐私。', 'What is said in a private chat is private.'],
  ['consumer-law-29', '商家收集的信息要保密。', 'A shop has to keep what it collects confidential.'],
  ['pipl-28', '行踪等信息要更小心地处理。', 'Whereabouts and the like need greater care.'],
  ['civil-code-1195', '你可以通知平台删除。', 'You may notify the platform to remove it.'],
];

function applied(findings: string[]): AppliedProvision[] {
  return LAWS.map(([id, zh, en]) => ({ id, reason: { zh, en }, findings }));
}

/** Looks provisions up as the entrypoints do. */
export function lookup(id: string): Omit<AppliedLaw, 'reasons'> | undefined {
  const provision = provisionById(id);
  const name = citation(id);
  if (provision === undefined || name === undefined) return undefined;
  const caveats: Readonly<Record<string, AppliedLaw['caveat']>> = CAVEATS;
  return { provision, citation: name, caveat: caveats[id] };
}

/** The state of a page whose regions hold the sketched findings. */
export function tabState(regions: readonly (readonly Sketch[])[], more: Partial<TabState> = {}): TabState {
  return {
    page: { url: 'https://www.dianping.com/shop/k1', title: '某某剧本推理馆', visit: 'v1' },
    status: 'done',
    regions: regions.map((sketches, index) => entry(index + 1, sketches)),
    dismissed: [],
    updatedAt: '2026-11-23T12:00:00Z',
    ...more,
  };
}

/** A capture, finished unless said otherwise. */
export function capture(more: Partial<CaptureView> = {}): CaptureView {
  return {
    evidenceId: EVIDENCE_ID,
    status: 'done',
    step: 'stored',
    firstView: true,
    pictures: { taken: 3, planned: 3 },
    notCaptured: [],
    package: { name: 'pingdun-20261123-120000-3f9a.zip', bytes: 1_420_000, files: 14, sha256: SHA },
    ...more,
  };
}

export const PACKAGES: readonly PackageView[] = [
  {
    id: EVIDENCE_ID,
    name: 'pingdun-20261123-120000-3f9a.zip',
    createdAt: '2026-11-23T12:00:00Z',
    url: 'https://www.dianping.com/shop/k1',
    status: 'done',
    bytes: 1_420_000,
    files: 14,
    sha256: SHA,
  },
  {
    id: 'second',
    name: 'pingdun-20261120-083000-77b1.zip',
    createdAt: '2026-11-20T08:30:00Z',
    url: 'https://mp.weixin.qq.com/s/abc',
    status: 'partial',
    bytes: 380_000,
    files: 9,
    sha256: SHA,
  },
];
