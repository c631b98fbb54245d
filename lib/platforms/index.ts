/** The platforms we know, most telling first; `generic` is none of them and comes last. */
import { dianping } from './dianping.ts';
import { generic } from './generic.ts';
import { platformWord } from './known-hosts.ts';
import type { Platform } from './platform.ts';
import { weixin } from './weixin.ts';

export const PLATFORMS: readonly Platform[] = [dianping, weixin, generic];

/** Match patterns of the static content script, derived so that they cannot drift from the rows. */
export const STATIC_MATCHES: readonly string[] = PLATFORMS.flatMap((platform) => platform.matches);

/** Match patterns that are asked for only when the user wants them. */
export const OPTIONAL_MATCHES: readonly string[] = PLATFORMS.flatMap((platform) => platform.optionalMatches);

/** Takes an address; gives the adapter whose hosts hold it, `generic` for every other or unreadable one. */
export function platformFor(url: string): Platform {
  const host = hostOf(url);
  return PLATFORMS.find((platform) => platform.hosts.includes(host)) ?? generic;
}

/** Takes an address; gives the platform word, or the host where no word is known, or `unknown`. */
export function platformName(url: string): string {
  const platform = platformFor(url);
  if (platform !== generic) return platform.id;
  return platformWord(url) ?? (hostOf(url) || 'unknown');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
