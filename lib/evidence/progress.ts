import type { CaptureState, CaptureStep } from './capture-state.ts';

/** Tells popup and panel how far a capture is. */
export interface CaptureProgress {
  state(): CaptureState;
  step(step: CaptureStep, patch?: Partial<CaptureState>): Promise<void>;
}

/** Takes the id of a capture and where to report to; begins in the state `running`, `first-view`. */
export function createProgress(
  evidenceId: string,
  report: (state: CaptureState) => Promise<void>,
  now: () => Date,
): CaptureProgress {
  let state: CaptureState = {
    evidenceId,
    status: 'running',
    step: 'first-view',
    firstView: false,
    pictures: { taken: 0, planned: 0 },
    notCaptured: [],
    updatedAt: now().toISOString(),
  };
  return {
    state: () => state,
    step: async (step, patch = {}) => {
      state = { ...state, ...patch, step, updatedAt: now().toISOString() };
      await report(state);
    },
  };
}
