import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KINDS } from '../lib/model/kinds.ts';
import { Certainty } from './Certainty.tsx';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import { FaultNote } from './FaultNote.tsx';
import { maskText, maskWhy } from './mask.ts';
import type { Placed } from './situation.ts';
import type { Actions } from './view.ts';

interface Props {
  readonly placed: Placed;
  readonly actions: Actions;
  /** The one the user came for: takes the focus and a frame. */
  readonly wished?: boolean;
}

/** The found words: dots until the user wants to see them, in the page's own language. */
function Value({ placed, shown }: { readonly placed: Placed; readonly shown: boolean }): JSX.Element {
  const { t } = useI18n();
  const { finding, region } = placed;
  if (shown) {
    return (
      <q class="value" lang={region.lang}>
        {finding.text}
      </q>
    );
  }
  return (
    <span class="value value-masked">
      <span aria-hidden="true">{maskText(finding.text)}</span>
      <span class="unseen">{t('finding.masked')}</span>
    </span>
  );
}

/** One finding: where, what, how sure and why; masked, with the ways to look, jump and object. */
export function FindingRow({ placed, actions, wished = false }: Props): JSX.Element {
  const { t, pick } = useI18n();
  const [shown, setShown] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wished) row.current?.focus();
  }, [wished]);
  const { finding, region } = placed;
  const dismiss = useAction(() => actions.dismiss(finding.id));
  const jump = useAction(() => actions.showOnPage(finding.id));
  const kind = pick(KINDS[finding.kind]);
  const fault = dismiss.fault ?? jump.fault;
  return (
    <li class={wished ? 'finding finding-wished' : 'finding'} tabIndex={-1} ref={row}>
      <p class="finding-head">
        <span class="finding-kind">
          <span class="quiet">{t(`role.${region.role}`)}</span> {kind}
          {finding.act !== 'disclosure' && <span class="tag">{t(`act.${finding.act}`)}</span>}
          {finding.subject === 'other' && <span class="tag">{t('finding.other')}</span>}
        </span>
        <Certainty confidence={finding.confidence} />
      </p>
      <p class="finding-why">{shown ? pick(finding.why) : maskWhy(pick(finding.why), finding)}</p>
      <div class="finding-line">
        <p class="finding-value">
          <Value placed={placed} shown={shown} />
        </p>
        <p class="finding-actions">
          <button
            type="button"
            class="small"
            aria-label={t(shown ? 'finding.hide.name' : 'finding.show.name', { kind })}
            onClick={() => setShown(!shown)}
          >
            {t(shown ? 'finding.hide' : 'finding.show')}
          </button>
          <button
            type="button"
            class="small"
            aria-label={t('finding.jump.name', { kind })}
            onClick={jump.run}
          >
            {t('finding.jump')}
          </button>
          <button
            type="button"
            class="small"
            aria-label={t('finding.not-mine.name', { kind })}
            onClick={dismiss.run}
          >
            {t('finding.not-mine')}
          </button>
        </p>
      </div>
      {fault !== undefined && <FaultNote fault={fault} actions={actions} />}
    </li>
  );
}
