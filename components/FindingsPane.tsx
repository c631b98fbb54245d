import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../lib/model/kinds.ts';
import { DismissedList } from './DismissedList.tsx';
import { FindingRow } from './FindingRow.tsx';
import { useI18n } from './hooks/use-i18n.ts';
import { maskText } from './mask.ts';
import { dismissedFindings, openFindings, type Placed } from './situation.ts';
import type { Actions, TabView } from './view.ts';

interface FilterProps {
  readonly kinds: readonly Kind[];
  readonly chosen: Kind | undefined;
  readonly onChoose: (kind: Kind | undefined) => void;
}

function KindFilter({ kinds, chosen, onChoose }: FilterProps): JSX.Element {
  const { t, pick } = useI18n();
  return (
    <label class="filter">
      <span>{t('panel.filter')}</span>
      <select
        value={chosen ?? ''}
        onChange={(event) => onChoose(kinds.find((kind) => kind === event.currentTarget.value))}
      >
        <option value="">{t('panel.filter.all')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {pick(KINDS[kind])}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RegionProps {
  readonly placed: readonly [Placed, ...Placed[]];
  readonly actions: Actions;
  readonly wish: string | undefined;
}

function RegionGroup({ placed, actions, wish }: RegionProps): JSX.Element {
  const { t } = useI18n();
  const [{ region, index }] = placed;
  return (
    <section class="region">
      <h3>{t('panel.region', { role: t(`role.${region.role}`), index })}</h3>
      {region.reviewerName !== undefined && (
        <p class="quiet">{t('panel.reviewer', { name: maskText(region.reviewerName) })}</p>
      )}
      <ul class="findings">
        {placed.map((one) => (
          <FindingRow key={one.finding.id} placed={one} actions={actions} wished={one.finding.id === wish} />
        ))}
      </ul>
    </section>
  );
}

/** Findings of one region after the other, in the order of the page. */
function byRegion(findings: readonly Placed[]): [Placed, ...Placed[]][] {
  const groups = new Map<string, [Placed, ...Placed[]]>();
  for (const placed of findings) {
    const group = groups.get(placed.region.id);
    if (group === undefined) groups.set(placed.region.id, [placed]);
    else group.push(placed);
  }
  return [...groups.values()];
}

/** The whole list: a heading per region, a filter by kind, and what was taken out. */
export function FindingsPane(props: { readonly view: TabView; readonly actions: Actions }): JSX.Element {
  const { t } = useI18n();
  const { view, actions } = props;
  const [chosen, choose] = useState<Kind | undefined>(undefined);
  const findings = openFindings(view.state);
  const kinds = [...new Set(findings.map(({ finding }) => finding.kind))];
  const shown = findings.filter(({ finding }) => chosen === undefined || finding.kind === chosen);
  return (
    <>
      <h2 class="unseen">{t('finding.list')}</h2>
      {kinds.length > 1 && <KindFilter kinds={kinds} chosen={chosen} onChoose={choose} />}
      {findings.length > 0 && shown.length === 0 && <p class="quiet">{t('panel.filter.none')}</p>}
      {byRegion(shown).map((placed) => (
        <RegionGroup key={placed[0].region.id} placed={placed} actions={actions} wish={view.wish} />
      ))}
      <DismissedList findings={dismissedFindings(view.state)} actions={actions} />
    </>
  );
}
