/// <reference types="vite/client" />
/**
 * The eyes and the pen in a page: wires lib/page to the extension's messages, the region finder and the card. Starts by
 * itself on known platforms; elsewhere the background puts it in after a click (scripting.executeScript with
 * content-scripts/content.js, and insertCSS with content-scripts/content.css). A second copy takes over from the
 * first (context.ts), which cleans up after itself.
 */
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import css from '../../components/card/card.css?inline';
import { CARD_STRINGS, cardLanguage } from '../../components/card/strings.ts';
import type { Answers, FromPage } from '../../lib/browser/messages.ts';
import { err } from '../../lib/model/result.ts';
import { PageAnswers } from '../../lib/page/answer.ts';
import type { Eyes, PageWords } from '../../lib/page/ports.ts';
import { PageSession } from '../../lib/page/session.ts';
import { isForPage, isToPage } from '../../lib/page/to-page.ts';
import { STATIC_MATCHES } from '../../lib/platforms/index.ts';
import { searchRegions, searchRegionsIn } from '../../lib/regions/find-regions.ts';
import { createRegionIds } from '../../lib/regions/region-ids.ts';
import { cardView } from './card-view.tsx';
import './highlight.css';

/** Test builds open the shadow root, so that axe and e2e can look inside. */
const ROOTS = import.meta.env.VITE_PINGDUN_OPEN_ROOTS === '1' ? 'open' : 'closed';

const eyes: Eyes = {
  all: (url, ids) => searchRegions(document, url, { ids }),
  within: (url, places, ids) => searchRegionsIn(document, url, places, { ids }),
  newIds: () => createRegionIds(document),
};

async function send<M extends FromPage>(message: M): Promise<Answers[M['type']]> {
  const answer = await browser.runtime.sendMessage<M, Answers[M['type']] | undefined>(message);
  if (answer === undefined) throw new Error('nobody answered');
  return answer;
}

function pageWords(): PageWords {
  const language = cardLanguage(browser.i18n.getUILanguage());
  const { title, found, dismissed } = CARD_STRINGS[language];
  return { language, marker: title, found, dismissed };
}

export default defineContentScript({
  matches: [...STATIC_MATCHES],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const words = pageWords();
    const session = new PageSession({
      view: window,
      send,
      eyes,
      words,
      css,
      card: cardView(words.language),
      roots: ROOTS,
      isAlive: () => ctx.isValid,
      signal: ctx.signal,
    });
    const answers = new PageAnswers(session);
    // `sendResponse` and `true`, not a promise: Chrome before 148 takes no promise, and the polyfill would cost 3 kB.
    const listen = (
      message: unknown,
      _sender: unknown,
      sendResponse: (answer: unknown) => void,
    ): true | undefined => {
      if (!isForPage(message)) return undefined;
      if (isToPage(message)) void answers.answer(message).then(sendResponse);
      else sendResponse(err('bad-message'));
      return true;
    };
    browser.runtime.onMessage.addListener(listen);
    ctx.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen), {
      once: true,
    });
  },
});
