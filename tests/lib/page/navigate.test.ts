import { describe, expect, test, vi } from 'vitest';
import { newVisitId, routeOf, watchRoute } from '../../../lib/page/navigate.ts';

test.each([
  ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
  ['https://a.example/x#part', 'https://a.example/x'],
  ['https://a.example/x#', 'https://a.example/x'],
  ['https://a.example/#/shop/1', 'https://a.example/#/shop/1'],
  ['https://a.example/#!shop/1', 'https://a.example/#!shop/1'],
])('route of %s', (url, route) => {
  expect(routeOf(url)).toBe(route);
});

test('visit ids do without randomUUID on insecure pages', () => {
  const insecure = { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) } as unknown as Crypto;
  expect(newVisitId(insecure)).toBe('07'.repeat(16));
  expect(newVisitId()).not.toBe(newVisitId());
});

describe('a page that never reloads', () => {
  function page(withNavigation: boolean) {
    const view = Object.assign(new EventTarget(), {
      location: { href: 'https://a.example/1' },
      navigation: withNavigation ? new EventTarget() : undefined,
    });
    const onRoute = vi.fn();
    const onReturn = vi.fn();
    const end = new AbortController();
    const check = watchRoute(view as unknown as Window, { onRoute, onReturn, signal: end.signal });
    return { view, onRoute, onReturn, check, end };
  }

  test('tells of a route once the address has it', () => {
    const { view, onRoute } = page(true);
    view.navigation!.dispatchEvent(new Event('currententrychange'));
    expect(onRoute).not.toHaveBeenCalled();
    view.location.href = 'https://a.example/2';
    view.navigation!.dispatchEvent(new Event('currententrychange'));
    view.navigation!.dispatchEvent(new Event('currententrychange'));
    expect(onRoute).toHaveBeenCalledTimes(1);
  });

  test('without the Navigation API the check before each reading tells', () => {
    const { view, onRoute, check } = page(false);
    view.location.href = 'https://a.example/1#top';
    check();
    expect(onRoute).not.toHaveBeenCalled();
    view.location.href = 'https://a.example/2';
    check();
    expect(onRoute).toHaveBeenCalledTimes(1);
  });

  test('tells of a return from the back/forward cache only', () => {
    const { view, onReturn, end } = page(true);
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(onReturn).not.toHaveBeenCalled();
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(onReturn).toHaveBeenCalledTimes(1);
    end.abort();
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(onReturn).toHaveBeenCalledTimes(1);
  });
});
