import { LABEL_WORDS } from './label-words.ts';
import type { Platform } from './platform.ts';

/**
 * Any other page: no fixed structure. lib/regions reads it by label words, nesting, microdata, JSON-LD,
 * class names that name a merchant, authors that are the shop, and ARIA labels.
 */
export const generic: Platform = {
  id: 'generic',
  hosts: [],
  matches: [],
  optionalMatches: ['*://*/*'],
  detectPage: () => true,
  voices: [],
  statements: [],
  merchantName: ['[itemprop="itemReviewed"] [itemprop="name"]', 'h1'],
  labels: LABEL_WORDS,
};
