import type {Terminal} from './terminal.js'

/** Commands in a text, in backquotes or on a line or in a column of their own. */
const commands = /(?<=^[ \t]*|`| {2})cess (?=[a-z])/gmu

/**
 * A text whose commands can be typed as they stand: whoever runs the tool by `npx`, installed in the publication alone, has no `cess`.
 *
 * @see npm's own variable, `exec` for `npx` and `npm exec`: https://docs.npmjs.com/cli/using-npm/scripts#environment
 */
export const asTyped = (text: string, {env}: Pick<Terminal, 'env'>): string =>
  env['npm_command'] === 'exec' ? text.replaceAll(commands, 'npx cess ') : text
