import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domOf } from '../../../lib/regions/dom.ts';
import { scopesFor } from '../../../lib/regions/scopes.ts';

function names(html: string, css: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const scope = [...document.querySelectorAll(css)];
  return scopesFor(domOf(document), scope).map((part) => part.getAttribute('id') ?? part.localName);
}

describe('scopesFor', () => {
  it('takes in the card, not the list', () => {
    const list = `<ul id="list">${'<li>x</li>'.repeat(20)}<li id="card"><div><p class="new">n</p></div></li></ul>`;
    expect(names(list, '.new')).toEqual(['card']);
  });

  it('does not climb to the page', () => {
    expect(names('<div id="a"><p class="new">n</p></div>', '.new')).toEqual(['a']);
    expect(names('<main><p id="p" class="new">n</p></main>', '.new')).toEqual(['p']);
  });

  it('drops parts within parts', () => {
    expect(
      names('<div id="a"><p class="new"><b class="new">n</b></p><p class="new">m</p></div>', '.new'),
    ).toEqual(['a']);
  });
});
