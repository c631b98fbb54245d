/**
 * The one import of the extension API. The polyfill only buys Chrome before 148 (native promises in
 * `onMessage`); when the floor rises this file alone changes.
 */
import browser from 'webextension-polyfill';

export { browser };
