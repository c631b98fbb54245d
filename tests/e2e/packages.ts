import type { Page } from 'puppeteer-core';

/** Reads a finished zip out of the extension's own store; `asker` is any page of the extension. */
export async function packedZip(asker: Page, evidenceId: string): Promise<Uint8Array> {
  const base64 = await asker.evaluate(
    (id) =>
      new Promise<string>((resolve, reject) => {
        const fail = (error: unknown): void => reject(new Error(String(error)));
        const opened = indexedDB.open('pingdun-evidence');
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const read = opened.result.transaction('zips').objectStore('zips').get(id);
          read.onerror = () => fail(read.error);
          read.onsuccess = () => {
            const reader = new FileReader();
            reader.onerror = () => fail(reader.error);
            reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
            reader.readAsDataURL(read.result as Blob);
          };
        };
      }),
    evidenceId,
  );
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
