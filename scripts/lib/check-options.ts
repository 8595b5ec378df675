import { AT_OPTIONS } from './at-options.ts';
import type { OptionTable } from './command.ts';

/** What `npm run check` takes. */
export const CHECK_OPTIONS = {
  strict: { type: 'boolean', help: 'exit 1 for warnings too' },
  annotations: {
    type: 'boolean',
    help: 'mark the lines in a pull request, as GitHub reads it from standard error; so where it runs this',
  },
  'write-urls': {
    type: 'boolean',
    help: 'add the addresses of all pages to urls.yaml, where there is no error',
  },
  ...AT_OPTIONS,
} satisfies OptionTable;
