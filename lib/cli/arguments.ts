/** What one call of the scanner asks for. */
export interface Call {
  /** Address of the saved pages; absent: what the page itself says. */
  readonly url?: string;
  readonly inputs: readonly Input[];
}

export type InputKind = 'lines' | 'page' | 'text' | 'picture';

export interface Input {
  /** Path as given; `-` for standard input. */
  readonly path: string;
  readonly kind: InputKind;
}

const KINDS: Readonly<Record<string, InputKind>> = {
  '.ndjson': 'lines',
  '.jsonl': 'lines',
  '.html': 'page',
  '.htm': 'page',
  '.txt': 'text',
  '.png': 'picture',
  '.jpg': 'picture',
  '.jpeg': 'picture',
  '.webp': 'picture',
};

/** Takes the arguments after the script's name; gives the call, or one plain sentence why it is none. */
export function readArguments(args: readonly string[]): Call | string {
  const paths: string[] = [];
  let url: string | undefined;
  let flags = true;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!flags || arg === '-' || !arg.startsWith('-')) paths.push(arg);
    else if (arg === '--') flags = false;
    else if (arg === '--url') url = args[(i += 1)] ?? '';
    else if (arg.startsWith('--url=')) url = arg.slice('--url='.length);
    else return `Unknown option ${arg}; the scanner knows --url URL and names of files.`;
  }
  if (url !== undefined && !URL.canParse(url))
    return `--url needs the full address of the page, such as https://shop.example/reviews.`;
  const inputs: Input[] = [];
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const kind = kindOf(path);
    if (!kind) return `${path} is none of the kinds the scanner reads: .ndjson, .jsonl, .html, .htm, .txt.`;
    inputs.push({ path, kind });
  }
  return { inputs, ...(url !== undefined && { url }) };
}

/** Names without an ending (`-`, /dev/fd/63) are streams of lines. */
function kindOf(path: string): InputKind | undefined {
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase();
  return ending === undefined ? 'lines' : KINDS[ending];
}
