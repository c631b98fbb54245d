import { expect, test, vi } from 'vitest';
import { onFirstAct } from '../../../lib/page/presence.ts';

test('input made by a script is no act of the user', () => {
  const view = new EventTarget();
  const onAct = vi.fn();
  onFirstAct(view, new AbortController().signal, onAct);
  view.dispatchEvent(new Event('pointermove'));
  view.dispatchEvent(new Event('keydown'));
  expect(onAct).not.toHaveBeenCalled();
});

test('the first act counts, and once', () => {
  // Node makes isTrusted an own accessor that cannot be redefined: a stand-in target hands the event over.
  const listeners = new Map<string, (event: { isTrusted: boolean }) => void>();
  const view = {
    addEventListener: (type: string, listen: (event: { isTrusted: boolean }) => void) =>
      listeners.set(type, listen),
  };
  const onAct = vi.fn();
  onFirstAct(view as unknown as EventTarget, new AbortController().signal, onAct);
  expect([...listeners.keys()].sort()).toEqual([
    'keydown',
    'pointerdown',
    'pointermove',
    'touchstart',
    'wheel',
  ]);
  listeners.get('wheel')?.({ isTrusted: false });
  expect(onAct).not.toHaveBeenCalled();
  listeners.get('keydown')?.({ isTrusted: true });
  listeners.get('pointermove')?.({ isTrusted: true });
  expect(onAct).toHaveBeenCalledTimes(1);
});
