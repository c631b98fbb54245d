import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { Fault } from '../view.ts';

export interface ActionState<T> {
  readonly busy: boolean;
  /** The last success, gone as soon as the action is started again. */
  readonly value: T | undefined;
  readonly fault: Fault | undefined;
  /** Starts the action; does nothing while it is under way. */
  readonly run: () => void;
}

/**
 * Runs one action behind a button: never twice at once, its failure kept to be shown.
 * @param action gives a Result; a throw would be a bug and reaches the console.
 */
export function useAction<T>(action: () => Promise<Result<T>>): ActionState<T> {
  const [state, setState] = useState<{ busy: boolean; value?: T; fault?: Fault }>({ busy: false });
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = (): void => {
    if (state.busy) return;
    setState({ busy: true });
    void action().then((result) => {
      if (!mounted.current) return;
      setState(
        result.ok
          ? { busy: false, value: result.value }
          : { busy: false, fault: { code: result.code, detail: result.detail } },
      );
    });
  };
  return { busy: state.busy, value: state.value, fault: state.fault, run };
}
