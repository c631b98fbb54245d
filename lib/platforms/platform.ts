/** How one platform's pages show that a merchant speaks: facts as rows, no logic. */
import type { Role } from '../model/kinds.ts';

/** How well a row is known: `high` seen in saved pages, `medium` one family of sources, `low` words only. */
export type Sureness = 'high' | 'medium' | 'low';

/** One way in which a reply under a review is marked. */
export interface VoiceRule {
  readonly role: Role;
  /** Elements that hold the merchant's words. */
  readonly text: string;
  /** The review's card: nearest ancestor of `text` that matches. */
  readonly card: string;
  /** Within the card, first that yields text. */
  readonly reviewText: readonly string[];
  readonly reviewerName: readonly string[];
  /** Parts of `text` and `reviewText` that are no words of the speaker (dates, fold buttons). */
  readonly skip: string;
  /** The text opens with a bracketed head that is not the merchant's. */
  readonly headed: boolean;
  readonly since: number;
  /** Last year seen; absent where current as far as known. */
  readonly until?: number;
  readonly sure: Sureness;
}

/** One way in which a whole page is one speaker's article. */
export interface StatementRule {
  readonly title: readonly string[];
  /** First that yields text or pictures. */
  readonly body: readonly string[];
  readonly account: readonly string[];
  /** Where the pictures are, besides the body itself. */
  readonly images: readonly string[];
  /** Present where the words are another account's, and that account's name. */
  readonly repost: string;
  readonly repostAccount: readonly string[];
  /** Present where the page says that there is nothing any more. */
  readonly removed: string;
  readonly skip: string;
  readonly since: number;
  readonly sure: Sureness;
}

export interface Platform {
  /** Platform word of contracts/scan-io.md. */
  readonly id: string;
  /** Host names, exactly. */
  readonly hosts: readonly string[];
  /** WebExtension match patterns for the static content script: review, shop and article pages only. */
  readonly matches: readonly string[];
  /** Patterns too broad to ask for at installation. */
  readonly optionalMatches: readonly string[];
  /** Tells by the address whether merchants may speak on this page. */
  readonly detectPage: (url: URL) => boolean;
  /** Replies, newest generation first. */
  readonly voices: readonly VoiceRule[];
  readonly statements: readonly StatementRule[];
  /** Where the page names its shop. */
  readonly merchantName: readonly string[];
  /** Words on the page that announce the merchant, in the page's own language. */
  readonly labels: readonly string[];
}
