import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../lib/model/result.ts';
import { IDLE_ACTIONS, panelIn, popupIn } from './states.tsx';
import { wordsOf } from './render.ts';

/** Lets pending promises and the renderer's own queue run. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function shown(screen: VNode): Promise<HTMLElement> {
  const { document } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  vi.stubGlobal('document', document);
  const root = document.getElementById('app');
  if (root === null) throw new Error('no root');
  render(screen, root);
  await settle();
  return root;
}

async function press(root: HTMLElement, name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === name || wordsOf(one) === name,
  );
  if (button === undefined) throw new Error(`no button ${name}`);
  button.click();
  await settle();
}

afterEach(() => vi.unstubAllGlobals());

describe('popup, acted on', () => {
  it('shows a value on request, quoted in its language, and masks it again', async () => {
    const root = await shown(popupIn('found'));
    await press(root, '显示这处微信号');
    const quote = root.querySelector('q');
    expect(wordsOf(quote)).toBe('xl_0712abc');
    expect(quote?.getAttribute('lang')).toBe('zh-CN');
    expect(root.innerHTML).not.toContain('13800000000');
    await press(root, '遮住这处微信号');
    expect(root.innerHTML).not.toContain('xl_0712abc');
  });

  it('asks for the finding that was pressed', async () => {
    const dismiss = vi.fn(async () => ok(null));
    const showOnPage = vi.fn(async () => ok(null));
    const root = await shown(popupIn('found', { actions: { ...IDLE_ACTIONS, dismiss, showOnPage } }));
    await press(root, '不是我的，或者判断错了：电话号码');
    await press(root, '在页面上看：微信号');
    expect(dismiss).toHaveBeenCalledExactlyOnceWith('r2/0');
    expect(showOnPage).toHaveBeenCalledExactlyOnceWith('r1/0');
  });

  it('starts one capture however often the button is pressed', async () => {
    const capture = vi.fn(() => new Promise<never>(() => undefined));
    const root = await shown(popupIn('found', { actions: { ...IDLE_ACTIONS, capture } }));
    await press(root, '先把证据存下来');
    await press(root, '正在取证');
    expect(capture).toHaveBeenCalledTimes(1);
  });

  it('says 已交给浏览器下载 only after the package was read back', async () => {
    let finish: () => void = () => undefined;
    const save = (): Promise<{ ok: true; value: { bytes: number } }> =>
      new Promise((resolve) => (finish = () => resolve(ok({ bytes: 1_420_000 }))));
    const root = await shown(popupIn('saved', { actions: { ...IDLE_ACTIONS, save } }));
    await press(root, '保存到电脑');
    expect(wordsOf(root)).not.toContain('已交给浏览器下载');
    finish();
    await settle();
    expect(wordsOf(root.querySelector('.saved'))).toContain('核对无误，已交给浏览器下载（1.4 MB）。');
  });

  it('says in words that a package has changed, and copies a note without page text', async () => {
    const copyFault = vi.fn(async () => ok(null));
    const save = async () => err('storage-failed' as const, 'fingerprint differs');
    const root = await shown(popupIn('saved', { actions: { ...IDLE_ACTIONS, save, copyFault } }));
    await press(root, '保存到电脑');
    expect(wordsOf(root.querySelector('[role="alert"]'))).toContain('浏览器没能存下数据');
    expect(wordsOf(root)).not.toContain('核对无误');
    await press(root, '复制错误说明');
    expect(copyFault).toHaveBeenCalledExactlyOnceWith({
      code: 'storage-failed',
      detail: 'fingerprint differs',
    });
  });

  it('says which click is missing when the browser refuses', async () => {
    const capture = async () => err('no-permission' as const);
    const root = await shown(popupIn('found', { actions: { ...IDLE_ACTIONS, capture } }));
    await press(root, '先把证据存下来');
    expect(wordsOf(root.querySelector('[role="alert"]'))).toContain('请点一下工具栏上的评盾图标再拍。');
  });

  it('opens the panel in the very call of the click', async () => {
    const onOpenPanel = vi.fn();
    const root = await shown(popupIn('special', { onOpenPanel }));
    const button = [...root.querySelectorAll('button')].find((one) => wordsOf(one) === '打开侧栏');
    button?.click();
    expect(onOpenPanel).toHaveBeenCalledTimes(1);
  });
});

describe('panel, acted on', () => {
  it('filters by kind and changes panes', async () => {
    const root = await shown(panelIn('found', 'findings'));
    const select = root.querySelector('select');
    if (select === null) throw new Error('no filter');
    for (const option of select.querySelectorAll('option')) option.selected = option.value === 'phone';
    Object.defineProperty(select, 'value', { value: 'phone' });
    select.dispatchEvent(new (select.ownerDocument.defaultView ?? globalThis).Event('change'));
    await settle();
    expect([...root.querySelectorAll('.finding-kind')].map(wordsOf)).toEqual(['商家回复 电话号码']);
    await press(root, '规定6');
    expect(wordsOf(root.querySelector('[role="tabpanel"] h2'))).toBe('有哪些规定');
  });
});
