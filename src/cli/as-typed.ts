import type {Terminal} from './session.js'

/** Commands in a text: in backquotes, on a line of their own or in a column. */
const commands = /(?<=^[ \t]*|`| {2})cess (?=[a-z])/gmu

/**
 * A text with commands as they are typed: with `npx` for a local installation, which has no `cess`.
 *
 * @see npm's own variable, `exec` for `npx` and `npm exec`: https://docs.npmjs.com/cli/using-npm/scripts#environment
 */
export const asTyped = (text: string, {env}: Pick<Terminal, 'env'>): string =>
  env['npm_command'] === 'exec' ? text.replaceAll(commands, 'npx cess ') : text
