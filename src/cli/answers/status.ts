import {z} from 'zod'
import {eventNames} from '../../model/agenda.js'
import {statusNames} from '../../model/status-names.js'
import {tlpLabels} from '../../model/tlp.js'
import {count, keyOf, list, oneOf, type Answer} from './answer.js'

const event = z.object({
  kind: keyOf(eventNames),
  at: z.string(),
  recommendation: z.object({number: count, to: list(z.string())}).optional(),
})

const life = z.object({
  newest: z.object({version: z.string(), published: z.string()}).optional(),
  approvals: z.object({given: count, needed: count}).optional(),
  isChanged: z.boolean(),
  isUnrecorded: z.boolean(),
  isUnlogged: z.boolean(),
  next: z.string().optional(),
})

const note = z.object({
  slug: z.string(),
  path: z.string(),
  reference: z.string().optional(),
  lang: z.string().optional(),
  status: keyOf(statusNames).optional(),
  version: z.string().optional(),
  tlp: oneOf(tlpLabels).optional(),
  zone: z.string().optional(),
  title: z.string().optional(),
  hasMistakes: z.boolean(),
  published: z.string().optional(),
  life,
  mailed: count,
  behind: z.string().optional(),
  events: list(event),
})

/** Answer of `cess status`. */
export const statusAnswer = {
  title: {en: '`cess status --json`', fr: '`cess status --json`'},
  shape: z.object({at: z.string(), day: z.string(), notes: list(note)}),
} satisfies Answer
