/** The card that opens from a marker in the page. Props in, actions out; it knows no page and no browser. */
import { useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { Finding } from '../../lib/model/schema.ts';
import { CardFoot } from './CardFoot.tsx';
import { FindingRow } from './FindingRow.tsx';
import { CARD_STRINGS } from './strings.ts';
import type { CardStrings, Language } from './strings.ts';

export interface CardProps {
  readonly findings: readonly Finding[];
  /** The provision that applies first; the panel has the rest and the law's own words. */
  readonly provision: { readonly label: string | null; readonly reason: string } | null;
  readonly language: Language;
  readonly actions: {
    readonly judge: (event: Event) => 'allowed' | 'forged' | 'early' | 'covered';
    readonly evidence: () => Promise<Result<{ pictures: boolean }>>;
    readonly dismiss: (findingId: string) => Promise<Result<null>>;
    readonly panel: (findingId: string) => Promise<Result<null>>;
    readonly close: () => void;
  };
}

/** Rows drawn at first: what the law says must stand in view without scrolling far. */
const AT_FIRST = 2;

/** A press counts only after the guard; a covered card says so, everything else is passed over. */
function guarded(
  judge: CardProps['actions']['judge'],
  strings: CardStrings,
  say: (sentence: string) => void,
) {
  return (event: Event, act: () => void): void => {
    const verdict = judge(event);
    if (verdict === 'allowed') act();
    else if (verdict === 'covered') say(strings.covered);
  };
}

function Provision({
  provision,
  strings,
}: {
  provision: NonNullable<CardProps['provision']>;
  strings: CardStrings;
}) {
  return (
    <div class="law">
      <p>{strings.provision(provision.label)}</p>
      <p>{provision.reason}</p>
    </div>
  );
}

/** Draws the card. */
export function Card({ findings, provision, language, actions }: CardProps) {
  const strings = CARD_STRINGS[language];
  const [notice, say] = useState('');
  const [whole, showWhole] = useState(false);
  const shown = whole ? findings : findings.slice(0, AT_FIRST);
  const dialog = useRef<HTMLDivElement>(null);
  const press = guarded(actions.judge, strings, say);
  const dismiss = async (findingId: string): Promise<void> => {
    dialog.current?.focus({ preventScroll: true }); // the pressed button goes with its row
    const noted = await actions.dismiss(findingId);
    if (!noted.ok) say(strings.dismissFailed);
  };
  const openWhole = (): void => {
    dialog.current?.focus({ preventScroll: true }); // the pressed button goes
    showWhole(true);
  };
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      ref={dialog}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
    >
      <h2 id="title">{strings.title(findings)}</h2>
      <ul>
        {shown.map((finding) => (
          <FindingRow
            key={finding.id}
            {...{ finding, language, strings, press }}
            onDismiss={() => void dismiss(finding.id)}
          />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" class="more" onClick={(event) => press(event, openWhole)}>
          {strings.more(findings.length - shown.length)}
        </button>
      )}
      {findings.some(({ act }) => act !== 'disclosure') && <p class="danger">{strings.danger}</p>}
      {provision && <Provision {...{ provision, strings }} />}
      <CardFoot {...{ findings, actions, strings, notice, say, press }} />
      <button
        type="button"
        class="close"
        aria-label={strings.close}
        onClick={(event) => event.isTrusted && actions.close()}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
