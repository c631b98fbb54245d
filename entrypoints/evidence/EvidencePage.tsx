import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BrandHead } from '../../components/BrandHead.tsx';
import { missingLines } from '../../components/capture-words.ts';
import { DeleteDialog } from '../../components/DeleteDialog.tsx';
import { Disclaimer } from '../../components/Disclaimer.tsx';
import { FaultNote } from '../../components/FaultNote.tsx';
import { useAction } from '../../components/hooks/use-action.ts';
import { useI18n } from '../../components/hooks/use-i18n.ts';
import type { PackageActions } from '../../components/PackagesPane.tsx';
import { SaveButton } from '../../components/SaveButton.tsx';
import { LIMITS, NOT_ADVICE } from '../../lib/evidence/limits.ts';
import type { Result } from '../../lib/model/result.ts';
import { FileTable } from './FileTable.tsx';
import type { LoadedPackage } from './load.ts';
import { Picture } from './Picture.tsx';

interface PartProps {
  readonly loaded: LoadedPackage;
  readonly actions: PackageActions;
}

function Section(props: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="part">
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

function Verdict({ loaded }: Pick<PartProps, 'loaded'>): JSX.Element {
  const { t } = useI18n();
  const { wrong, files } = loaded;
  return (
    <p class={wrong === 0 ? 'box box-done' : 'note'} role="status">
      {wrong === 0 ? t('evidence.intact', { n: files.length }) : t('evidence.changed', { n: wrong })}
    </p>
  );
}

function Facts({ loaded: { info } }: Pick<PartProps, 'loaded'>): JSX.Element {
  const { t, moment, size } = useI18n();
  return (
    <dl class="facts">
      <dt>{t('evidence.page-title')}</dt>
      <dd>
        <bdi>{info.title}</bdi>
      </dd>
      <dt>{t('evidence.address')}</dt>
      <dd>
        <bdi>{info.url}</bdi>
      </dd>
      <dt>{t('evidence.taken')}</dt>
      <dd>
        <time dateTime={info.createdAt}>{moment(info.createdAt)}</time>
      </dd>
      <dt>{t('evidence.id')}</dt>
      <dd>
        <code>{info.id}</code>
      </dd>
      <dt>{t('evidence.size')}</dt>
      <dd>{t('capture.size', { size: size(info.bytes), files: t('capture.files', { n: info.files }) })}</dd>
      <dt>{t('evidence.digest')}</dt>
      <dd>
        <code>{info.sha256}</code>
      </dd>
    </dl>
  );
}

function Buttons({
  loaded: { info },
  actions,
  onDeleted,
}: PartProps & { onDeleted: () => void }): JSX.Element {
  const { t } = useI18n();
  const [asking, ask] = useState(false);
  const copy = useAction(() => actions.copy(info.sha256));
  const remove = useAction(async (): Promise<Result<unknown>> => {
    const removed = await actions.remove(info.id);
    if (removed.ok) onDeleted();
    return removed;
  });
  const answer = (yes: boolean): void => {
    ask(false);
    if (yes) remove.run();
  };
  return (
    <>
      <SaveButton evidenceId={info.id} actions={actions} kind="main" />
      <p class="buttons">
        <button type="button" class="second" onClick={copy.run}>
          {copy.value === undefined ? `${t('common.copy')} ${t('capture.digest')}` : t('common.copied')}
        </button>
        <button type="button" class="second" onClick={() => ask(true)}>
          {t('packages.delete')}
        </button>
      </p>
      {remove.fault !== undefined && <FaultNote fault={remove.fault} actions={actions} />}
      {asking && <DeleteDialog name={info.name} onAnswer={answer} />}
    </>
  );
}

function Pictures({ loaded: { files } }: Pick<PartProps, 'loaded'>): JSX.Element {
  const { t } = useI18n();
  const pictures = files.filter(({ path, state }) => path.endsWith('.png') && state !== 'missing');
  return (
    <Section title={t('evidence.pictures')}>
      <p class="quiet">{t(pictures.length === 0 ? 'evidence.pictures.none' : 'evidence.pictures.hidden')}</p>
      <div class="pictures">
        {pictures.map((file) => (
          <Picture key={file.path} file={file} />
        ))}
      </div>
    </Section>
  );
}

function Missing({ loaded: { info } }: Pick<PartProps, 'loaded'>): JSX.Element | null {
  const i18n = useI18n();
  const lines = missingLines(info, i18n);
  if (lines.length === 0) return null;
  return (
    <Section title={i18n.t('capture.not-captured')}>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

function HowToVerify(): JSX.Element {
  const { t, pick } = useI18n();
  return (
    <>
      <Section title={t('evidence.verify')}>
        <p>{t('evidence.verify.how')}</p>
        <pre>{'sha256sum -c manifest-sha256.txt\nsha256sum -c tagmanifest-sha256.txt'}</pre>
      </Section>
      <Section title={t('evidence.limits')}>
        <ul class="lines">
          {LIMITS.map((limit) => (
            <li key={limit.en}>{pick(limit)}</li>
          ))}
        </ul>
        <Disclaimer words={NOT_ADVICE} />
      </Section>
    </>
  );
}

/** One stored package: whether it is still whole, what is in it, what is not, how others check it. */
export function EvidencePage(props: {
  /** Undefined while it is being read. */
  readonly result: Result<LoadedPackage> | undefined;
  readonly actions: PackageActions;
}): JSX.Element {
  const { t } = useI18n();
  const { result, actions } = props;
  const [deleted, setDeleted] = useState(false);
  return (
    <div class="sheet">
      <BrandHead />
      <main>
        <h1>{t('evidence.title')}</h1>
        {result === undefined && <p role="status">{t('evidence.reading')}</p>}
        {result?.ok === false && <FaultNote fault={result} actions={actions} />}
        {deleted && <p role="status">{t('evidence.deleted')}</p>}
        {result?.ok === true && !deleted && (
          <>
            <Verdict loaded={result.value} />
            <Facts loaded={result.value} />
            <Buttons loaded={result.value} actions={actions} onDeleted={() => setDeleted(true)} />
            <Missing loaded={result.value} />
            <Pictures loaded={result.value} />
            <Section title={t('evidence.files')}>
              <FileTable files={result.value.files} />
            </Section>
            <HowToVerify />
          </>
        )}
      </main>
    </div>
  );
}
