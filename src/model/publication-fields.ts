import {z} from 'zod'
import type {Field} from './field.js'
import {editionFields} from './publication-fields/editions.js'
import {houseFields} from './publication-fields/house.js'
import {lifeFields} from './publication-fields/life.js'
import {mailingFields} from './publication-fields/mailing.js'
import {termFields} from './publication-fields/terms.js'

/** Every field of `cess.yml`, in the order in which it states them. One entry is one field, everywhere. */
export const publicationFields = {
  ...houseFields,
  ...editionFields,
  ...lifeFields,
  ...mailingFields,
  ...termFields,
} satisfies Readonly<Record<string, Field>>

const shape = Object.fromEntries(Object.entries(publicationFields).map(([key, {schema}]) => [key, schema])) as {
  // `Object.fromEntries` forgets which schema belongs to which key.
  [K in keyof typeof publicationFields]: (typeof publicationFields)[K]['schema']
}

/** The whole of `cess.yml` under canonical keys and values. */
const publicationSchema = z.strictObject(shape)

/** `cess.yml` once each field passed, before its terms join the built-in ones. */
export type PublicationFields = z.output<typeof publicationSchema>
