import {z} from 'zod'
import type {TestRequest} from '../../model/desk.js'
import {mailForms} from '../../model/mailing.js'

const longestAddress = 320 // RFC 3696, 3: 64 + 1 + 255
const shape = z.strictObject({to: z.string().max(longestAddress), form: z.enum(mailForms)})

/** What was posted, if it is a request for a test. */
export function parseTestRequest(text: string): TestRequest | undefined {
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined // no JSON
  }
}
