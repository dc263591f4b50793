import {z} from 'zod'
import {list, type Answer} from './answer.js'

/** Answer of `cess doctor`. */
export const doctorAnswer = {
  title: {en: '`cess doctor --json`', fr: '`cess doctor --json`'},
  shape: list(
    z.object({
      status: z.enum(['ok', 'warning', 'error']).describe('How it is; any `error` makes the exit code 1.'),
      subject: z.string().describe('Thing that was looked at, in the language of the tool.'),
      found: z.string().describe('State that it is in, in words; mail addresses are masked.'),
      remedy: z.string().optional().describe('What to do about it; absent where the status is `ok`.'),
    }),
  ),
} satisfies Answer
