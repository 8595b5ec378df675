import { type FileFormat, fromFile, toFile } from '../authoring/web-editor/file-format.ts';
import type { FormMap } from '../authoring/web-editor/form-values.ts';
import { writtenNow } from '../authoring/web-editor/written-now.ts';

/** What of the web editor's program is called here. */
interface Editor {
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => FormMap;
      readonly toFile: (form: FormMap) => string;
    },
  ) => void;
  readonly init: () => void;
}

/** Starts the web editor with the formats of this site's files, so that what it saves differs only where it was edited. */
async function start(): Promise<void> {
  const island = document.getElementById('EditorForms')?.textContent ?? '{}';
  const { formats, timezone } = JSON.parse(island) as {
    readonly formats: readonly FileFormat[];
    readonly timezone: string;
  };
  // Beside this script: found by its address, for no bundler is to take it in.
  const program = './index.js';
  const { default: editor } = (await import(/* @vite-ignore */ program)) as { readonly default: Editor };
  const now = () => writtenNow(Date.now(), timezone);
  for (const format of formats) {
    editor.registerCustomFormat(format.name, format.extension, {
      fromFile: (text) => fromFile(format, text),
      toFile: (form) => toFile({ format, now }, form),
    });
  }
  editor.init();
}

void start();
