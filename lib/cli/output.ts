import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Thrown when nobody reads on (`scan … | head`): the run ends, and that is no error. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Writes lines no faster than they are read. */
export class LineWriter {
  private readonly out: Writable;
  private failed: Error | null = null;

  /** Takes the stream to write to. */
  constructor(out: Writable) {
    this.out = out;
    out.on('error', (error) => {
      this.failed = error;
    });
  }

  /** Writes one line; resolves when there is room for the next. Throws ReaderGone, or what the stream failed with. */
  async write(line: string): Promise<void> {
    this.check();
    if (!this.out.write(`${line}\n`)) await this.room();
    this.check();
  }

  /** Resolves when everything was handed on. */
  async finish(): Promise<void> {
    this.check();
    await new Promise<void>((resolve) => {
      this.out.write('', () => {
        resolve();
      });
    });
    this.check();
  }

  private async room(): Promise<void> {
    try {
      await once(this.out, 'drain');
    } catch (error) {
      this.failed = error instanceof Error ? error : new Error(String(error));
    }
  }

  private check(): void {
    if (!this.failed) return;
    if (
      'code' in this.failed &&
      (this.failed.code === 'EPIPE' || this.failed.code === 'ERR_STREAM_DESTROYED')
    ) {
      throw new ReaderGone();
    }
    throw this.failed;
  }
}
