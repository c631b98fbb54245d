import {
  CUSTOMER_WORDS,
  DISPUTE_WORDS,
  NOTICE_WORDS,
  REPORTING_ACCOUNTS,
  REPORTING_WORDS,
  SHOP_SPEAKS,
  STATEMENT_WORDS,
  WE_SPEAK,
} from '../platforms/statement-words.ts';

/** What is known of an article. */
export interface Article {
  readonly title: string;
  readonly text: string;
  /** Name of the account or site that published it. */
  readonly account: string;
}

/** Articles are told by their beginning; the end is often boilerplate. */
const READ = 20_000;
const QUOTED = /“[^“”]{0,400}”|「[^「」]{0,400}」|『[^『』]{0,400}』|"[^"]{0,400}"/g;

/**
 * Takes an article; tells whether a shop speaks in it about a customer, and by what (`voice` word), else null.
 * Newspapers and lawyers report what shops said: their words in quotation marks are not theirs.
 */
export function statementVoice(article: Article): string | null {
  const text = article.text.slice(0, READ);
  const own = `${article.title}\n${text.replace(QUOTED, '')}`;
  if (!CUSTOMER_WORDS.test(own) || isReport(article.account, own)) return null;
  const shop = count(own, SHOP_SPEAKS);
  const disputes = distinct(`${article.title}\n${text}`, DISPUTE_WORDS);
  const lead = `${article.title}\n${text.slice(0, 120)}`;
  if (shop > 0 && STATEMENT_WORDS.test(lead)) return 'statement:title';
  if (shop > 0 && NOTICE_WORDS.test(article.title) && disputes > 0) return 'statement:notice';
  // An innocent title: the shop says "we" and quarrels with a customer.
  if (disputes >= 2 && (shop > 0 || count(own, WE_SPEAK) >= 2)) return 'statement:dispute';
  return null;
}

function isReport(account: string, own: string): boolean {
  const reporting = count(own, REPORTING_WORDS);
  if (REPORTING_ACCOUNTS.test(account)) return true;
  return reporting >= 2 && reporting >= count(own, SHOP_SPEAKS);
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

function distinct(text: string, words: RegExp): number {
  return new Set(text.match(words)).size;
}
