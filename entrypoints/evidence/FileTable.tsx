import type { JSX } from 'preact';
import { useI18n } from '../../components/hooks/use-i18n.ts';
import type { MessageKey } from '../../lib/i18n.ts';
import type { OpenedFile } from '../../lib/evidence/open-package.ts';

const STATES: Readonly<Record<OpenedFile['state'], MessageKey | undefined>> = {
  same: 'evidence.file.same',
  changed: 'evidence.file.changed',
  missing: 'evidence.file.missing',
  // The outermost manifest: nothing inside the package can vouch for it.
  unlisted: undefined,
};

/** Every file of a package with its fingerprint and whether it is still the same. */
export function FileTable({ files }: { readonly files: readonly OpenedFile[] }): JSX.Element {
  const { t, size } = useI18n();
  return (
    <div class="table" role="region" aria-label={t('evidence.files')} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('evidence.file')}</th>
            <th scope="col">{t('evidence.file.size')}</th>
            <th scope="col">{t('evidence.file.digest')}</th>
            <th scope="col">{t('evidence.file.state')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => {
            const state = STATES[file.state];
            return (
              <tr key={file.path}>
                <th scope="row">
                  <code>{file.path}</code>
                </th>
                <td>{size(file.bytes.length)}</td>
                <td>
                  <code>{file.sha256}</code>
                </td>
                <td>{state !== undefined && t(state)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
