import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Manifest per browser. Every permission has its reason beside it; nothing is asked for "in case". */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    resolve: {
      alias: {
        // WXT's context tells the page the extension's id by an event, and can be ended by it: ours does not.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./entrypoints/content/context.ts', import.meta.url),
        ),
      },
    },
  }),
  webExt: { disabled: true },
  zip: { artifactTemplate: 'pingdun-{{version}}-{{browser}}.zip' },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '评盾',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab', // to look at, and take a picture of, the page on which the user clicked the button
      'scripting', // to read a page of an unknown site, after that click
      'storage', // results of a visit (storage.session) and settings, on this device only
      'contextMenus', // 「把证据存下来」in the page's menu, which also grants activeTab
    ],
    incognito: 'not_allowed', // nothing may be stored from private windows (AMO policy 6.3)
    commands: {
      // Opens the popup and grants activeTab, as a click on the icon does.
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      capture: { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandCapture__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
        "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pingdun@pingdun.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '127' }),
  }),
});
