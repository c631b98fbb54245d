import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../lib/model/result.ts';
import { shortDigest } from './capture-words.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { FaultNote } from './FaultNote.tsx';
import { useAction } from './hooks/use-action.ts';
import { useI18n } from './hooks/use-i18n.ts';
import { hostOf } from './host.ts';
import { SaveButton } from './SaveButton.tsx';
import type { Actions, Fault, PackageView } from './view.ts';

export interface PackageActions extends Actions {
  readonly remove: (evidenceId: string) => Promise<Result<unknown>>;
}

/** The stored packages; `reading` until the store has answered. */
export type PackagesView =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly fault: Fault }
  | { readonly kind: 'read'; readonly packages: readonly PackageView[] };

interface RowProps {
  readonly item: PackageView;
  readonly actions: PackageActions;
}

function PackageButtons({ item, actions }: RowProps): JSX.Element {
  const { t } = useI18n();
  const [asking, ask] = useState(false);
  const view = useAction(() => actions.openEvidence(item.id));
  const remove = useAction(() => actions.remove(item.id));
  const fault = view.fault ?? remove.fault;
  const { name } = item;
  const answer = (yes: boolean): void => {
    ask(false);
    if (yes) remove.run();
  };
  return (
    <>
      <div class="buttons">
        <SaveButton
          evidenceId={item.id}
          actions={actions}
          kind="small"
          name={t('packages.save.name', { name })}
        />
        <button type="button" class="small" aria-label={t('packages.view.name', { name })} onClick={view.run}>
          {t('capture.view')}
        </button>
        <button
          type="button"
          class="small"
          aria-label={t('packages.delete.name', { name })}
          onClick={() => ask(true)}
        >
          {t('packages.delete')}
        </button>
      </div>
      {fault !== undefined && <FaultNote fault={fault} actions={actions} />}
      {asking && <DeleteDialog name={name} onAnswer={answer} />}
    </>
  );
}

function PackageRow({ item, actions }: RowProps): JSX.Element {
  const { t, moment, size } = useI18n();
  return (
    <li class="package">
      <h3>
        <time dateTime={item.createdAt}>{moment(item.createdAt)}</time>
        {item.status === 'partial' && <span class="tag">{t('capture.partial')}</span>}
      </h3>
      <p class="break">{item.name}</p>
      <p class="quiet">
        {[hostOf(item.url), size(item.bytes), t('capture.files', { n: item.files })]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <p class="quiet">
        {t('capture.digest')} <code title={item.sha256}>{shortDigest(item.sha256)}</code>
      </p>
      <PackageButtons item={item} actions={actions} />
    </li>
  );
}

/** Every package stored in this browser: save again, look at it, delete it. */
export function PackagesPane(props: {
  readonly view: PackagesView;
  readonly actions: PackageActions;
}): JSX.Element {
  const { t } = useI18n();
  const { view } = props;
  const [deleted, setDeleted] = useState(false);
  const actions: PackageActions = {
    ...props.actions,
    remove: async (evidenceId) => {
      const removed = await props.actions.remove(evidenceId);
      setDeleted(removed.ok);
      return removed;
    },
  };
  return (
    <>
      <h2>{t('packages.title')}</h2>
      <p class="saved" role="status">
        {deleted && t('packages.deleted')}
      </p>
      {view.kind === 'reading' && <p class="quiet">{t('packages.loading')}</p>}
      {view.kind === 'failed' && <FaultNote fault={view.fault} actions={actions} />}
      {view.kind === 'read' && view.packages.length === 0 && (
        <>
          <p>{t('packages.empty')}</p>
          <p class="quiet">{t('packages.empty.hint')}</p>
        </>
      )}
      {view.kind === 'read' && view.packages.length > 0 && (
        <>
          <p>{t('packages.carry')}</p>
          <ul class="plain">
            {view.packages.map((item) => (
              <PackageRow key={item.id} item={item} actions={actions} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
