import { describe, expect, it } from 'vitest';
import { createSerial } from '../../../lib/browser/serial.ts';

const turns = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i += 1) await Promise.resolve();
};

describe('createSerial', () => {
  it('runs effects of one key in order, those of another at once', async () => {
    const serial = createSerial();
    const log: string[] = [];
    const effect = (name: string, delay: number) => async () => {
      log.push(`${name} starts`);
      await turns(delay);
      log.push(`${name} ends`);
    };
    await Promise.all([serial(1, effect('a', 20)), serial(1, effect('b', 1)), serial(2, effect('c', 1))]);
    expect(log.indexOf('a ends')).toBeLessThan(log.indexOf('b starts'));
    expect(log.indexOf('c ends')).toBeLessThan(log.indexOf('a ends'));
  });

  it('loses no update, and a failure stops nothing behind it', async () => {
    const serial = createSerial();
    let value = 0;
    const add = async () => {
      const before = value;
      await turns(3);
      value = before + 1;
    };
    const failing = serial(1, () => Promise.reject(new Error('x')));
    await Promise.all([failing.catch(() => undefined), ...Array.from({ length: 50 }, () => serial(1, add))]);
    expect(value).toBe(50);
    await expect(failing).rejects.toThrow('x');
  });
});
