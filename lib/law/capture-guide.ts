import type { ProvisionId } from './index.ts';
import type { LocalText } from './provision.ts';

/** One step of taking screenshots that hold up. */
export interface CaptureStep {
  readonly id: string;
  readonly title: LocalText;
  readonly how: LocalText;
  readonly why: LocalText;
  readonly provisions: readonly ProvisionId[];
  /** Where the practice is described besides the law; null where the provisions say it themselves. */
  readonly source: string | null;
}

/**
 * How to take screenshots as evidence, in the order in which it is done. Sources: law/README.md,
 * "Screenshots that Chinese courts accept"; anchors/evidence.md section 8 (order of the preparations).
 */
export const CAPTURE_GUIDE: readonly CaptureStep[] = [
  {
    id: 'first',
    title: { zh: '先存，再联系商家或平台', en: 'Save first, then contact anyone' },
    how: {
      zh: '内容还在时，先把下面几步做完。来不及的，可以问法院能否先保全证据。',
      en: 'Go through the steps below while the content is up. If there is no time, a court may be asked to preserve it.',
    },
    why: {
      zh: '内容随时可能被删。删了以后就很难再取。',
      en: 'It can be deleted at any time, and is hard to get afterwards.',
    },
    provisions: ['civil-procedure-law-84', 'civil-evidence-si-14'],
    source: null,
  },
  {
    id: 'clean-start',
    title: { zh: '校准时间，关掉代理', en: 'Set the clock, switch the proxy off' },
    how: {
      zh: '打开系统的自动对时。关掉代理和无关程序。再新开一个窗口。',
      en: 'Let the system set its clock. Close proxies and other programs. Open a new window.',
    },
    why: {
      zh: '法院会看设备环境是否可靠、运行是否正常。',
      en: 'Courts look at whether the device and its software were reliable and running normally.',
    },
    provisions: ['civil-evidence-si-93', 'online-litigation-rules-17'],
    source: 'https://tsa.cn/baike/115.html',
  },
  {
    id: 'record-path',
    title: { zh: '录屏：从首页一路点进去', en: 'Record the screen from the start page on' },
    how: {
      zh: '开始录屏，输入网址，一步步走到那条内容。中间不要剪。',
      en: 'Start recording, type the address, go step by step to the content. Do not cut.',
    },
    why: {
      zh: '单独一张图容易被怀疑。过程能说明它从哪里来。',
      en: 'A bare picture is easily doubted; the path shows where it came from.',
    },
    provisions: ['civil-evidence-si-90', 'civil-evidence-si-93'],
    source: 'https://tsa.cn/baike/115.html',
  },
  {
    id: 'address-and-time',
    title: { zh: '每张图都带网址和时间', en: 'Address and time in every picture' },
    how: {
      zh: '地址栏要露出完整网址。系统的日期和时间也要拍进去。',
      en: 'Show the whole address in the address bar, and the system’s date and time.',
    },
    why: {
      zh: '看得出是哪一页、什么时候看到的。',
      en: 'It tells which page was seen, and when.',
    },
    provisions: ['civil-evidence-si-93'],
    source: 'https://tsa.cn/baike/5250.html',
  },
  {
    id: 'whole-page',
    title: { zh: '整页都要，前后重叠', en: 'The whole page, with overlap' },
    how: {
      zh: '从顶部截到底部，相邻两张留一点重叠。你的评价和商家的回复要在一起。',
      en: 'Go from top to bottom and let pictures overlap. Keep your review and the reply together.',
    },
    why: {
      zh: '只截一段，会被说断章取义。重叠能看出没有漏。',
      en: 'A fragment can be called out of context; overlap shows that nothing is missing.',
    },
    provisions: ['civil-evidence-si-93', 'civil-evidence-si-90'],
    source: 'https://www.tsa.cn/baike/8060.html',
  },
  {
    id: 'publisher',
    title: { zh: '拍下是谁发的', en: 'Show who published it' },
    how: {
      zh: '打开发布账号的主页，拍下主体信息。店铺页、营业执照、发布时间和阅读量也拍下来。',
      en: 'Open the publisher’s account page and capture its registered name. Also the shop’s page, licence, publishing time and view count.',
    },
    why: {
      zh: '之后要知道找谁。传播范围也会影响责任大小。',
      en: 'You need to know whom to turn to, and reach matters for liability.',
    },
    provisions: ['civil-code-998', 'online-tort-si-6'],
    source: 'https://www.tsa.cn/baike/5187.html',
  },
  {
    id: 'originals',
    title: { zh: '留好原始文件和设备', en: 'Keep the original files and the device' },
    how: {
      zh: '不裁剪、不另存、不靠转发保存。有聊天记录的手机也不要清空。要打码，只在副本上打。',
      en: 'No cropping, no re-saving, no forwarding as a way of keeping. Do not clear the phone with the chats. Redact copies only.',
    },
    why: {
      zh: '电子数据要提供原件。改过的文件容易被质疑。',
      en: 'Electronic data must be given in the original; changed files are easily challenged.',
    },
    provisions: ['civil-evidence-si-15', 'civil-procedure-si-116'],
    source: null,
  },
  {
    id: 'fingerprint',
    title: { zh: '马上算文件指纹', en: 'Take the files’ fingerprints at once' },
    how: {
      zh: '记下每个文件的名字、大小、时间和文件指纹（SHA-256）。清单和文件分开放。',
      en: 'Note name, size, time and fingerprint (SHA-256) of each file. Keep the list apart from the files.',
    },
    why: {
      zh: '以后能说明文件从那时起没有改过。',
      en: 'It can show later that the files were not changed since.',
    },
    provisions: ['esign-law-5', 'esign-law-8'],
    source: null,
  },
  {
    id: 'third-party',
    title: { zh: '请第三方再取一次', en: 'Have a third party capture it too' },
    how: {
      zh: '内容还在网上时，用可信时间戳平台（如权利卫士）再取一次。更重要的，请公证处取证。',
      en: 'While it is still online, capture it again with a trusted time stamp service (such as 权利卫士). For what matters most, ask a notary.',
    },
    why: {
      zh: '第三方能说明内容和时间。时间戳只说明之后没改过。是否采信由法院决定。',
      en: 'A third party can speak for content and time. A time stamp only shows that nothing changed since. The court decides what it accepts.',
    },
    provisions: ['civil-evidence-si-94', 'online-litigation-rules-16', 'online-litigation-rules-18'],
    source: 'https://tsa.cn/baike/3315.html',
  },
  {
    id: 'gaps',
    title: { zh: '写下没拍到什么', en: 'Write down what was not captured' },
    how: {
      zh: '记下谁、在哪里、用什么方法取的。打不开、没显示的部分也写明。',
      en: 'Note who captured it, where and how. Say what would not open or show.',
    },
    why: {
      zh: '法院会看方法是否可靠、由谁来取。先说清楚，比事后被问好。',
      en: 'Courts look at method and person. Better said beforehand than asked later.',
    },
    provisions: ['civil-evidence-si-93'],
    source: 'http://www.gtkf.cn/article/2234.html',
  },
];
