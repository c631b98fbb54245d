import type { Kind } from '../model/kinds.ts';

/** The same words in both languages of the interface. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

/** What a provision is for, in the words of the law data. */
export type ProvisionRole =
  | 'right'
  | 'definition'
  | 'duty'
  | 'defence'
  | 'liability'
  | 'notice-and-takedown'
  | 'evidence'
  | 'administrative'
  | 'criminal'
  | 'platform-duty';

/** What may bring a provision in: a kind, an act under its name in the law data, or `any` alarm. */
export type Trigger = Kind | 'threat-to-publish' | 'human-flesh-search' | 'insult' | 'minor' | 'any';

/** Where a text was read. */
export interface LawSource {
  /** Public repository and path with commit, or page. */
  readonly where: string;
  /** Day it was read, ISO 8601. */
  readonly accessed: string;
}

/** One article (or paragraph, as `article` says) as it stands in its statute's table. */
export interface ProvisionRow {
  readonly id: string;
  readonly article: LocalText;
  /** The official Chinese words, to the letter; paragraphs and items are parted by line feeds. */
  readonly text: string;
  /** First day this wording was in force, ISO 8601; null where that was not verified. */
  readonly since: string | null;
  /** Last day in force; null while it runs. */
  readonly until: string | null;
  readonly status: 'in force' | 'uncertain';
  readonly role: ProvisionRole;
  /** `core` is shown first, `background` on request only. */
  readonly priority: 'core' | 'supporting' | 'background';
  /** One plain sentence in our own words: not the law, never to be put in quotation marks. */
  readonly gist: LocalText;
  /** Empty: never to be attached to a finding. */
  readonly triggers: readonly Trigger[];
  /** Indices into the statute's `sources`. */
  readonly sources: readonly number[];
  /** How many independent copies agree with `text`. */
  readonly verified: number;
  /** Where the official text is: a pointer, not counted in `verified`. */
  readonly official?: string;
  /** The researcher's remark; for readers of the code and the lawyer's report, in English only. */
  readonly note?: string;
}

/** One law, regulation or judicial interpretation with the provisions we keep of it. */
export interface Statute {
  /** Prefix of its provisions' ids. */
  readonly id: string;
  readonly title: LocalText;
  readonly sources: readonly LawSource[];
  readonly provisions: readonly ProvisionRow[];
}

/** A provision with everything needed to show it. */
export interface Provision extends Omit<ProvisionRow, 'sources'> {
  readonly statute: LocalText;
  readonly sources: readonly LawSource[];
}
