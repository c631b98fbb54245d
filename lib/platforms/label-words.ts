/**
 * Words that announce a merchant's reply (shared/platforms: `labelTexts` of every platform, and the pattern of
 * its README, "Without any selector" 1). They count only at the start of a block; label.ts decides.
 */

/** Who may speak, in Chinese. `weak`: customers too write 「客服回复：…」 when they quote. */
export const ZH_SPEAKERS = {
  strong:
    '商家|商户|商戶|店家|店铺|店鋪|卖家|賣家|掌柜|店主|业主|業主|开发者|開發者|住宿方|住宿|管理层|管理階層|品牌方',
  weak: '老板|老闆|店长|店長|酒店|飯店|饭店|宾馆|賓館|客服|房东|房東|京东|蜂蜂',
} as const;

/** What they do, in Chinese. */
export const ZH_ACTS = '回复|回覆|回應|回应|解释|解釋|反馈';

/** Whole heads: the words alone say that the merchant speaks. Latin ones in lower case. */
export const FIXED_LABELS: readonly string[] = [
  'response from the owner',
  'reply from the owner',
  'response from owner',
  'reply from owner',
  'comment from the owner',
  'response from the property',
  'reply from the property',
  'response from property',
  'reply from property',
  'response from the host',
  'response from the business',
  'reply from the business',
  'response from seller',
  'reply from seller',
  'response from the seller',
  'response from management',
  'response from the developer',
  'business owner information',
  'owner response',
  'owner’s response',
  "owner's response",
  'business response',
  'property response',
  'hotel response',
  'employer response',
  'provider response',
  'seller reply',
  'seller response',
  'merchant reply',
  'merchant response',
  'host response',
  'developer response',
  'a developer has responded',
  'management response',
  'antwort vom inhaber',
  'antwort des inhabers',
  'antwort der unterkunft',
  'réponse du propriétaire',
  'réponse de l’établissement',
  "réponse de l'établissement",
  'respuesta del propietario',
  'respuesta del alojamiento',
  'risposta del proprietario',
  'risposta del titolare',
  'risposta della struttura',
  'resposta do proprietário',
  'resposta do desenvolvedor',
  'reactie van de eigenaar',
  'reactie van accommodatie',
  'odpowiedź właściciela',
  'ответ владельца',
  'ответ организации',
  'phản hồi từ shop',
  'phản hồi của người bán',
  'オーナーからの返信',
  '업주의 답변',
  '판매자 답변',
  '개발자 답변',
  '사장님',
];

/** Heads that go on with a name, which must be told to be the merchant's. */
export const FROM_LABELS: readonly string[] = [
  'response from',
  'reply from',
  'comment from',
  'antwort von',
  'kommentar von',
  'réponse de',
  'commentaire de',
  'respuesta de',
  'comentario de',
  'risposta di',
  'reactie van',
  'antwoord van',
  'svar fra',
  'svar från',
];

/** Heads that end with these words: `<name> responded to this review`. */
export const CLOSING_LABELS: readonly string[] = [
  'responded to this review',
  'hat diese bewertung kommentiert',
  'a répondu à cet avis',
  'svarte på denne anmeldelsen',
  'からの返信',
];

/** Words by which a name shows itself to be a merchant's. */
export const MERCHANT_NAME_WORDS =
  /\b(?:owner|proprietor|manager|management|host|hotel|property|seller|merchant|business|restaurant|shop|store|team|customer (?:care|service)|inhaber|propri[eé]taire|propietario|proprietario|eigenaar)\b/i;

/** All of them, for the platform row. */
export const LABEL_WORDS: readonly string[] = [
  ...ZH_SPEAKERS.strong.split('|').map((speaker) => `${speaker}回复`),
  ...ZH_SPEAKERS.weak.split('|').map((speaker) => `${speaker}回复`),
  ...FIXED_LABELS,
  ...FROM_LABELS,
  ...CLOSING_LABELS,
];
