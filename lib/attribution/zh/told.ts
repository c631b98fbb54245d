/** Facts told in prose that no list of words foresees: clauses that the fitted model takes for one. */
import type { Candidate } from '../../model/draft.ts';
import { topicBefore, type Reading } from './clause.ts';
import { logistic } from '../evidence.ts';
import { FACTS, likeliest, type Fact } from '../facts.ts';
import { scores } from './model.ts';
import type { Mood } from './tone.ts';

const OUTPUTS = ['fact', ...FACTS] as const;
/** Words that open a clause and belong to no fact. */
const OPENING =
  /^(?:但是?|可是?|而且?|然而|倒是|其实|就是|结果|于是|所以|因为|再说|况且|何况|另外|还有|不过|毕竟|明明|这位(?:顾客|客人|女士|先生|妈妈|大姐|大哥|同学)?|此人|该顾客|您|你|妳|侬|佢|她|他|人家|自己|就|也|都|还|又|才|可|倒|本来|当时|当天|那天|是)+/;
/** A date or a time alone tells nothing. */
const ONLY_TIME = /^[\d年月日号点时分一二三四五六七八九十零晚早上下中午凌晨周星期当天昨今前后：:（）() ]+$/;
/** Least log-odds, with the mood of the text and the grammar of the clause added in. */
const BAR = 0.8;
/** The same for a clause that is said only where nothing surer is. */
const HINT_BAR = 0;
/** Log-odds from which the kind of a told fact is taken as known. */
const KNOWN = -0.6;

interface Told {
  readonly kind: Fact;
  readonly start: number;
  readonly end: number;
  readonly odds: number;
  /** Whether the model knows the kind, or only that something private is told. */
  readonly sure: boolean;
}

/** Neighbouring clauses of one kind are one fact: 「有糖尿病，空腹血糖十几」. */
function join(told: readonly Told[], text: string): Told[] {
  const joined: Told[] = [];
  for (const each of told) {
    const last = joined[joined.length - 1];
    if (
      last !== undefined &&
      last.kind === each.kind &&
      last.sure === each.sure &&
      each.start - last.end <= 2 &&
      !/[。！？\n]/.test(text.slice(last.end, each.start))
    )
      joined[joined.length - 1] = {
        ...last,
        end: each.end,
        odds: Math.max(last.odds, each.odds),
        sure: last.sure || each.sure,
      };
    else joined.push(each);
  }
  return joined;
}

/** Clauses about the guest that read like a private fact. */
export function findTold(reading: Reading, mood: Mood): Candidate[] {
  const told: Told[] = [];
  const lift = Math.max(-2.5, Math.min(2.5, mood.exposes * 0.6));
  for (const sentence of reading.sentences) {
    for (const clause of sentence.clauses) {
      const text = reading.text.slice(clause.start, clause.end);
      if (text.length < 4 || text.length > 60) continue;
      const topic =
        topicBefore(reading, clause.end, clause.start) ?? topicBefore(reading, clause.start, sentence.start);
      const log = scores(text, OUTPUTS);
      const grammar = topic === undefined ? -0.4 : topic.party === 'customer' ? 0.6 : -0.8;
      const odds = log.fact + lift + grammar;
      if (odds < HINT_BAR) continue;
      const kind = likeliest(log);
      if (ONLY_TIME.test(text)) continue;
      const opening = OPENING.exec(text)?.[0].length ?? 0;
      told.push({
        kind,
        start: clause.start + (opening < text.length - 2 ? opening : 0),
        end: clause.end,
        odds,
        sure: odds >= BAR && log[kind] > KNOWN,
      });
    }
  }
  return join(told, reading.text).map((each) => ({
    kind: each.kind,
    start: each.start,
    end: each.end,
    anchor: each.start,
    score: Math.min(0.9, logistic(each.odds)),
    detector: each.sure ? 'model/told' : 'model/hinted',
    form: 'clause',
    reasons: [
      {
        rule: each.sure ? 'model/told' : 'model/hinted',
        cue: reading.text.slice(each.start, Math.min(each.end, each.start + 40)),
        start: each.start,
        end: Math.min(each.end, each.start + 40),
        speaksFor: 'kind',
        weight: each.odds,
      },
    ],
  }));
}
