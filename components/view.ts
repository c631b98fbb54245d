/**
 * What the components are given to draw, beside the nouns of lib/model. Plain data: an entrypoint reads
 * storage and law and hands them in, so that every screen can be rendered in a test from fixed values.
 */
import type { Words } from '../lib/i18n.ts';
import type { Provision } from '../lib/law/provision.ts';
import type { ErrorCode, Result } from '../lib/model/result.ts';
import type { TabState } from '../lib/model/schema.ts';

/** A provision together with why it may apply here. */
export interface AppliedLaw {
  readonly provision: Provision;
  /** Short name, e.g. 《民法典》第1034条. */
  readonly citation: Words;
  /** What a reader must know beside the text: what is unclear, partial or hard to reach. */
  readonly caveat?: Words | undefined;
  /** One reason per region that brought it in, without repetitions. */
  readonly reasons: readonly Words[];
}

export type NotCapturedReason = ErrorCode | 'limit' | 'not-visible' | 'not-supported' | 'tab-switched';
export type CaptureStep = 'first-view' | 'text' | 'pictures' | 'packing' | 'checking' | 'stored';

/** One capture as far as it got (the stored CaptureState fits). */
export interface CaptureView {
  readonly evidenceId: string;
  readonly status: 'running' | 'done' | 'partial' | 'failed';
  readonly step: CaptureStep;
  readonly firstView: boolean;
  readonly pictures: { readonly taken: number; readonly planned: number };
  readonly notCaptured: readonly {
    readonly what: string;
    readonly why: NotCapturedReason;
    readonly detail?: string | undefined;
  }[];
  readonly package?:
    | { readonly name: string; readonly bytes: number; readonly files: number; readonly sha256: string }
    | undefined;
  readonly error?: { readonly code: ErrorCode; readonly detail?: string | undefined } | undefined;
}

/** A stored evidence package in the list. */
export interface PackageView {
  readonly id: string;
  /** File name of the zip. */
  readonly name: string;
  /** ISO instant. */
  readonly createdAt: string;
  /** Page it was taken from; only its host is shown. */
  readonly url: string;
  readonly status: 'done' | 'partial';
  readonly bytes: number;
  readonly files: number;
  /** SHA-256 of the zip, hex. */
  readonly sha256: string;
}

/** What the browser lets us see of the tab, before anything was read. */
export type Access =
  | { readonly kind: 'special' }
  /** No grant yet (panel): only a click on the toolbar button gives one. */
  | { readonly kind: 'no-access' }
  /** `familiar`: one of the platforms that are read without a click. */
  | { readonly kind: 'page'; readonly host: string; readonly familiar: boolean };

/** Everything about the present tab. */
export interface TabView {
  readonly access: Access;
  readonly state?: TabState | undefined;
  readonly capture?: CaptureView | undefined;
  /** The finding that the card in the page asked to see here. */
  readonly wish?: string | undefined;
}

/** A failure to be shown: the code in words, the detail only in the copied note. */
export interface Fault {
  readonly code: ErrorCode;
  readonly detail?: string | undefined;
}

/** What a screen can ask for. Every answer is a value: nothing throws into a component. */
export interface Actions {
  readonly scan: () => Promise<Result<unknown>>;
  readonly capture: () => Promise<Result<unknown>>;
  readonly cancelCapture: () => Promise<Result<unknown>>;
  readonly dismiss: (findingId: string) => Promise<Result<unknown>>;
  readonly undoDismiss: (findingId: string) => Promise<Result<unknown>>;
  readonly showOnPage: (findingId: string) => Promise<Result<unknown>>;
  /** Reads the package back, compares its hash, then hands it to the browser; gives its size in bytes. */
  readonly save: (evidenceId: string) => Promise<Result<{ readonly bytes: number }>>;
  readonly openEvidence: (evidenceId: string) => Promise<Result<unknown>>;
  readonly copy: (text: string) => Promise<Result<unknown>>;
  /** Copies a note about a failure with version and browser; never with anything from the page. */
  readonly copyFault: (fault: Fault) => Promise<Result<unknown>>;
}
