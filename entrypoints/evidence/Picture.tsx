import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useI18n } from '../../components/hooks/use-i18n.ts';
import type { OpenedFile } from '../../lib/evidence/open-package.ts';

/** One picture, covered until the user chooses to look at it. */
export function Picture({ file }: { readonly file: OpenedFile }): JSX.Element {
  const { t } = useI18n();
  const [shown, show] = useState(false);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.bytes], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const name = file.path.replace(/^.*\//, '');
  return (
    <figure class="picture">
      <div class="picture-frame">
        {address !== undefined && (
          <img src={address} alt={shown ? name : ''} class={shown ? '' : 'covered'} draggable={shown} />
        )}
      </div>
      <figcaption class="row">
        <code>{name}</code>
        <button
          type="button"
          class="small"
          aria-pressed={shown}
          aria-label={t('evidence.show.name', { name })}
          onClick={() => show(!shown)}
        >
          {t(shown ? 'evidence.hide' : 'evidence.show')}
        </button>
      </figcaption>
    </figure>
  );
}
