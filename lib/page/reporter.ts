/** Tells the background what was read. What could not be told stays in the book for the next time. */
import type { Answers, FromPage } from '../browser/messages.ts';
import { err } from '../model/result.ts';
import type { PageInfo } from '../model/schema.ts';
import type { Send } from './ports.ts';
import type { RegionBook } from './region-book.ts';

/** Text in one message, UTF-16 units: well below the background's cap of 1 MiB, selectors and all. */
const MESSAGE_CHARS = 120_000;
/** Regions in one message: taking in the answer must not hold up the page, and the first marks not wait for the last. */
const MESSAGE_REGIONS = 250;
/** A sleeping worker is up again after this, ms. */
const RETRY_MS = 300;

type Lost = { readonly ok: false; readonly code: 'internal'; readonly detail?: string };

/** Sends once; where nobody listened, the answer is the failure `internal`. */
export async function ask<M extends FromPage>(send: Send, message: M): Promise<Answers[M['type']] | Lost> {
  try {
    return await send(message);
  } catch (error) {
    return err('internal', error instanceof Error ? error.name : typeof error);
  }
}

/** Sends, and once more where nobody listened (the worker was asleep). Only for messages that may come twice. */
export async function askAgain<M extends FromPage>(
  send: Send,
  message: M,
): Promise<Answers[M['type']] | Lost> {
  try {
    return await send(message);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return ask(send, message);
  }
}

export interface ReportHooks {
  /** Limits that the reading met. */
  readonly limits?: readonly string[];
  /** After each answer, when its assessments are in the book: the dismissed findings as the background knows them. */
  readonly onAnswer?: (dismissed: readonly string[]) => void | Promise<void>;
}

/**
 * Tells all news of the book, in messages of bearable size, and takes in the assessments. Gives the dismissed
 * findings as the background knows them, or null where there was no news or it could not be told.
 */
export async function report(
  book: RegionBook,
  page: PageInfo,
  send: Send,
  isCurrent: () => boolean,
  { limits = [], onAnswer }: ReportHooks = {},
): Promise<readonly string[] | null> {
  let dismissed: readonly string[] | null = null;
  for (;;) {
    const news = book.news(MESSAGE_CHARS, MESSAGE_REGIONS);
    if (news.regions.length === 0 && news.gone.length === 0) return dismissed;
    const answer = await askAgain(send, {
      type: 'regions/found',
      page,
      regions: [...news.regions],
      gone: [...news.gone],
      ...(limits.length > 0 && { limits: [...limits] }),
    });
    if (!isCurrent()) return null;
    if (!answer.ok) {
      // Said again it would be refused again: these are given up, everything else is kept.
      if (answer.code === 'bad-message' || answer.code === 'too-large') book.told(news);
      return dismissed;
    }
    book.told(news);
    book.assess(answer.value.assessments);
    dismissed = answer.value.dismissed;
    await onAnswer?.(dismissed);
    if (!isCurrent()) return null;
  }
}
