import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../../lib/browser/serve.ts';
import { rescueCaptures } from './captures.ts';
import { listenToGestures } from './gestures.ts';
import { pageHandlers } from './page-handlers.ts';
import { listenToTabs } from './tab-life.ts';
import { uiHandlers } from './ui-handlers.ts';

/** All listeners are there before this returns: an event that woke the worker finds its listener. */
export default defineBackground(() => {
  serve({ page: pageHandlers, ui: uiHandlers });
  listenToGestures();
  listenToTabs();
  void rescueCaptures();
});
