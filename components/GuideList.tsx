import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useI18n } from './hooks/use-i18n.ts';
import type { CaptureStep } from '../lib/law/capture-guide.ts';

/** The guide to good screenshots as a list to tick off; ticks live as long as the window. */
export function GuideList({ steps }: { readonly steps: readonly CaptureStep[] }): JSX.Element {
  const { t, pick } = useI18n();
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(done);
    if (!next.delete(id)) next.add(id);
    setDone(next);
  };
  return (
    <>
      <p class="quiet">{t('guide.progress', { done: done.size, total: steps.length })}</p>
      <ol class="guide">
        {steps.map((step) => (
          <li key={step.id}>
            <label class="check">
              <input type="checkbox" checked={done.has(step.id)} onChange={() => toggle(step.id)} />
              <span>{pick(step.title)}</span>
            </label>
            <p>{pick(step.how)}</p>
            <p class="quiet">{pick(step.why)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
