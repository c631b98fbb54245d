import { err, ok, type Result } from '../../../lib/model/result.ts';
import type { Rect } from '../../../lib/browser/messages.ts';
import type { CaptureState } from '../../../lib/evidence/capture-state.ts';
import type { CapturePorts, PagePort } from '../../../lib/evidence/ports.ts';
import { createMapStore, type MapStore } from './map-store.ts';
import { PNG, samplePlan, sampleSnapshot } from './samples.ts';

export interface FakePorts extends CapturePorts {
  readonly store: MapStore;
  readonly page: { -readonly [K in keyof PagePort]: PagePort[K] };
  camera: CapturePorts['camera'];
  /** What was asked, in order: `prepare`, `camera`, `scroll r1 0`, … */
  readonly calls: string[];
  readonly states: CaptureState[];
}

/** Ports of a page on which everything works; a test replaces what shall fail. */
export function createFakePorts(height = 100): FakePorts {
  const calls: string[] = [];
  const states: CaptureState[] = [];
  let time = Date.parse('2026-11-23T10:21:34.000Z');
  const note = <T>(call: string, value: T): Promise<Result<T>> => {
    calls.push(call);
    return Promise.resolve(ok(value));
  };
  return {
    calls,
    states,
    store: createMapStore(),
    now: () => new Date((time += 10)),
    camera: () => note('camera', new Uint8Array(PNG)),
    report: (state) => {
      states.push(state);
      return Promise.resolve();
    },
    page: {
      prepare: (ids) => note('prepare', samplePlan(ids, height)),
      arrive: () => Promise.resolve(err('page-not-allowed')),
      scroll: (id, offset) =>
        note<Rect>(`scroll ${id} ${offset}`, { x: 0, y: 100 - offset, width: 600, height }),
      snapshot: (ids) => note('snapshot', sampleSnapshot(ids)),
      restore: () => note('restore', null),
    },
  };
}
