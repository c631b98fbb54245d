/** Puts the card into its place in the closed root, and the focus into the card. */
import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import type { Language } from '../../components/card/strings.ts';
import type { CardModel, CardView } from '../../lib/page/ports.ts';

/** The card in a language, for lib/page. */
export function cardView(language: Language): CardView {
  return {
    mount(container, model) {
      const draw = (now: CardModel): void => render(<Card language={language} {...now} />, container);
      draw(model);
      const dialog = container.querySelector('[role="dialog"]');
      if (dialog instanceof HTMLElement) dialog.focus({ preventScroll: true });
      return { update: draw, remove: () => render(null, container) };
    },
  };
}
