import type { JSX } from 'preact';

/** Our sign, a shield that is also a speech bubble; decoration, the name stands beside it. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="logo-shield" d="M16 2.5 27 6v9.2c0 6.6-4.4 11.4-11 14.3C9.4 26.6 5 21.8 5 15.2V6z" />
      <path
        class="logo-bubble"
        d="M11.5 9.5h9a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-4l-3.5 3v-3h-1.5a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2z"
      />
    </svg>
  );
}
