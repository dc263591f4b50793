import {z} from 'zod'
import {list, type Answer} from './answer.js'

/** Answer of `cess doctor`. */
export const doctorAnswer = {
  title: {en: '`cess doctor --json`', fr: '`cess doctor --json`'},
  shape: list(
    z.object({
      status: z.enum(['ok', 'warning', 'error']),
      subject: z.string(),
      found: z.string(),
      remedy: z.string().optional(),
    }),
  ),
} satisfies Answer
